import type { Token } from '../../../text/tokens.ts';
import type { SpeakerKind } from '../../languages/english/roles.ts';
import { COURT_DOCUMENTS } from '../../languages/english/speech.ts';
import { describeActor } from './describe-actor.ts';
import { nounPhraseAfter, type Range } from './noun-phrase.ts';
import { coreEnd, skipIdle, source, trim } from './phrase-core.ts';
import type { Source } from './source.ts';

export function describeDocument(
  text: string,
  tokens: readonly Token[],
  core: Range,
  phrase: Range,
  determiner: string | null,
): Source[] {
  const owners: Source[] = [];
  const head = core.end - 1;
  let ownerEnd = head;
  if (tokens[ownerEnd - 1]?.lower === "'s") ownerEnd--;
  const owner = trim(tokens, core.start, ownerEnd);
  if (owner.start < owner.end) {
    const named = describeActor(text, tokens, owner, owner, null);
    const adjective = owner.end - owner.start === 1 && tokens[owner.start]?.lower === 'official';
    if (!adjective && (named.known || tokens.slice(owner.start, owner.end).some((t) => t.capital)))
      owners.push(named);
  }
  // `a report by X for Y`, `figures from the ministry`
  for (let i = core.end; i < phrase.end; i++) {
    const preposition = tokens[i]?.lower ?? '';
    if (preposition !== 'by' && preposition !== 'from' && preposition !== 'for') continue;
    const range = nounPhraseAfter(tokens, i + 1, phrase.end);
    if (range === null) continue;
    const inner = { start: skipIdle(tokens, range), end: coreEnd(tokens, range.start, range.end) };
    if (inner.start >= inner.end) continue;
    const named = describeActor(text, tokens, inner, inner, null);
    if (preposition !== 'for' || named.known || tokens[inner.start]?.capital === true) owners.push(named);
    i = inner.end - 1;
  }
  if (owners.length > 0)
    return owners.map((o) => ({
      ...o,
      known: true,
      inWriting: true,
      plural: tokens[head]?.lower.endsWith('s') === true || tokens[head]?.lower === 'data',
      type: o.type === 'unknown' ? 'body' : o.type,
    }));
  const word = tokens[head]?.lower ?? '';
  if (determiner === 'its' || determiner === 'his' || determiner === 'her' || determiner === 'their') {
    return [source(text, tokens, phrase, { type: 'pronoun', head: determiner, known: true })];
  }
  const kind: SpeakerKind = COURT_DOCUMENTS.has(word)
    ? 'court'
    : /^(research|study|studies|survey|surveys)$/.test(word)
      ? 'expert'
      : 'unknown';
  return [
    source(
      text,
      tokens,
      { start: core.start, end: core.end },
      {
        type: 'document',
        head: word,
        known: true,
        kind,
        plural: word.endsWith('s') || word === 'data' || word === 'research',
        definite: determiner === 'the' || determiner === 'this' || determiner === 'that',
      },
    ),
  ];
}
