import { describe, expect, test } from 'vitest';
import type { Capture } from '../model/capture.ts';
import { showOriginal } from './show-original.ts';

const capture: Capture = {
  id: 'f'.repeat(64),
  byteLength: 0,
  source: 'page.html',
  kind: 'file',
  capturedAt: '2025-07-18T08:15:00.000Z',
  capturedBy: 'test',
  mediaType: 'text/html',
  charset: null,
  finalUrl: null,
  hops: [],
  hints: {},
};
const show = (html: string, about: Partial<Capture> = {}) =>
  showOriginal({ ...capture, ...about }, new TextEncoder().encode(html));

describe('an original of HTML', () => {
  test.each([
    ['<a href="https://example.org/">x</a>', '<a data-href="https://example.org/">x</a>'],
    ['<A HREF = //example.org>x</A>', '<A data-href = //example.org>x</A>'],
    ['<a\nhref\n=\n"x">', '<a\ndata-href\n=\n"x">'],
    ['<a title=">"href=x>', '<a title=">"data-href=x>'],
    ['<a/href=x>', '<a/data-href=x>'],
    ['<svg><a xlink:href="x">', '<svg><a xlink:data-href="x">'],
    ['<link rel=preconnect href=//example.org>', '<link rel=preconnect data-href=//example.org>'],
    ['<a href="#notes">notes</a>', '<a href="#notes">notes</a>'],
    ['<a href=#notes>notes</a>', '<a href=#notes>notes</a>'],
    ['<a href="#a" href="x">', '<a href="#a" data-href="x">'],
    ['<iframe src=x></iframe>', '<noembed src=x></noembed>'],
    ['<IFRAME/src=x></IFRAME >', '<noembed/src=x></noembed >'],
    ['<frameset><frame src=x></frameset>', '<frameset><noframe src=x></frameset>'],
    ['<p>The words of href and iframe stay.</p>', '<p>The words of href and iframe stay.</p>'],
  ])('%s is shown as %s', (html, shown) => {
    expect(show(html)).toEqual({ body: shown, contentType: 'text/html; charset=utf-8' });
  });
});

describe('an original that is no HTML', () => {
  test.each([
    [
      'text is shown as it is',
      '<a href=x> is a link',
      { mediaType: 'text/plain', source: 'note.txt' },
      '<a href=x> is a link',
    ],
    ['an empty file says so', '', {}, /empty.*can be downloaded/s],
    ['a PDF says so, whatever its name', '%PDF-1.7 …', {}, /PDF.*can be downloaded/s],
  ] as const)('%s', (_name, bytes, about, body) => {
    const shown = show(bytes, about);
    expect(shown.contentType).toBe('text/plain; charset=utf-8');
    if (typeof body === 'string') expect(shown.body).toBe(body);
    else expect(shown.body).toMatch(body);
  });
});
