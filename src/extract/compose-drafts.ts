import type { Passage } from '../model/passage.ts';
import type { Analysis } from '../text/analysis.ts';
import { countedKind, type Draft } from './draft.ts';
import { PERSON_EVENT_NOUNS } from './languages/english/nouns.ts';
import type { NumberMention } from './mentions.ts';
import { ACTION_LEXICON } from './patterns/actions/action-lexicon.ts';
import { chooseAction } from './patterns/actions/choose-action.ts';
import { type ActionEvent, findEvents } from './patterns/actions/find-events.ts';
import { findGroups } from './patterns/groups/find-groups.ts';
import { readCountedNoun } from './patterns/nouns/counted-noun.ts';
import { isOtherDollarOutlet, moneyUnit } from './patterns/nouns/money-unit.ts';
import { unitOfNoun } from './patterns/nouns/noun-units.ts';
import { numberLists } from './patterns/parts/find-lists.ts';
import { findWholes } from './patterns/parts/find-wholes.ts';

/** What each number counts, what happened to it, which groups, and of which other figure it is a part. */
export function composeDrafts(
  passage: Passage,
  analysis: Analysis,
  numbers: readonly NumberMention[],
): Draft[] {
  const otherDollar = isOtherDollarOutlet(passage);
  const bySentence = new Map<number, NumberMention[]>();
  for (const number of numbers)
    bySentence.set(number.sentence, [...(bySentence.get(number.sentence) ?? []), number]);

  const drafts: Draft[] = [];
  const events = new Map<number, ActionEvent[]>();
  let list = 0;
  for (const [index, mentions] of bySentence) {
    const sentence = analysis.sentences[index];
    if (sentence === undefined) continue;
    const own = mentions.map((number) => begin(number, sentence, passage.text, otherDollar));
    const found = findEvents(sentence.tokens);
    events.set(index, found);
    list = numberLists(own, found, list);
    drafts.push(...own);
  }
  nameEllipses(drafts);
  for (const draft of drafts) {
    const { groups, why } = findGroups(draft);
    draft.groups = groups;
    draft.why.groups.push(...why);
  }
  findWholes(drafts);
  nameParts(drafts);
  chooseActions(drafts, events);
  inheritGroups(drafts);
  return drafts;
}

function begin(
  number: NumberMention,
  sentence: Draft['sentence'],
  text: string,
  otherDollar: boolean,
): Draft {
  const isMoney = number.currency !== null;
  const behind = Math.max(number.tokenEnd, number.cueEnd);
  const counted =
    isMoney || number.isPercent
      ? {
          start: behind,
          end: behind,
          noun: null,
          head: null,
          unit: null,
          partitive: null,
          why: isMoney ? 'unit:money' : 'unit:percent',
        }
      : readCountedNoun(sentence.tokens, behind, text);
  const money = number.currency === null ? null : moneyUnit(number.currency, otherDollar);
  const unit = money?.unit ?? (number.isPercent ? 'percent' : (counted.unit ?? 'other'));
  return {
    number,
    sentence,
    counted,
    unit,
    noun: counted.noun,
    from: number.cueStart,
    to: Math.max(counted.end, behind),
    action: 'other',
    groups: [],
    event: null,
    whole: null,
    carriedFrom: null,
    levelNoun: null,
    list: 0,
    why: { unit: [money?.why ?? counted.why], action: [], groups: [], partOf: [] },
  };
}

/** A count with no noun takes that of its list, or of the count before it in the text. */
function nameEllipses(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.noun !== null || countedKind(draft.unit) !== 'other') return;
    const carry = (source: { unit: string; noun: string | null }, why: string): void => {
      draft.unit = source.unit;
      draft.noun = source.noun;
      draft.why.unit.push(why);
    };
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
      if (inList) draft.levelNoun = source.levelNoun;
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
  const colon = tokens.findLastIndex((token, i) => i < draft.from && token.text === ':');
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
function nameParts(drafts: readonly Draft[]): void {
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

function chooseActions(drafts: readonly Draft[], events: ReadonlyMap<number, readonly ActionEvent[]>): void {
  for (const draft of drafts) {
    const list = drafts.filter((other) => other.list === draft.list);
    const choice = chooseAction(list, events.get(draft.sentence.index) ?? [], draft);
    const whole = draft.whole;
    // A part that has no verb of its own close by shares what happened to its whole.
    if (
      whole !== null &&
      whole.why.action.length > 0 &&
      (choice.cost > 1.5 || (whole.sentence === draft.sentence && choice.event === whole.event)) &&
      draft.unit === whole.unit
    ) {
      draft.action = whole.action;
      draft.event = whole.event;
      draft.why.action.push('action:of-whole');
      continue;
    }
    draft.action = choice.action;
    draft.event = choice.event;
    draft.why.action.push(choice.why);
  }
  carryActions(drafts);
}

/** Where no verb reaches a count, it goes on with what the text was counting; places share the action of what was counted in them. */
function carryActions(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts.slice(Math.max(0, index - 8), index).reverse();
    const previous = drafts[index - 1];
    // `US$50 billion (1.6 trillion baht)`: one sum in two currencies.
    if (previous && isConversion(previous, draft)) {
      draft.action = previous.action;
      draft.event = previous.event;
      draft.why.action.push('action:of-converted');
      return;
    }
    // `nine of the 25 provinces`: nothing is said of the 25.
    if (draft.unit === 'place' && before.some((other) => other.whole === draft)) {
      draft.action = 'other';
      return;
    }
    const carry = (source: Draft | undefined, why: string): void => {
      if (source === undefined || source.action === 'other') return;
      draft.action = source.action;
      draft.event = source.event;
      draft.why.action.push(why);
    };
    if (draft.unit === 'place') {
      if (
        draft.why.action.at(-1)?.includes('before') === true &&
        draft.action !== 'other' &&
        draft.event !== null &&
        draft.event.end >= draft.from - 1
      )
        return;
      const host = before.find(
        (other) =>
          other.list === draft.list &&
          other.sentence === draft.sentence &&
          (other.unit === 'person' || other.unit === 'case'),
      );
      if (host && draft.from - host.to <= 5) carry(host, 'action:of-counted-there');
      return;
    }
    if (draft.unit !== 'person' || draft.action !== 'other' || draft.event !== null) return;
    carry(
      draft.carriedFrom ??
        before.find(
          (other) =>
            other.unit === 'person' &&
            draft.sentence.index - other.sentence.index <= 1 &&
            draft.sentence.block === other.sentence.block,
        ),
      'action:carried',
    );
  });
}

/** `another 262`, `the other 105`, `1,041 in all`, `the number so far is put at 1,041`: the same persons as before. */
function goesOn(draft: Draft): boolean {
  const tokens = draft.sentence.tokens;
  if (
    draft.carriedFrom?.sentence === draft.sentence &&
    draft.counted.noun === null &&
    draft.from - draft.carriedFrom.to <= 6
  )
    return true;
  const before = tokens.slice(Math.max(0, draft.from - 8), draft.from).map((token) => token.lower);
  const behind = tokens
    .slice(draft.to, draft.to + 2)
    .map((token) => token.lower)
    .join(' ');
  return (
    /^(?:another|other|further)$/.test(before.at(-1) ?? '') ||
    /^in (?:all|total)$/.test(behind) ||
    behind.startsWith('more') ||
    (before.some((word) => /^(?:number|total|count|figure|tally|toll|headline)$/.test(word)) &&
      !before.includes('of'))
  );
}

function isConversion(left: Draft, right: Draft): boolean {
  if (
    countedKind(left.unit) !== 'money' ||
    countedKind(right.unit) !== 'money' ||
    left.sentence !== right.sentence
  )
    return false;
  const between = left.sentence.tokens.slice(left.to, right.from).map((token) => token.text);
  return between.includes('(') && between.length <= 4;
}

/** A part has the groups of its whole besides its own; a nationality says more than `foreign`. */
function inheritGroups(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const source = draft.carriedFrom;
    if (
      source === null ||
      draft.unit !== 'person' ||
      draft.groups.length > 0 ||
      source.list === draft.list ||
      !goesOn(draft)
    )
      continue;
    const sexless = (source.sentence === draft.sentence ? source : (source.whole ?? source)).groups.filter(
      (group) => !/^(?:female|male|minor)$/.test(group),
    );
    if (sexless.length > 0) {
      draft.groups = sexless;
      draft.why.groups.push('groups:carried');
    }
  }
  for (const draft of drafts) {
    const whole = draft.whole;
    if (whole === null || draft.unit !== 'person') continue;
    const own = draft.groups;
    const isCountry = (group: string): boolean => /^[A-Z]{2}$/.test(group);
    const inherited = whole.groups.filter(
      (group) => !own.includes(group) && !(isCountry(group) && own.some(isCountry)),
    );
    if (inherited.length > 0) {
      draft.groups = [...own, ...inherited];
      draft.why.groups.push('groups:of-whole');
    }
  }
  for (const draft of drafts) {
    if (draft.groups.some((group) => /^[A-Z]{2}$/.test(group)))
      draft.groups = draft.groups.filter((group) => group !== 'foreign');
  }
}
