import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...Array.from(text).flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
  ]);

describe('decodeBytes', () => {
  const cases: [name: string, bytes: Uint8Array, declared: string | null, isHtml: boolean, text: string][] = [
    ['valid UTF-8 without a declaration', new TextEncoder().encode('Café'), null, true, 'Café'],
    [
      'a byte order mark over a declaration',
      new TextEncoder().encode('\ufeffCafé'),
      'windows-1252',
      true,
      'Café',
    ],
    ['UTF-16 by its mark', utf16('Café', true), 'utf-8', true, 'Café'],
    [
      'the outer declaration over the page',
      latin('<meta charset=utf-8>Caf\xe9'),
      'iso-8859-1',
      true,
      '<meta charset=utf-8>Café',
    ],
    [
      'a page in windows-1251',
      latin('<meta charset="windows-1251">\xcf\xee'),
      null,
      true,
      '<meta charset="windows-1251">По',
    ],
    [
      'a page in Shift_JIS by http-equiv',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">\x93\xfa'),
      null,
      true,
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">日',
    ],
    [
      'no declaration in a comment',
      latin('<!--<meta charset=windows-1251>-->\xcf'),
      null,
      true,
      '<!--<meta charset=windows-1251>-->Ï',
    ],
    ['windows-1252 where nothing fits', latin('Caf\xe9 \x93x\x94'), null, false, 'Café “x”'],
    [
      'one stray byte in UTF-8',
      new Uint8Array([...new TextEncoder().encode('é'.repeat(20)), 0xff]),
      null,
      false,
      `${'é'.repeat(20)}\ufffd`,
    ],
    ['an unknown label', new TextEncoder().encode('Café'), 'no-such-set', false, 'Café'],
    [
      'a page that calls itself UTF-16 in ASCII',
      latin('<meta charset=utf-16>a'),
      null,
      true,
      '<meta charset=utf-16>a',
    ],
  ];
  it.each(cases)('%s', (_name, bytes, declared, isHtml, text) => {
    expect(decodeBytes(bytes, declared, isHtml)).toBe(text);
  });
});
