import { describe, expect, it } from 'vitest';
import { actionExamples } from './actions/actions.examples.ts';
import type { FigureExample } from './figure-example.ts';
import { groupExamples } from './groups/groups.examples.ts';
import { KNOWN_GAPS } from './known-gaps.ts';
import { mixedExamples } from './mixed.examples.ts';
import { nounExamples } from './nouns/nouns.examples.ts';
import { partExamples } from './parts/parts.examples.ts';
import { readAsExample, writeOut } from './read-as-example.ts';

const ROOMS: readonly [string, readonly FigureExample[]][] = [
  ['actions', actionExamples],
  ['groups', groupExamples],
  ['nouns', nounExamples],
  ['parts', partExamples],
  ['mixed', mixedExamples],
];

it('knows every gap as an example', () => {
  const texts = new Set(ROOMS.flatMap(([, examples]) => examples.map(([text]) => text)));
  expect([...KNOWN_GAPS].filter((text) => !texts.has(text))).toEqual([]);
});

describe.each(ROOMS)('%s', (_room, examples) => {
  const rows = examples.map((example) => ({ text: example[0], figures: writeOut(example) }));
  const known = rows.filter(({ text }) => !KNOWN_GAPS.has(text));
  const gaps = rows.filter(({ text }) => KNOWN_GAPS.has(text));

  it('has examples', () => expect(known.length).toBeGreaterThan(25));

  it.each(known)('reads $text', ({ text, figures }) => expect(readAsExample(text)).toEqual(figures));

  it.each(gaps)('does not yet read $text', ({ text, figures }) =>
    expect(readAsExample(text)).not.toEqual(figures),
  );
});
