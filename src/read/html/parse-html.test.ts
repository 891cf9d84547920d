import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';
import type { Element } from './tree.ts';

function show(element: Element): string {
  const inner = element.children.map((child) => (typeof child === 'string' ? child : show(child))).join('');
  return `${element.tag}(${inner})`;
}

describe('parseHtml', () => {
  it.each([
    ['<p>a<p>b', 'html(p(a)p(b))'],
    ['<p>a<b>b<div>c</div>', 'html(p(ab(b))div(c))'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', 'html(ul(li(a)li(bul(li(c)))))'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', 'html(table(tr(td(a)td(b))tr(td(c)))d)'],
    ['<dl><dt>a<dd>b</dl>', 'html(dl(dt(a)dd(b)))'],
    ['<span><div>a</span>b</div>', 'html(span(div(ab)))'],
    ['<div>a</p>b</div>', 'html(div(ab))'],
    ['<h2>a</h3>b', 'html(h2(a)b)'],
    ['<a>x<a>y', 'html(a(x)a(y))'],
    ['a<br>b</br>c', 'html(abr()bbr()c)'],
    ['<head><title>a &amp; b</title><p>c', 'html(head(title(a & b))p(c))'],
    ['<script>if (a < b) "<p>"</script>c', 'html(script(if (a < b) "<p>")c)'],
    ['<body>a</body></html>b', 'html(body(ab))'],
    ['<svg/>a<svg><path/></svg>b', 'html(svg()asvg(path())b)'],
    ['&eacute;&#x1F600;&nosuch;', 'html(é😀&nosuch;)'],
  ])('%s', (source, expected) => {
    expect(show(parseHtml(source))).toBe(expected);
  });

  it('takes names that objects have for what they are', () => {
    const [element] = parseHtml('<p __proto__="x" constructor="y" class="A b" class="c">').children;
    expect(
      typeof element === 'object' && [
        element.names,
        element.attributes.constructor,
        element.attributes.title,
      ],
    ).toEqual(['a b', 'y', undefined]);
  });

  it('nests no deeper than browsers do', () => {
    let depth = 0;
    for (
      let at: Element | string | undefined = parseHtml('<div>'.repeat(5000));
      typeof at === 'object';
      at = at.children[0]
    )
      depth++;
    expect(depth).toBe(512);
  });
});
