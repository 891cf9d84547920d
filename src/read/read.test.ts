import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { isRefusal } from '../model/refusal.ts';
import { type ReadOptions, read } from './read.ts';

function readArticle(input: Uint8Array | string, options: ReadOptions = {}): Article {
  const result = read(input, options);
  if (isRefusal(result)) throw new Error(`refused: ${result.code}`);
  return result;
}

/** The article's blocks as `kind: text` lines. */
function outline(article: Article): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const html = { source: 'page.html' };
const LEAD =
  'Police in the border town raided two buildings on Wednesday and took 27 people away, the ministry said.';
const MORE =
  'Officers also seized 140 computers, the spokesman told reporters, adding that the search would go on for days.';

describe('refusals', () => {
  const cases: [name: string, input: Uint8Array | string, options: ReadOptions, code: string][] = [
    ['an empty file', new Uint8Array(0), {}, 'empty'],
    ['an empty string', '', {}, 'empty'],
    ['white space', '  \n\n\t ', {}, 'no-text'],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), {}, 'pdf-unsupported'],
    ['a PDF named .html', bytes('%PDF-1.4\n1 0 obj'), html, 'pdf-unsupported'],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), { source: 'report.txt' }, 'binary'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), {}, 'binary'],
    [
      'a page of scripts',
      '<html><head><title>Loading</title></head><body><script>go()</script></body></html>',
      html,
      'no-text',
    ],
    [
      'a login wall',
      '<title>Sign in</title><p>Please sign in to go on.</p><form><input type="password"></form>',
      html,
      'login-wall',
    ],
    ['more than 64 MB', new Uint8Array(64 * 1024 * 1024 + 1).fill(97), {}, 'too-large'],
  ];
  it.each(cases)('%s', (_name, input, options, code) => {
    const result = read(input, options);
    expect(isRefusal(result) && result.code).toBe(code);
    expect(isRefusal(result) && result.message).toContain(options.source ?? 'The input');
  });
});

describe('a page', () => {
  const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Raid empties compound | The Example Times</title>
    <meta property="og:site_name" content="The Example Times">
    <meta property="article:published_time" content="2025-07-17T09:30:00+07:00">
    <link rel="canonical" href="/2025/07/17/raid">
    <style>p { color: red }</style><script>var hidden = "99 people were arrested";</script></head>
    <body class="has-sidebar"><nav><a href="/">Home</a> <a href="/asia">Asia</a></nav>
    <article><header><h1>Raid empties compound</h1><p class="byline">By Example Desk</p></header>
    <div class="article-body">
      <figure><img src="a.jpg"><figcaption>Officers at the gate. <span class="credit">Example Pictures</span></figcaption></figure>
      <p>${LEAD}</p>
      <div class="share-tools"><a href="#">Share on everything</a></div>
      <h2>What was found</h2>
      <p>${MORE}</p>
      <aside class="related"><a href="/other">Forty freed in another town</a></aside>
      <blockquote><p>“We will come back,” the governor said.</p></blockquote>
      <ul><li>27 arrested</li><li>140 computers seized</li></ul>
      <table><tr><th>Nationality</th><th>Held</th></tr><tr><td>Vietnam</td><td>12</td></tr></table>
      <p style="display:none">Nobody sees these 55 words.</p>
      <p>Read more: <a href="/x">Another raid last year</a></p>
    </div></article>
    <section id="comments"><p>I counted 400 of them myself, and I would say so in any court of the land.</p></section>
    <footer>© The Example Times</footer></body></html>`;
  const article = readArticle(page, { ...html, hints: { url: 'https://example.org/raid?ref=feed' } });

  it('gives its text by kinds', () => {
    expect(outline(article)).toEqual([
      'title: Raid empties compound',
      'byline: Example Desk',
      'caption: Officers at the gate.',
      'credit: Example Pictures',
      `paragraph: ${LEAD}`,
      'heading: What was found',
      `paragraph: ${MORE}`,
      'quote: “We will come back,” the governor said.',
      'list-item: 27 arrested',
      'list-item: 140 computers seized',
      'table-row: Nationality | Held',
      'table-row: Vietnam | 12',
    ]);
  });

  it('gives its metadata', () => {
    expect(article).toMatchObject({
      title: 'Raid empties compound',
      byline: 'Example Desk',
      publisher: 'The Example Times',
      published: '2025-07-17T09:30:00+07:00',
      url: 'https://example.org/raid?ref=feed',
      lang: 'en',
    });
  });

  it.each([
    ['menu', 'Home Asia'],
    ['share-bar', 'Share on everything'],
    ['related-links', 'Read more: Another raid last year'],
    ['aside', 'Forty freed in another town'],
    ['hidden', 'Nobody sees these 55 words.'],
    ['comments', 'I counted 400 of them myself, and I would say so in any court of the land.'],
    ['menu', '© The Example Times'],
  ])('lists what it dropped: %s', (reason, quote) => {
    expect(article.dropped).toContainEqual({ reason, quote });
  });

  it('never shows scripts or styles', () => {
    expect(JSON.stringify(article)).not.toMatch(/99 people|color: red/);
  });

  it('resolves the canonical address where no hint overrides it', () => {
    expect(readArticle(page, { source: 'https://example.org/feed/1' }).url).toBe(
      'https://example.org/2025/07/17/raid',
    );
  });
});

describe('bodies', () => {
  it('joins a body that is split into several elements', () => {
    const part = (text: string): string => `<div class="article-body"><p>${text}</p></div>`;
    const page = `<article>${part(LEAD)}<div class="ad-slot">Buy now</div>${part(MORE)}</article>`;
    expect(outline(readArticle(page, html))).toEqual([`paragraph: ${LEAD}`, `paragraph: ${MORE}`]);
  });

  it('takes the article with the page heading, not a list of others', () => {
    const teaser = `<article class="teaser-card"><h3>Other</h3><p>${MORE.repeat(2)}</p></article>`;
    const page = `<main><article><h1>Raid</h1><p>${LEAD}</p><p>${MORE}</p></article>${teaser.repeat(6)}</main>`;
    expect(outline(readArticle(page, html))).toEqual([
      'title: Raid',
      `paragraph: ${LEAD}`,
      `paragraph: ${MORE}`,
    ]);
  });

  it('takes the body from JSON-LD where the page shows only a stub', () => {
    const body = [LEAD, MORE, LEAD.replace('two', 'three'), MORE.replace('140', '220')].join('\n');
    const ld = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Raid',
      articleBody: body,
      datePublished: '2025-07-17',
    });
    const page = `<script type="application/ld+json">${ld}</script><article><p>${LEAD}</p><p>Subscribe now</p></article>`;
    expect(outline(readArticle(page, html)).slice(1)).toEqual(
      body.split('\n').map((text) => `paragraph: ${text}`),
    );
  });

  it('keeps posts that are embedded in the text', () => {
    const post =
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>27 held, says the ministry</p></blockquote></div>';
    expect(outline(readArticle(`<article><p>${LEAD}</p>${post}<p>${MORE}</p></article>`, html))[1]).toBe(
      'quote: 27 held, says the ministry',
    );
  });

  it('shows a page that hides everything until its scripts have run', () => {
    expect(readArticle(`<div style="display: none"><nav>Home</nav><p>${LEAD}</p></div>`, html).text).toBe(
      LEAD,
    );
  });

  it('breaks paragraphs at double line breaks and keeps single ones', () => {
    expect(outline(readArticle(`<div>${LEAD}<br><br>${MORE}<br>Second line</div>`, html))).toEqual([
      `paragraph: ${LEAD}`,
      `paragraph: ${MORE}\nSecond line`,
    ]);
  });
});

describe('a bare text', () => {
  const text = [
    'Raid empties compound near the border | #scams | #news',
    '',
    '',
    'Published: 17 July 2025',
    '',
    LEAD,
    '',
    'A row of empty desks with a plant.',
    '',
    'Officers carry boxes out of the gate. (AFP: Pool photo)',
    '',
    'What was found',
    '',
    `${MORE}\u00a0 `,
    '',
    'EXA/AFP',
    '',
    'Source link',
    '',
    '———————–',
    '',
    'Click Here For The Original Source.',
    '',
    '.........',
    '',
    'Example Security',
    '',
    'FREE',
    'VIEW',
  ].join('\n');
  const article = readArticle(text, { source: 'report.txt' });

  it('gives its text by kinds', () => {
    expect(outline(article)).toEqual([
      'title: Raid empties compound near the border',
      `paragraph: ${LEAD}`,
      'paragraph: A row of empty desks with a plant.',
      'caption: Officers carry boxes out of the gate. (AFP: Pool photo)',
      'heading: What was found',
      `paragraph: ${MORE}`,
      'credit: EXA/AFP',
    ]);
  });

  it('reads the published line', () => {
    expect(article.published).toBe('2025-07-17');
    expect(article.lang).toBe('en');
  });

  it('lists the furniture of the copy site', () => {
    const furniture = article.dropped
      .filter(({ reason }) => reason === 'aggregator-furniture')
      .map(({ quote }) => quote);
    expect(furniture).toEqual([
      'Source link',
      '———————–',
      'Click Here For The Original Source.',
      '.........',
      'Example Security',
      'FREE VIEW',
    ]);
    expect(article.dropped).toContainEqual({ reason: 'tags', quote: '| #scams | #news' });
  });

  it.each([
    [
      'one paragraph is text, not title',
      'Police arrested 27 people',
      ['paragraph: Police arrested 27 people'],
    ],
    [
      'wrapped lines join',
      `${LEAD.slice(0, 60)}\n${LEAD.slice(60, 120)}`,
      [`paragraph: ${LEAD.slice(0, 60).trim()} ${LEAD.slice(60)}`],
    ],
    [
      'lines without blank lines are paragraphs',
      `${LEAD}\n${MORE}\n${LEAD}`,
      [LEAD, MORE, LEAD].map((line) => `paragraph: ${line}`),
    ],
    [
      'a source line in the middle stays',
      `${LEAD}\n\nSource link\n\n${MORE}\n\n${MORE}\n\n${MORE}`,
      [LEAD, 'Source link', MORE, MORE, MORE].map(
        (line) => `${line === 'Source link' ? 'heading' : 'paragraph'}: ${line}`,
      ),
    ],
  ])('%s', (_name, source, expected) => {
    expect(outline(readArticle(source))).toEqual(expected);
  });

  it('is not taken for a page because it mentions a tag', () => {
    expect(readArticle('The form asked for a <name> and 3 < 5 holds.').text).toBe(
      'The form asked for a <name> and 3 < 5 holds.',
    );
  });
});

describe('Markdown', () => {
  const article = readArticle(
    [
      '---',
      'title: Raid empties compound',
      'date: 2025-07-17',
      'url: https://example.org/raid',
      '---',
      '',
      '# Raid empties compound',
      '',
      `**Police** ${LEAD.slice(7)}`,
      '',
      '## What was [found](https://example.org/x_(1))',
      '',
      '- 27 *arrested*',
      '- 140 computers',
      '',
      '> We will come back.',
      '',
      '| Nationality | Held |',
      '| --- | ---: |',
      '| Vietnam | 12 |',
      '',
      '![Gate](gate.jpg)',
      '',
      '***',
      '',
      `Officers said so. ${MORE}`,
    ].join('\n'),
    { source: 'report.md' },
  );

  it('gives its text by kinds', () => {
    expect(outline(article)).toEqual([
      'title: Raid empties compound',
      `paragraph: ${LEAD}`,
      'heading: What was found',
      'list-item: 27 arrested',
      'list-item: 140 computers',
      'quote: We will come back.',
      'table-row: Nationality | Held',
      'table-row: Vietnam | 12',
      `paragraph: Officers said so. ${MORE}`,
    ]);
  });

  it('reads front matter and lists images as dropped', () => {
    expect(article).toMatchObject({ published: '2025-07-17', url: 'https://example.org/raid' });
    expect(article.dropped).toContainEqual({ reason: 'image', quote: 'Gate' });
  });
});

describe('hints', () => {
  it('override what the source says', () => {
    const page = `<html lang="de"><head><meta property="og:site_name" content="A"></head><body><p>${LEAD}</p></body></html>`;
    const hints = { url: 'https://example.org/a', published: '2025-07-01', publisher: 'B', lang: 'en' };
    expect(readArticle(page, { ...html, hints })).toMatchObject(hints);
  });

  it('give the publisher and the date by their address where nothing else does', () => {
    const article = readArticle(LEAD, { hints: { url: 'https://www.example.org/2025/07/17/raid' } });
    expect(article).toMatchObject({ publisher: 'example.org', published: '2025-07-17' });
  });
});

describe('hostile pages', () => {
  it('reads through 100,000 nested elements', () => {
    const page = `${'<div>'.repeat(100_000)}<p>${LEAD}</p>${'</div>'.repeat(100_000)}`;
    expect(readArticle(page, html).text).toBe(LEAD);
  });

  it('refuses more elements than it can hold', () => {
    const result = read('<b>'.repeat(1_600_000), html);
    expect(isRefusal(result) && result.code).toBe('too-large');
  });

  it('bounds the list of dropped things and their quotes', () => {
    const { dropped } = readArticle(`<p>${LEAD}</p>${`<nav>${'menu '.repeat(200)}</nav>`.repeat(500)}`, html);
    expect(dropped).toHaveLength(201);
    expect(dropped.at(-1)).toEqual({ reason: 'more', quote: '300 more' });
    expect(Math.max(...dropped.map(({ quote }) => quote.length))).toBeLessThanOrEqual(200);
  });

  it('shows invalid bytes as replacement characters', () => {
    const page = new Uint8Array([
      ...bytes('<meta charset="utf-8"><p>27 people '),
      0xff,
      ...bytes(' were held</p>'),
    ]);
    expect(readArticle(page, html).text).toBe('27 people \ufffd were held');
  });
});
