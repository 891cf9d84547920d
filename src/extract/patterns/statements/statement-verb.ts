import type { StatementKind } from '../../../model/statement.ts';
import type { Token } from '../../../text/tokens.ts';
import { BE_FORMS, DETERMINERS, MODALS } from '../../languages/english/grammar.ts';
import { ORDER_NOUNS, ORDERED_DEEDS, STATEMENT_VERBS } from '../../languages/english/statements.ts';
import type { Unit } from '../speakers/attribution.ts';
import { isDenial } from '../speakers/denial.ts';
import { describePhrase } from '../speakers/describe-phrase.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../speakers/noun-phrase.ts';
import { isPassive } from '../speakers/subject.ts';
import { beforeVerbGroup } from '../speakers/verb-group.ts';

export interface StatementReading {
  readonly kind: StatementKind;
  /** Token of the verb. */
  readonly at: number;
  /** Where the subject ends; the verb itself, or its auxiliary. */
  readonly subjectEnd: number;
  readonly about: readonly string[];
  /** `is accused of`: the subject is whom it is about. */
  readonly passive: boolean;
}

/** The statement that the verb at `i` makes, or null: nouns, infinitives and other senses are left alone. */
export function readStatementVerb(text: string, unit: Unit, i: number): StatementReading | null {
  const { tokens } = unit;
  const token = tokens[i];
  const kind = token === undefined ? undefined : STATEMENT_VERBS.get(token.lower);
  if (token === undefined) return null;
  if (kind === undefined) return readIssued(unit, i);
  const before = tokens[i - 1];
  const previous = before?.lower ?? '';
  if (
    i > unit.from &&
    DETERMINERS.has(previous) &&
    previous !== 'who' &&
    previous !== 'which' &&
    previous !== 'that' &&
    previous !== 'both' &&
    previous !== 'all'
  )
    return null;
  if (
    previous === 'to' ||
    /^(of|in|by|for|without)$/.test(previous) ||
    (previous === 'court' && token.lower.startsWith('order') && !token.lower.endsWith('ed')) ||
    (MODALS.has(previous) && !/^(did|do|does)$/.test(previous))
  )
    return null;
  if (/^(not|never|n't)$/.test(previous)) return null;
  const passive = isPassive(tokens, i, unit.from);
  if (passive >= 0) {
    if (token.lower !== 'accused' || tokens[i + 1]?.lower !== 'of') return null;
    const subject = nounPhraseBefore(tokens, beforeVerbGroup(tokens, passive, unit.from), unit.from);
    const agent = findAgent(text, unit, i);
    return {
      kind: 'accuses',
      at: i,
      subjectEnd: passive,
      about: subject === null ? [] : names(text, tokens, subject.start, subject.end),
      passive: agent === null,
    };
  }
  const about = findAbout(text, unit, i, kind, token.lower);
  return about === null ? null : { kind, at: i, subjectEnd: i, about, passive: false };
}

/** Who accuses in `is accused by prosecutors of`. */
function findAgent(_text: string, unit: Unit, i: number): number | null {
  return unit.tokens[i + 1]?.lower === 'by' ? i + 2 : null;
}

/** Whom it is about; null where the verb has another sense. */
function findAbout(text: string, unit: Unit, i: number, kind: StatementKind, verb: string): string[] | null {
  const { tokens } = unit;
  const object = nounPhraseAfter(tokens, i + 1, unit.to);
  const objectNames =
    object === null
      ? []
      : names(
          text,
          tokens,
          object.start,
          verb.startsWith('accus') || verb.startsWith('blam')
            ? untilOf(tokens, object.start, object.end)
            : object.end,
        );
  const behind = object === null ? undefined : tokens[object.end]?.lower;
  if (kind === 'accuses') {
    if (verb.startsWith('alleg')) {
      // `alleged leaders` is an adjective.
      const next = tokens[i + 1]?.lower ?? '';
      const clause = next === 'that' ? nounPhraseAfter(tokens, i + 2, unit.to) : null;
      return next !== 'that' && next !== 'he' && next !== 'they' && next !== 'she' && next !== 'the'
        ? null
        : clause === null
          ? []
          : names(text, tokens, clause.start, clause.end, true);
    }
    if (verb.startsWith('accus'))
      return objectNames.length > 0 && findWord(tokens, i + 1, 'of', 14) ? objectNames : null;
    return objectNames.length > 0 ? objectNames : null;
  }
  if (kind === 'denies') {
    if (
      !isDenial(unit, i) &&
      !/^(any|involvement|wrongdoing|links|ties|accusations|knowledge|responsibility|all|having|both)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
      return null;
    const next = tokens[i + 1]?.lower;
    const clause = next === 'that' ? nounPhraseAfter(tokens, i + 2, unit.to) : null;
    return clause === null ? [] : names(text, tokens, clause.start, clause.end, true);
  }
  if (kind === 'orders') {
    if (verb.startsWith('tell') || verb === 'told')
      return object !== null && behind === 'to'
        ? objectNames
        : object !== null && tokens[object.end]?.lower === 'and' && findWord(tokens, object.end, 'to', 5)
          ? objectNames
          : null;
    const next = tokens[i + 1]?.lower ?? '';
    if (next === 'that') return [];
    for (let k = i + 1; k < i + 6 && k < unit.to; k++)
      if (ORDERED_DEEDS.has(tokens[k]?.lower ?? '')) return [];
    if (object !== null && (behind === 'to' || findWord(tokens, object.end, 'to', 6))) return objectNames;
    return null;
  }
  if (kind === 'warns') {
    if (verb === 'warning' && previousIsNot(tokens, i, ',')) return null;
    const next = tokens[i + 1]?.lower ?? '';
    return next === 'that' ||
      next === 'of' ||
      next === 'against' ||
      next === 'about' ||
      tokens[i + 1]?.kind === 'punct'
      ? []
      : objectNames.filter((n) => n.length > 0);
  }
  return [];
}

/** `accused Cambodia of ignoring`: what is held against somebody is no part of the name. */
function untilOf(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[end]?.lower === 'of' || tokens[end]?.lower === 'for') return end;
  for (let i = end - 1; i > start; i--) if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'for') return i;
  return end;
}

function previousIsNot(tokens: readonly Token[], i: number, text: string): boolean {
  return tokens[i - 1]?.text !== text;
}

/** `issued a directive`, `gave the order`. */
function readIssued(unit: Unit, i: number): StatementReading | null {
  const { tokens } = unit;
  if (!/^(issued|issues|gave|gives|signed)$/.test(tokens[i]?.lower ?? '')) return null;
  if (BE_FORMS.has(tokens[i - 1]?.lower ?? '')) return null;
  for (let k = i + 1; k < i + 6 && k < unit.to; k++)
    if (ORDER_NOUNS.has(tokens[k]?.lower ?? ''))
      return { kind: 'orders', at: i, subjectEnd: i, about: [], passive: false };
  return null;
}

function findWord(tokens: readonly Token[], from: number, word: string, reach: number): boolean {
  for (let i = from; i < from + reach && i < tokens.length; i++) {
    if (tokens[i]?.text === '.' || tokens[i]?.text === ';') return false;
    if (tokens[i]?.lower === word) return true;
  }
  return false;
}

function names(text: string, tokens: readonly Token[], start: number, end: number, known = false): string[] {
  return describePhrase(text, tokens, { start, end })
    .filter((s) => s.type !== 'pronoun' && (!known || s.known || s.type === 'person'))
    .map((s) => s.name);
}
