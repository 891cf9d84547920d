import type { Passage } from '../model/passage.ts';
import type { Analysis } from '../text/analysis.ts';
import { carryActions } from './carry-actions.ts';
import type { Draft } from './draft.ts';
import { inheritGroups } from './inherit-groups.ts';
import type { NumberMention } from './mentions.ts';
import { nameEllipses, nameParts } from './name-ellipses.ts';
import type { Choice } from './patterns/actions/choice.ts';
import { chooseAction } from './patterns/actions/choose-action.ts';
import { type ActionEvent, findEvents } from './patterns/actions/find-events.ts';
import { findGroups } from './patterns/groups/find-groups.ts';
import { type CountedNoun, readCountedNoun } from './patterns/nouns/counted-noun.ts';
import { isOtherDollarOutlet, moneyUnit } from './patterns/nouns/money-unit.ts';
import { numberLists } from './patterns/parts/find-lists.ts';
import { findWholes } from './patterns/parts/find-wholes.ts';
import { sliceByToken, WINDOW } from './token-window.ts';

/** What each number counts, what happened to it, which groups, and of which other figure it is a part. */
export function composeDrafts(
  passage: Passage,
  analysis: Analysis,
  numbers: readonly NumberMention[],
): Draft[] {
  const otherDollar = isOtherDollarOutlet(passage);
  const bySentence = Map.groupBy(numbers, (number) => number.sentence);

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
    for (const draft of own) drafts.push(draft);
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
  const { tokens } = sentence;
  // `$15 million of which was recovered`
  const ofThem =
    isMoney &&
    tokens[behind]?.lower === 'of' &&
    /^(?:which|it|them|this)$/.test(tokens[behind + 1]?.lower ?? '');
  const counted: CountedNoun =
    isMoney || number.isPercent
      ? {
          start: behind,
          end: ofThem ? behind + 2 : behind,
          noun: null,
          head: null,
          unit: null,
          partitive: ofThem ? 'them' : null,
          why: isMoney ? 'unit:money' : 'unit:percent',
        }
      : readCountedNoun(tokens, behind, text);
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

function chooseActions(drafts: readonly Draft[], events: ReadonlyMap<number, readonly ActionEvent[]>): void {
  const lists = Map.groupBy(drafts, (draft) => draft.list);
  for (const draft of drafts) {
    const near = sliceByToken(
      events.get(draft.sentence.index) ?? [],
      (event) => event.at,
      draft.from - WINDOW,
      draft.to + WINDOW,
    );
    const choice = chooseAction(lists.get(draft.list) ?? [draft], near, draft);
    const whole = draft.whole;
    // A part that has no verb of its own close by shares what happened to its whole.
    if (
      whole !== null &&
      whole.why.action.length > 0 &&
      (choice.cost > ownReach(draft, whole, choice) ||
        (whole.sentence === draft.sentence && choice.event === whole.event)) &&
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

/** `One was beaten to death`: in a sentence of its own, a part's passive may stand further off and is still its own. */
function ownReach(draft: Draft, whole: Draft, choice: Choice): number {
  const isOwnPassive =
    choice.event?.voice === 'passive' && choice.why.includes('behind') && choice.action !== 'other';
  return whole.sentence !== draft.sentence && isOwnPassive ? 6 : 1.5;
}
