import type { Token } from '../../../text/tokens.ts';
import { DETERMINERS } from '../../languages/english/grammar.ts';
import { ROLE_NOUNS } from '../../languages/english/roles.ts';
import { ARTICLE_NOUNS, DOCUMENT_NOUNS } from '../../languages/english/speech.ts';
import { describeActor } from './describe-actor.ts';
import { describeDocument } from './describe-document.ts';
import { isHead, type Range } from './noun-phrase.ts';
import { personAfterRoleOf } from './person-name.ts';
import { coreEnd, cut, isIdle, NUMBER_WORDS, source } from './phrase-core.ts';
import type { Source } from './source.ts';
import { kindOf } from './speaker-kind.ts';

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'we', 'i']);

/** Pronouns for what an article listed before: `One says 40 were held`. */
const LISTED = new Set(['one', 'another']);

/** Whom the noun phrase names: one source, or several for documents with several owners; none if it is no name. */
export function describePhrase(text: string, tokens: readonly Token[], phrase: Range): Source[] {
  let start = phrase.start;
  const first = tokens[start];
  if (first === undefined || first.lower === "'s") return [];
  if (phrase.end - start === 1) {
    if (/^[a-z]+'(re|ve|m|ll|d)$/.test(first.lower)) return [];
    if (/^(that|this|these|those|who|which|what|there|here)$/.test(first.lower)) return [];
    if (PRONOUNS.has(first.lower))
      return [
        source(text, tokens, phrase, {
          type: 'pronoun',
          head: first.lower,
          known: true,
          plural: first.lower === 'they' || first.lower === 'we',
        }),
      ];
    if (LISTED.has(first.lower))
      return [source(text, tokens, phrase, { type: 'article', head: first.lower })];
  }
  const determiner = DETERMINERS.has(first.lower) ? first.lower : null;
  while (
    start < phrase.end - 1 &&
    isIdle(tokens[start]) &&
    !(start > phrase.start && tokens[start]?.capital === true && DETERMINERS.has(tokens[start]?.lower ?? ''))
  )
    start++;
  const minister = personAfterRoleOf(tokens, start, phrase.end);
  if (minister !== null) {
    const role = cut(text, tokens, { start, end: minister });
    return [
      source(
        text,
        tokens,
        { start: minister, end: phrase.end },
        {
          type: 'person',
          head: tokens[phrase.end - 1]?.lower ?? '',
          known: true,
          kind: kindOf(tokens, start, minister) ?? 'official',
          role,
        },
      ),
    ];
  }
  let core = coreEnd(tokens, start, phrase.end);
  // `the Bureau of Immigration's commissioner`: the role at the end is the head, not the body that owns it.
  const last = tokens[phrase.end - 1]?.lower ?? '';
  const owned = core < phrase.end && ROLE_NOUNS.has(last) && !ROLE_NOUNS.has(tokens[core - 1]?.lower ?? '');
  if (owned && tokens.slice(core, phrase.end).some((t) => t.lower === "'s")) core = phrase.end;
  // `research cited here`: a participle behind its noun is no part of the name.
  const whole = core;
  while (
    core - start > 1 &&
    tokens[core - 1]?.capital === false &&
    /(ed|given|shown|seen|close|familiar|present|aware)$/.test(tokens[core - 1]?.lower ?? '') &&
    isHead(tokens[core - 2])
  )
    core--;
  const trimmed = core < whole && whole === phrase.end;
  const head = tokens[core - 1];
  if (head === undefined || head.kind !== 'word' || NUMBER_WORDS.has(head.lower)) return [];
  if (DOCUMENT_NOUNS.has(head.lower) && !ROLE_NOUNS.has(head.lower))
    return describeDocument(text, tokens, { start, end: core }, phrase, determiner);
  if (
    ARTICLE_NOUNS.has(head.lower) &&
    !(/^authors?$/.test(head.lower) && core - start > 1) &&
    !(head.capital && core - start > 1)
  ) {
    const of = ofPhrase(text, tokens, core, phrase.end);
    // `summary of the report`: what is summed up speaks.
    if (of.length > 0 && of.some((s) => s.type === 'document' || s.known)) return of;
    // `an AFP story`: another outlet that is cited.
    if (tokens[start]?.capital === true && core - start > 1) {
      const owner = describeActor(text, tokens, { start, end: core - 1 }, { start, end: core - 1 }, null);
      if (owner.known && owner.type === 'body' && owner.kind !== 'unknown') return [owner];
    }
    return [source(text, tokens, phrase, { type: 'article', head: head.lower })];
  }
  const range = trimmed ? { start: phrase.start, end: core } : phrase;
  return [describeActor(text, tokens, { start, end: core }, range, determiner)];
}

function ofPhrase(text: string, tokens: readonly Token[], at: number, end: number): Source[] {
  const preposition = tokens[at]?.lower;
  if (at >= end || (preposition !== 'of' && preposition !== 'on' && preposition !== 'about')) return [];
  return describePhrase(text, tokens, { start: at + 1, end });
}
