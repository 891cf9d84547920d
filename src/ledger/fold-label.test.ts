import { describe, expect, it } from 'vitest';
import { foldLabel } from './fold-label.ts';

describe('foldLabel', () => {
  // Ledgers hold these results: where one of these must change, a migration must fold the labels anew.
  it.each([
    ['Poipet', 'poipet'],
    ["O'Smach", 'osmach'],
    ['O’Smach', 'osmach'],
    ['Hpa-An', 'hpa an'],
    ['  Chrey \n Thom ', 'chrey thom'],
    ['Bình Định', 'binh dinh'],
    ['Móng Cái', 'mong cai'],
    ['İzmir', 'izmir'],
    ['បាវិត', 'បាវិត'],
    ['เมียวดี', 'เมียวดี'],
    ['ＫＫ園区', 'kk園区'],
    ['', ''],
    ['…', '...'],
  ])('of %j is %j', (name, folded) => {
    expect(foldLabel(name)).toBe(folded);
    expect(foldLabel(folded)).toBe(folded);
  });
});
