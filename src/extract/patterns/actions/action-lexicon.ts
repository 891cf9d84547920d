import type { Action } from '../../../model/figure.ts';
import { ACTION_WORDINGS, type Counted, OTHER_VERBS } from '../../languages/english/actions.ts';
import { parseVerbEntry, type VerbForm } from './verb-forms.ts';

/** One reading of a word as a sign of an action. */
export interface Reading {
  readonly action: Action;
  readonly only: ReadonlySet<Counted> | null;
  readonly forms: readonly VerbForm[];
  /** Words that must follow within the clause (`into custody`), in order; an object may stand between. */
  readonly particles: readonly string[];
  readonly kind: 'verb' | 'intransitive' | 'noun' | 'state';
  /** Rank in the list of wordings: lower wins. */
  readonly rank: number;
}

function buildLexicon(): ReadonlyMap<string, readonly Reading[]> {
  const lexicon = new Map<string, Reading[]>();
  const put = (word: string, reading: Reading): void => {
    const list = lexicon.get(word);
    if (list) list.push(reading);
    else lexicon.set(word, [reading]);
  };
  const entries = (list: string | undefined): string[] =>
    (list ?? '')
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean);
  const putVerbs = (
    list: string | undefined,
    kind: 'verb' | 'intransitive',
    action: Action,
    only: Reading['only'],
    rank: number,
  ): void => {
    for (const entry of entries(list)) {
      const { forms, particles } = parseVerbEntry(entry);
      for (const [word, which] of forms) put(word, { action, only, forms: which, particles, kind, rank });
    }
  };
  ACTION_WORDINGS.forEach((wording, rank) => {
    const only = wording.only ? new Set(wording.only) : null;
    putVerbs(wording.verbs, 'verb', wording.action, only, rank);
    putVerbs(wording.intransitive, 'intransitive', wording.action, only, rank);
    for (const noun of (wording.nouns ?? '').split(/\s+/).filter(Boolean))
      put(noun, { action: wording.action, only, forms: [], particles: [], kind: 'noun', rank });
    for (const state of (wording.states ?? '')
      .split(';')
      .map((phrase) => phrase.trim())
      .filter(Boolean)) {
      const [first = '', ...particles] = state.split(' ');
      put(first, { action: wording.action, only, forms: [], particles, kind: 'state', rank });
    }
  });
  putVerbs(OTHER_VERBS, 'verb', 'other', null, ACTION_WORDINGS.length);
  putVerbs(OTHER_VERBS, 'intransitive', 'other', null, ACTION_WORDINGS.length);
  // Longer wordings first: `shut down` before `shut`, and among equals the order of the list.
  for (const readings of lexicon.values())
    readings.sort((a, b) => b.particles.length - a.particles.length || a.rank - b.rank);
  return lexicon;
}

/** Lower-case word → its readings, the most specific first. */
export const ACTION_LEXICON = buildLexicon();
