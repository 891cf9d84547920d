import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import { actionExamples } from './actions/actions.examples.ts';
import type { FigureExample } from './figure-example.ts';
import { groupExamples } from './groups/groups.examples.ts';
import { KNOWN_GAPS } from './known-gaps.ts';
import { nounExamples } from './nouns/nouns.examples.ts';
import { partExamples } from './parts/parts.examples.ts';

const ROOMS: readonly [string, readonly FigureExample[]][] = [
  ['actions', actionExamples],
  ['groups', groupExamples],
  ['nouns', nounExamples],
  ['parts', partExamples],
];

/** `quote|bound|unit|action|groups` of each figure; wholes are compared in the rooms that are about them. */
const expected = (rows: readonly string[]): string[] =>
  rows.map((row) => {
    const [quote = '', bound = '', unit = '', action = '', groups = ''] = row.split('|');
    return [quote, bound, unit, action, groups.split(',').filter(Boolean).sort().join()].join('|');
  });

const read = (text: string, rows: readonly string[]): string[] =>
  extract({ text, published: '2025-07-18' }).figures.map((figure, index) => {
    const bound = (rows[index]?.split('|')[1] ?? '') === '' ? '' : figure.bound;
    return [figure.quote, bound, figure.unit, figure.action, [...figure.groups].sort().join()].join('|');
  });

describe.each(ROOMS)('%s', (_room, examples) => {
  const known = examples.filter(([text]) => !KNOWN_GAPS.has(text));

  it('has examples', () => expect(known.length).toBeGreaterThan(30));

  it.each(known.map(([text, ...rows]) => ({ text, rows })))('reads $text', ({ text, rows }) => {
    expect(read(text, rows)).toEqual(expected(rows));
  });

  it.each(examples.filter(([text]) => KNOWN_GAPS.has(text)).map(([text, ...rows]) => ({ text, rows })))(
    'does not yet read $text',
    ({ text, rows }) => expect(read(text, rows)).not.toEqual(expected(rows)),
  );
});
