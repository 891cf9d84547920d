import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../model/refusal.ts';
import { type ReadOptions, read } from './read.ts';

const SECRET = 'zqsecretzq';
const tag = fc.constantFrom(
  'p',
  'div',
  'article',
  'span',
  'a',
  'b',
  'h1',
  'h2',
  'li',
  'ul',
  'table',
  'tr',
  'td',
  'blockquote',
  'figure',
  'figcaption',
  'section',
  'aside',
  'nav',
  'main',
  'br',
  'img',
  'form',
  'svg',
  'pre',
  'title',
  'head',
  'body',
  'html',
  'template',
  'noscript',
);
const name = fc.constantFrom(
  '',
  ' class="article-body"',
  ' class="caption"',
  ' id="comments"',
  ' itemprop="articleBody author"',
  ' hidden',
  ' class="byline date"',
  ' style="display:none"',
);
const snippet = fc.oneof(
  tag.chain((t) => name.map((n) => `<${t}${n}>`)),
  tag.map((t) => `</${t}>`),
  fc.constantFrom(
    'Police arrested 27 people in the raid on Wednesday, the ministry said in a long statement to reporters.',
    '12 held',
    '17 July 2025',
    'Read more:',
    '&nbsp;',
    '&#x1F600;',
    '<!--',
    '-->',
    '<![CDATA[',
    '😀',
    '\n\n',
    '  ',
    `<script>var x = "${SECRET}";</script>`,
    `<style>.${SECRET}{}</style>`,
    `<script type="application/ld+json">{"@type":"NewsArticle","x":"${SECRET}"}</script>`,
    '<',
    '>',
    '"',
    '# ',
    '| a | b |',
    '![',
    '](',
  ),
  fc.string({ maxLength: 30 }).filter((text) => !text.includes(SECRET)),
);
const soup = fc.array(snippet, { maxLength: 60 }).map((parts) => parts.join(''));
const options: fc.Arbitrary<ReadOptions> = fc.constantFrom(
  { source: 'a.html' },
  { source: 'a.txt' },
  { source: 'a.md' },
  {},
);

/** `<a<script>`: to a browser one unknown element of that name, no script, and its content is text. */
const OPENED_IN_A_TAG = /<[a-z/!?][^>]*<(?:script|style)\b/i;

describe('whatever comes in', () => {
  it('gives a refusal or an article whose blocks are in order, inside the text, and parted by blank lines', () => {
    fc.assert(
      fc.property(soup, options, (source, given) => {
        const result = read(source, given);
        if (isRefusal(result)) return;
        let end = -2;
        for (const block of result.blocks) {
          expect(block.start).toBe(end + 2);
          expect(block.end).toBeGreaterThan(block.start);
          const text = result.text.slice(block.start, block.end);
          expect(text).toBe(text.trim());
          expect(text).not.toContain('\n\n');
          end = block.end;
        }
        expect(end).toBe(result.text.length);
      }),
      { numRuns: 600 },
    );
  });

  it('never shows what a script or a style sheet holds', () => {
    fc.assert(
      fc.property(soup, (source) => {
        fc.pre(!OPENED_IN_A_TAG.test(source));
        // An opened comment or a raw-text element may swallow a tag, which then is text to a browser too.
        fc.pre(
          !/<!--|<!\[CDATA|<title|<noscript|["']|<(?![a-z/])/.test(
            source.replace(
              /<script>var x = "[^"]*";<\/script>|<script type[^<]*<\/script>|(?: \w+="[^"]*")+/g,
              '',
            ),
          ),
        );
        expect(JSON.stringify(read(source, { source: 'a.html' }))).not.toContain(SECRET);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on bytes, under any declared character set', () => {
    const charset = fc.constantFrom(
      null,
      'utf-8',
      'shift_jis',
      'gb18030',
      'utf-16le',
      'replacement',
      'no-such-set',
      'x-user-defined',
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), charset, options, (source, declared, given) => {
        expect(() => read(source, { ...given, charset: declared })).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  it('reads `<a<script>` as browsers do: an element of that name, with text', () => {
    const result = read(`<p>Police held 40 people in the town.</p><a<script>${SECRET}</script>`, {
      source: 'a.html',
    });
    expect(isRefusal(result) ? '' : result.text).toContain(SECRET);
  });
});
