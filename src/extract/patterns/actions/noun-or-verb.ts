import type { Token } from '../../../text/tokens.ts';
import {
  ADVERBS,
  BE_FORMS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  NOUNLIKE_VERBS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../languages/english/grammar.ts';

/** `a search`, `in charge of`, `a UN report cites`, `scam compounds`: a word that could be a verb, and is a noun. */
export function isNounHere(
  tokens: readonly Token[],
  at: number,
  aux: { modal: boolean; to: boolean },
): boolean {
  if (aux.modal || aux.to) return false;
  const previous = tokens[at - 1];
  if (previous?.lower === "'s") return true;
  if (
    previous !== undefined &&
    ((DETERMINERS.has(previous.lower) && !PRONOUNS.has(previous.lower)) || PREPOSITIONS.has(previous.lower))
  )
    return true;
  const word = tokens[at]?.lower ?? '';
  if (!NOUNLIKE_VERBS.has(word)) return false;
  if (previous === undefined) return true;
  if (word.endsWith('s')) return !(PRONOUNS.has(previous.lower) || beginsCount(tokens, at + 1));
  return !(
    PRONOUNS.has(previous.lower) ||
    previous.kind === 'number' ||
    /s$|^(?:people|men|women|children)$/.test(previous.lower) ||
    NUMBER_WORDS.test(previous.lower)
  );
}

/** `a rights group counts more than 50 compounds`: a number as object makes a verb of it. */
function beginsCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || token.kind === 'symbol' || NUMBER_WORDS.test(token.lower)) return true;
  return (
    /^(?:more|at|about|some|over|nearly|around|almost|up)$/.test(token.lower) &&
    [1, 2].some((ahead) => tokens[at + ahead]?.kind === 'number')
  );
}

const NUMBER_WORDS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|dozen|hundred|thousand|million)$/;

/** Whether its ending is an adjective’s. */
export const isAdjectival = (token: Token): boolean =>
  token.kind === 'word' && /(?:al|ous|ive|ed|ic|ese|ian|ary)$/.test(token.lower);

/** Whether a noun phrase begins at the token: the verb before it has an object. */
export function takesObject(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (
    tokens[i] !== undefined &&
    (ADVERBS.has(tokens[i]?.lower ?? '') || /ly$/.test(tokens[i]?.lower ?? '')) &&
    !['on', 'in', 'at'].includes(tokens[i]?.lower ?? '')
  )
    i++;
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'number' || token.kind === 'symbol') return true;
  if (token.kind !== 'word') return false;
  if (
    token.lower === 'more' ||
    (token.lower === 'at' && tokens[i + 1]?.lower === 'least') ||
    token.lower === 'over' ||
    token.lower === 'about' ||
    token.lower === 'around' ||
    token.lower === 'up' ||
    token.lower === 'nearly' ||
    token.lower === 'some'
  )
    return true;
  if (token.lower === 'as' && tokens[i + 1]?.lower === 'many') return true;
  if (
    PREPOSITIONS.has(token.lower) ||
    BE_FORMS.has(token.lower) ||
    HAVE_FORMS.has(token.lower) ||
    MODALS.has(token.lower)
  )
    return false;
  if (/^(?:and|or|but|who|which|that|when|while|where|because|if|as|so)$/.test(token.lower)) return false;
  return true;
}
