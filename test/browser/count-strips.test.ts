import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerFigure } from '../../src/model/derivation.ts';
import { ACTIONS } from '../../src/model/figure.ts';
import { ACTION_FAMILIES } from '../../web/src/reading/action-families.ts';
import { findCountStrips } from '../../web/src/reading/count-strips.ts';
import { SAMPLE_FIGURES } from './sample-report.ts';

const figures: LedgerFigure[] = SAMPLE_FIGURES.map((figure, index) => ({
  ...figure,
  id: `f${index}`,
  articleId: 'a',
  index,
}));

describe('count strips', () => {
  test('lay the announced total beside its parts and add their lowest numbers', () => {
    const [arrests] = findCountStrips(figures);
    expect(arrests).toMatchObject({ action: 'arrested', unit: 'person', stated: true });
    expect(arrests?.wholes.map((figure) => figure.low)).toEqual([1000, 1000, 1000]);
    expect(arrests?.counts.map(({ figure, relation }) => `${figure.low} ${relation}`)).toEqual([
      '85 part',
      '200 part',
      '27 part',
      '75 part',
      '270 part',
      '45 nested',
      '312 part',
      '27 part',
    ]);
    expect(arrests?.sum).toEqual({
      low: 996,
      bound: 'at-least',
      arithmetic: '85 + 200 + 27 + 75 + 270 + 312 + 27',
    });
  });

  const loose = (changes: Partial<LedgerFigure>[]): LedgerFigure[] =>
    changes.map((change, index) => ({
      ...(figures[5] as LedgerFigure),
      partOf: null,
      groups: [],
      places: [],
      ...change,
      id: `f${index}`,
      index,
    }));

  test.each([
    [
      'no whole is made up where the largest is of one group',
      loose([
        { low: 900, high: 900, groups: ['VN'] },
        { low: 20, high: 20 },
      ]),
      [],
      ['beside', 'beside'],
    ],
    [
      'without a word of the text the largest is only the largest',
      loose([
        { low: 900, high: 900 },
        { low: 20, high: 20 },
      ]),
      [900],
      ['beside'],
    ],
    [
      'a count given again is not added again',
      loose([
        { low: 900, high: 900 },
        { low: 20, high: 20 },
        { low: 20, high: 20 },
        { low: 5, high: 5 },
      ]),
      [900],
      ['beside', 'again', 'beside'],
    ],
    [
      'equal counts of other places are added',
      loose([
        { low: 900, high: 900 },
        { low: 20, high: 20, places: ['Pursat'] },
        { low: 20, high: 20 },
      ]),
      [900],
      ['beside', 'beside'],
    ],
  ])('%s', (_name, given, wholes, relations) => {
    const [strip] = findCountStrips(given);
    expect(strip?.stated).toBe(false);
    expect(strip?.wholes.map((figure) => figure.low)).toEqual(wholes);
    expect(strip?.counts.map(({ relation }) => relation)).toEqual(relations);
  });

  test('a whole with parts of its own does not lead where a larger count stands', () => {
    const given = loose([
      { low: 1000, high: null, bound: 'more-than' },
      { low: 270, high: 270, groups: ['ID'] },
      { low: 45, high: 45, groups: ['ID', 'female'], partOf: 1 },
      { low: 312, high: 312, places: ['Kratie'] },
    ]);
    const [strip] = findCountStrips(given);
    expect(strip).toMatchObject({
      stated: false,
      sum: { low: 582, bound: 'exact', arithmetic: '270 + 312' },
    });
    expect(strip?.wholes.map((figure) => figure.low)).toEqual([1000]);
    expect(strip?.counts.map(({ relation }) => relation)).toEqual(['beside', 'nested', 'beside']);
  });

  test('shares, single counts and one count said again make no strip', () => {
    expect(findCountStrips(loose([{ unit: 'percent' }, { unit: 'percent' }]))).toEqual([]);
    expect(findCountStrips(loose([{}]))).toEqual([]);
    expect(findCountStrips(loose([{}, { places: ['Pursat'] }, {}]))).toEqual([]);
  });

  test('a sum of very many counts is not written out', () => {
    const many = loose(
      Array.from({ length: 2001 }, (_, i) => ({ low: i === 0 ? 9e9 : i, high: i === 0 ? 9e9 : i })),
    );
    const sum = findCountStrips(many)[0]?.sum;
    expect(sum?.low).toBe(2_001_000);
    expect(sum?.arithmetic).toMatch(/^1 \+ 2 \+ .* \+ 30 \+ … \(2,000 counts\)$/);
  });

  test('every member of a measure is drawn exactly once, whatever is part of what', () => {
    const anyFigures = fc.array(
      fc.record({
        low: fc.option(fc.nat(50)),
        high: fc.option(fc.nat(50)),
        partOf: fc.option(fc.nat(12)),
        groups: fc.subarray(['CN', 'VN']),
      }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(anyFigures, (changes) => {
        fc.pre(changes.some(({ low }) => low !== changes[0]?.low));
        const strips = findCountStrips(loose(changes));
        const drawn = strips.flatMap((strip) => [
          ...strip.wholes,
          ...strip.counts.map(({ figure }) => figure),
        ]);
        expect(drawn.map((figure) => figure.index).sort((a, b) => a - b)).toEqual(
          changes.map((_, index) => index),
        );
      }),
    );
  });
});

test('every action has a family', () => {
  expect(Object.keys(ACTION_FAMILIES).sort()).toEqual([...ACTIONS].sort());
});
