import { countryOfName } from '../places/demonyms.ts';
import { countedKind, type Draft } from './draft.ts';
import { PERSON_EVENT_NOUNS } from './languages/english/nouns.ts';
import { ACTION_LEXICON } from './patterns/actions/action-lexicon.ts';
import { countryBeside } from './patterns/groups/find-groups.ts';
import { unitOfNoun } from './patterns/nouns/noun-units.ts';

/** A count with no noun takes that of its list, or of the count before it in the text. */
export function nameEllipses(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.noun !== null || countedKind(draft.unit) !== 'other') return;
    const carry = (source: { unit: string; noun: string | null }, why: string): void => {
      draft.unit = source.unit;
      draft.noun = source.noun;
      draft.why.unit.push(why);
    };
    // `as many as 400 operated`: sites do.
    if (draft.noun === null && /^operat(?:e|es|ed|ing)$/.test(draft.sentence.tokens[draft.to]?.lower ?? '')) {
      carry({ unit: 'site', noun: null }, 'noun:what-operates');
      return;
    }
    if (draft.counted.partitive === null && (isFromCountry(draft) || isGroupOf(draft) || isTabled(draft))) {
      const before = drafts[index - 1];
      const carried = before?.sentence === draft.sentence && before.unit === 'person' ? before : undefined;
      carry({ unit: 'person', noun: carried?.noun ?? null }, 'noun:persons-of');
      if (carried) draft.carriedFrom = carried;
      return;
    }
    if (isSumOfMoney(draft, drafts[index - 1])) {
      carry({ unit: 'money?', noun: null }, 'money:by-context');
      return;
    }
    const next = drafts[index + 1];
    if (
      next &&
      next.sentence === draft.sentence &&
      draft.counted.partitive === 'number' &&
      next.noun !== null
    ) {
      carry(next, 'noun:of-whole');
      return;
    }
    const near = drafts
      .slice(Math.max(0, index - 8), index)
      .reverse()
      .filter(
        (other) =>
          draft.sentence.index - other.sentence.index <= (draft.counted.partitive === 'them' ? 3 : 2) &&
          other.unit !== 'place' &&
          !['money', 'percent'].includes(countedKind(other.unit)),
      );
    const inList = near.find((other) => other.list === draft.list);
    const subject = inList === undefined ? levelSubject(draft) : null;
    if (subject !== null) {
      carry(subject, 'noun:level-of');
      draft.levelNoun = subject.noun;
      return;
    }
    const heading = inList === undefined ? nounBeforeColon(draft) : null;
    const source =
      inList ??
      near.find((other) => other.unit === 'person') ??
      near.find((other) => other.sentence === draft.sentence);
    if (heading !== null && source?.sentence !== draft.sentence) {
      carry(heading, 'noun:before-colon');
      draft.levelNoun = heading.noun;
    } else if (source) {
      carry(source, 'noun:carried');
      draft.carriedFrom = source;
      if (inList || source.sentence === draft.sentence) draft.levelNoun = source.levelNoun;
    } else if (speaksOfPersons(draft)) carry({ unit: 'person', noun: null }, 'noun:persons-understood');
  });
}

/** `Arrests have climbed to 2,000`, `puts people forced to scam at 120,000`: the number is the level of a noun before it. */
function levelSubject(draft: Draft): { unit: string; noun: string } | null {
  const tokens = draft.sentence.tokens;
  const before = tokens[draft.from - 1]?.lower ?? '';
  if (
    !/^(?:to|at|past|passed|was|were|is|reached|exceeded|hit|topped|exceeds|totalled|totaled)$/.test(
      before,
    ) &&
    !/^(?:pass|exceed|reach|top)/.test(tokens[draft.number.tokenStart - 1]?.lower ?? '')
  )
    return null;
  for (let i = draft.from - 2, steps = 0; i >= 0 && steps < 16; i--, steps++) {
    const token = tokens[i];
    if (token === undefined || /^[,;:.]$/.test(token.text) || /^(?:that|who|which|while)$/.test(token.lower))
      return null;
    if (PERSON_EVENT_NOUNS[token.lower] !== undefined) return { unit: 'person', noun: token.text };
    if (/^(?:people|workers|victims|suspects|foreigners|those|turnout)$/.test(token.lower))
      return { unit: 'person', noun: token.text };
  }
  return null;
}

/** `He broke down the complaints: one in Kampong Speu, five in Pailin`: what the list counts stands before the colon. */
function nounBeforeColon(draft: Draft): { unit: string; noun: string } | null {
  const tokens = draft.sentence.tokens;
  const window = tokens.slice(Math.max(0, draft.from - 60), draft.from);
  const behind = window.findLastIndex((token) => token.text === ':');
  if (behind < 0) return null;
  const colon = Math.max(0, draft.from - 60) + behind;
  for (let i = colon - 1; i >= Math.max(0, colon - 6); i--) {
    const unit = unitOfNoun(tokens[i]?.lower ?? '');
    if (unit !== null && tokens[i]?.capital === false) return { unit, noun: tokens[i]?.text ?? '' };
  }
  return null;
}

/** `Sixteen died`, `arrested four`: who is counted goes without saying. */
function speaksOfPersons(draft: Draft): boolean {
  const tokens = draft.sentence.tokens;
  const words = [
    tokens[draft.to]?.lower,
    tokens[draft.to + 1]?.lower,
    tokens[draft.to + 2]?.lower,
    tokens[draft.from - 1]?.lower,
  ];
  return words.some(
    (word) =>
      ACTION_LEXICON.get(word ?? '')?.some((r) => r.only?.has('person') === true && r.kind !== 'noun') ===
      true,
  );
}

/** A part without a noun counts what its whole counts. */
export function nameParts(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (
      draft.whole !== null &&
      draft.counted.noun === null &&
      countedKind(draft.unit) !== 'percent' &&
      countedKind(draft.unit) !== 'money'
    ) {
      draft.unit = draft.whole.unit;
      draft.noun = draft.whole.noun;
    }
  }
}

/** `33 from Sri Lanka`, `65 were from China`, `Chinese (212)`: those who come from a country are persons. */
function isFromCountry(draft: Draft): boolean {
  const tokens = draft.sentence.tokens;
  let i = draft.to;
  if (/^(?:were|are|was|came|come|hail|hailed)$/.test(tokens[i]?.lower ?? '')) i++;
  return tokens[i]?.lower === 'from' && tokens[i + 1]?.capital === true && isCountry(tokens, i + 1);
}

/** `Chinese (212)`, `India 40`, in a sentence that speaks of persons. */
const isTabled = (draft: Draft): boolean =>
  countryBeside(draft) !== null &&
  draft.sentence.tokens
    .slice(Math.max(0, draft.from - 60), draft.from)
    .some(
      (token) =>
        /^(?:nationality|nationalities)$/.test(token.lower) ||
        (!token.capital && unitOfNoun(token.lower) === 'person'),
    );

function isCountry(tokens: Draft['sentence']['tokens'], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  return countryOfName(word) !== null || countryOfName(`${word} ${next}`) !== null;
}

/** `a group of 62`, `a crowd of 5,000`: where nothing is named, people stand in it. */
function isGroupOf(draft: Draft): boolean {
  const tokens = draft.sentence.tokens;
  return (
    draft.noun === null &&
    tokens[draft.from - 1]?.lower === 'of' &&
    /^(?:group|groups|crowd|crowds|team|batch|gang|contingent|workforce|population|crew|mob|delegation)$/.test(
      tokens[draft.from - 2]?.lower ?? '',
    )
  );
}

const MONEY_BEFORE =
  /^(?:earn|earns|earned|earning|make|makes|made|takings|profits?|revenues?|losses|income|worth|cost|costs|gross|reap|reaps|pocket)$/;
const MONEY_BEHIND = /^(?:profits?|revenues?|losses|income|takings|proceeds|turnover|damages|cash)$/;

/** `gangs earn billions`, `tens of billions in yearly profit`, `$97.4 million (83.2 million)`: money without a currency. */
function isSumOfMoney(draft: Draft, previous: Draft | undefined): boolean {
  if ((draft.number.low ?? draft.number.high ?? 0) < 1e6) return false;
  const tokens = draft.sentence.tokens;
  if (tokens.slice(Math.max(0, draft.from - 4), draft.from).some((token) => MONEY_BEFORE.test(token.lower)))
    return true;
  if (
    /^(?:in|of)$/.test(tokens[draft.to]?.lower ?? '') &&
    tokens.slice(draft.to + 1, draft.to + 5).some((token) => MONEY_BEHIND.test(token.lower))
  )
    return true;
  return (
    previous !== undefined &&
    previous.sentence === draft.sentence &&
    countedKind(previous.unit) === 'money' &&
    tokens[draft.from - 1]?.text === '(' &&
    draft.from - previous.to <= 2
  );
}
