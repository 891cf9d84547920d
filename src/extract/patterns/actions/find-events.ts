import type { Token } from '../../../text/tokens.ts';
import { DETERMINERS, PREPOSITIONS } from '../../languages/english/grammar.ts';
import { ACTION_LEXICON, type Reading } from './action-lexicon.ts';
import { auxiliaryOf } from './auxiliary.ts';
import { findParticles, matchAt } from './find-particles.ts';
import { isAdjectival, isNounHere, takesObject } from './noun-or-verb.ts';

/**
 * How an event relates to its neighbours:
 * `active` takes an object behind it, `passive` a subject before it (`were arrested`), `participle` stands behind a noun
 * (`people arrested in`), `nominal` is a noun (`the arrest of`), `state` a phrase (`in custody`).
 */
export type Voice = 'active' | 'passive' | 'participle' | 'nominal' | 'state';

export interface ActionEvent {
  /** Token index of the verb or noun, and the index behind its last particle. */
  readonly at: number;
  readonly end: number;
  /** First token of the verb group (auxiliaries included). */
  readonly groupStart: number;
  readonly voice: Voice;
  readonly readings: readonly Reading[];
  /** `to deport`, `will be deported`: for what is to happen. */
  readonly future: boolean;
  /** Verb whose subject is what is counted is among the readings. */
  readonly intransitive: boolean;
  readonly negated: boolean;
}

/** Events of a sentence in order: every word that may say what happened. */
export function findEvents(tokens: readonly Token[]): ActionEvent[] {
  const events: ActionEvent[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    const readings = isPosition(tokens, i) ? undefined : ACTION_LEXICON.get(token.lower);
    if (readings === undefined) {
      const generic = genericPassive(tokens, i);
      if (generic && !carriesNoun(generic, events.at(-1), tokens)) events.push(generic);
      continue;
    }
    const fitting: Reading[] = [];
    let end = i + 1;
    for (const reading of readings) {
      if (reading.particles.length === 0) {
        fitting.push(reading);
        continue;
      }
      const behind =
        reading.kind === 'state'
          ? matchAt(tokens, i + 1, reading.particles)
          : findParticles(tokens, i + 1, reading.particles);
      if (behind !== null) {
        fitting.push(reading);
        if (behind === i + 1 + reading.particles.length) end = Math.max(end, behind);
      }
    }
    // `sentenced to death`: nobody died yet.
    if (token.lower === 'death' && tokens[i - 1]?.lower === 'to') continue;
    const event = describe(tokens, i, end, fitting);
    if (event && !carriesNoun(event, events.at(-1), tokens)) events.push(event);
  }
  return events;
}

const LIGHT_VERBS =
  /^(?:issued|made|conducted|brought|filed|placed|recorded|reported|launched|imposed|mounted|staged|completed|carried|took|takes|taking|slapped|lodged|announced|confirmed)$/;

/** `warrants were issued for 32`, `raids took place in 11 provinces`: the noun says what happened, the verb only carries it. */
const carriesNoun = (
  event: ActionEvent,
  before: ActionEvent | undefined,
  tokens: readonly Token[],
): boolean =>
  before?.voice === 'nominal' &&
  before.end === event.groupStart &&
  LIGHT_VERBS.test(tokens[event.at]?.lower ?? '') &&
  (event.voice === 'passive' || /^t(?:ook|ake)/.test(tokens[event.at]?.lower ?? ''));

/** `compounds located across the country`: where they lie, not that they were found. */
const isPosition = (tokens: readonly Token[], at: number): boolean =>
  /^(?:located|based|situated)$/.test(tokens[at]?.lower ?? '') &&
  PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 1]?.lower !== 'by';

function describe(
  tokens: readonly Token[],
  at: number,
  end: number,
  readings: readonly Reading[],
): ActionEvent | null {
  const token = tokens[at];
  if (token === undefined || readings.length === 0) return null;
  const aux = auxiliaryOf(tokens, at);
  const verbs = readings.filter((r) => r.kind === 'verb' || r.kind === 'intransitive');
  const nouns = readings.filter((r) => r.kind === 'noun');
  const states = readings.filter((r) => r.kind === 'state');
  const previous = tokens[at - 1];
  const common = {
    at,
    end,
    groupStart: aux.start,
    future:
      (aux.modal && !['did', 'could', 'do', 'does', "didn't"].includes(tokens[aux.start]?.lower ?? '')) ||
      aux.to,
    negated: aux.negated,
  };
  if (states.length > 0 && (verbs.length === 0 || aux.be))
    return { ...common, voice: 'state', readings: states, intransitive: false };
  const forms = new Set(verbs.flatMap((r) => r.forms));
  const nounLike =
    nouns.length > 0 &&
    (verbs.length === 0 ||
      (previous !== undefined &&
        (DETERMINERS.has(previous.lower) ||
          (PREPOSITIONS.has(previous.lower) && previous.lower !== 'to') ||
          previous.text === '’s' ||
          previous.text === "'s" ||
          previous.kind === 'number' ||
          isAdjectival(previous))) ||
      (forms.has('third') && !aux.to));
  if (nounLike) return { ...common, voice: 'nominal', readings: nouns, intransitive: false };
  if (verbs.length === 0) return null;
  const intransitive = verbs.some((r) => r.kind === 'intransitive');
  if (forms.has('participle') || forms.has('past')) {
    if (aux.be && forms.has('participle'))
      return { ...common, voice: 'passive', readings: verbs, intransitive };
    if (aux.have) return { ...common, voice: 'active', readings: verbs, intransitive };
    // `$7.8 billion in stolen crypto`: behind a preposition it belongs to the noun that follows.
    if (forms.has('participle') && /^(?:in|of|from|with)$/.test(previous?.lower ?? ''))
      return { ...common, voice: 'participle', readings: verbs, intransitive };
    // A determiner or an attributive position: `the arrested men`, `forged passports`.
    if (forms.has('participle') && !takesObject(tokens, end) && !intransitive)
      return { ...common, voice: 'participle', readings: verbs, intransitive };
    return { ...common, voice: 'active', readings: verbs, intransitive };
  }
  if (forms.has('gerund') || forms.has('base') || forms.has('third')) {
    if (!forms.has('gerund') && isNounHere(tokens, at, aux))
      return nouns.length > 0 ? { ...common, voice: 'nominal', readings: nouns, intransitive: false } : null;
    return { ...common, voice: 'active', readings: verbs, intransitive };
  }
  return null;
}

/** Nouns in -en, and verbs that only report or frame what the next verb says (`are believed to work`). */
const NO_EVENT =
  /^(?:women|children|citizen|chicken|believed|expected|reported|alleged|suspected|feared|estimated|imposed|supposed|understood|considered|based|located|situated|involved|named|called|hidden)$/;

/** `were taken`, `was relocated`: a passive of a verb that no wording knows still holds its clause. */
function genericPassive(tokens: readonly Token[], at: number): ActionEvent | null {
  const token = tokens[at];
  if (token === undefined || token.lower.length < 4 || !/(?:ed|en|wn)$/.test(token.lower)) return null;
  if (NO_EVENT.test(token.lower)) return null;
  const aux = auxiliaryOf(tokens, at);
  if (!aux.be || aux.negated) return null;
  return {
    at,
    end: at + 1,
    groupStart: aux.start,
    voice: 'passive',
    future: aux.modal || aux.to,
    intransitive: false,
    negated: aux.negated,
    readings: [{ action: 'other', only: null, forms: ['participle'], particles: [], kind: 'verb', rank: 99 }],
  };
}
