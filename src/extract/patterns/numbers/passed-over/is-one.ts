import { countryOfDemonym } from '../../../../places/demonyms.ts';
import { lowerAt } from '../numeral.ts';
import type { Check, Place } from './check.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before `one`: it stands for something named, and counts nothing. */
const PRONOUN_BEFORE = words(`
  no this that the which each every any some another same only next last first other such every-one day main old new
  big latter not as like than everyone number square back`);
/** Behind `one`: it is a pronoun or part of a turn of speech. */
const PRONOUN_AFTER = words(`
  another thing 's way such more-time would should can could may might must knows day day's moment time times
  morning night evening afternoon year month week hour reason example hand side point step percent
  , who that which whose whom needs has had`);
/** Behind `one` and its noun: what is done to the counted, not what it says. */
const PASSIVE = words(`
  was were is are has had will been died dies dead killed injured wounded missing arrested charged found freed rescued
  deported detained suspended shot drowned fled escaped remains remain each still`);
const ACTIVE_TELLING = words(
  'said says told tells recalled recounted described explained came went thought felt wrote posted asked put puts had',
);
/** Right before a counted `one`: verbs whose object is counted, and what joins a list of counts. */
const COUNTING_BEFORE = words(`
  and with plus including killing killed arrested arresting injuring injured wounded rescued freed detained
  charged found seized deported includes included only just least most than wounding leaving left
  also held caught shot dead saved lost gained won took taken to for another`);

/** `one` counts in a list (`24 Chinese and one Vietnamese`), of a people, or where something is done to it. */
export const isOne: Check = (place) => {
  const { tokens, numeral } = place;
  if (isThePair(place)) return 'pronoun';
  if (numeral.end - numeral.start !== 1 || lowerAt(tokens, numeral.start) !== 'one') return null;
  const before = lowerAt(tokens, numeral.start - 1);
  const next = tokens[numeral.end];
  if (next?.lower === 'of')
    return isListedOne(place) && lowerAt(tokens, numeral.end + 1) === 'them' ? null : 'pronoun';
  if (next?.text === '-' || next?.text === '–') return 'pronoun';
  if (countryOfDemonym(next?.text ?? '') !== null) return null;
  if (PRONOUN_BEFORE.has(before)) return 'pronoun';
  if (isListedOne(place) && !isTelling(place)) return null;
  if (next === undefined || next.kind !== 'word')
    return next?.text === ',' && numeral.start === 0 && tokens[numeral.end + 1]?.capital === true
      ? null
      : 'pronoun';
  if (PRONOUN_AFTER.has(next.lower)) return 'pronoun';
  return isDoneTo(place) ? null : 'pronoun';
};

/** Beside other counts, as a list has them. */
function isListedOne({ tokens, numeral, all, index }: Place): boolean {
  const near = (other: (typeof all)[number] | undefined): boolean =>
    other !== undefined &&
    other.currency === null &&
    !other.isPercent &&
    other.form !== 'vague' &&
    Math.min(Math.abs(numeral.start - other.end), Math.abs(other.start - numeral.end)) <= 7;
  const before = lowerAt(tokens, numeral.start - 1);
  if (near(all[index - 1]) && isListJoint(before)) return !isSideRemark(tokens, numeral.end, before);
  for (const next of all.slice(index + 1, index + 3)) {
    if (!near(next)) continue;
    const joint = lowerAt(tokens, next.start - 1);
    if (
      isListJoint(joint) &&
      (isListJoint(before) || COUNTING_BEFORE.has(before) || before === '') &&
      !isNamed(tokens, numeral.end)
    )
      return true;
  }
  return false;
}

function isListJoint(word: string): boolean {
  return (
    word === 'and' ||
    word === ',' ||
    word === ':' ||
    word === ';' ||
    word === 'with' ||
    word === 'plus' ||
    word === 'party' ||
    word === '('
  );
}

/** `two children, one aged 15`: a remark on one of those counted. */
function isSideRemark(tokens: Place['tokens'], at: number, before: string): boolean {
  const next = lowerAt(tokens, at);
  return (
    before === ',' && (next === 'aged' || next === 'a' || next === 'an' || next === 'the' || next === 'who')
  );
}

function isNamed(tokens: Place['tokens'], at: number): boolean {
  return ACTIVE_TELLING.has(lowerAt(tokens, at + 1));
}

function isTelling({ tokens, numeral }: Place): boolean {
  return (
    ACTIVE_TELLING.has(lowerAt(tokens, numeral.end)) ||
    (tokens[numeral.end]?.kind === 'word' &&
      ACTIVE_TELLING.has(lowerAt(tokens, numeral.end + 1)) &&
      lowerAt(tokens, numeral.end + 1) !== 'had')
  );
}

/** `One prosecutor was suspended`, `arrested one suspect`, `one will be charged`. */
function isDoneTo({ tokens, numeral }: Place): boolean {
  const before = lowerAt(tokens, numeral.start - 1);
  const next = tokens[numeral.end];
  if (next === undefined) return false;
  if (next.lower === 'in' && (before === ':' || before === ',' || before === ''))
    return tokens[numeral.end + 1]?.capital === true;
  if (
    COUNTING_BEFORE.has(before) &&
    before !== 'and' &&
    before !== 'with' &&
    before !== 'to' &&
    before !== 'for'
  )
    return isPlainNoun(next.lower);
  const isFirst = before === '' || before === 'and' || before === ';' || before === ',';
  if (!isFirst) return false;
  for (let i = numeral.end; i < numeral.end + 4; i++) {
    const word = lowerAt(tokens, i);
    if (tokens[i]?.kind !== 'word' || ACTIVE_TELLING.has(word)) return false;
    if (PASSIVE.has(word)) {
      const verb = lowerAt(tokens, i + 1);
      return word === 'is' || word === 'has' || word === 'had' || word === 'will' || word === 'was'
        ? /(?:ed|en|own|und|eld|aught|ught|hot|ead|een|be|et|harged)$/.test(verb)
        : true;
    }
  }
  return false;
}

const NOT_NOUNS = words(
  'of in on at for by with from to and or as that who which is was were are has had will another thing day more',
);

function isPlainNoun(word: string): boolean {
  return /^[a-z]/.test(word) && !NOT_NOUNS.has(word);
}

const PAIR_VERBS = words(
  'began begin agreed agree met meet signed sign share shared differ said say also both then later each first',
);

/** `the two began`, `between the two`: those named before, in the sense of `both`. */
function isThePair({ tokens, numeral }: Place): boolean {
  const word = lowerAt(tokens, numeral.start);
  if (word !== 'two' && word !== 'three' && word !== 'pair') return false;
  if (lowerAt(tokens, numeral.start - 1) !== 'the') return false;
  const next = tokens[numeral.end];
  if (next !== undefined && PAIR_VERBS.has(next.lower)) return true;
  return lowerAt(tokens, numeral.start - 2) === 'between' && (next === undefined || next.kind === 'punct');
}
