import { countedKind, type Draft } from './draft.ts';

/** Where no verb reaches a count, it goes on with what the text was counting; places share the action of what was counted in them. */
export function carryActions(drafts: readonly Draft[]): void {
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
    if (draft.action !== 'other' || draft.event !== null) return;
    if (countedKind(draft.unit) === 'thing') {
      if (before.some((other) => isHaul(other) && draft.sentence.index - other.sentence.index <= 1)) {
        draft.action = 'seized';
        draft.why.action.push('action:beside-arrests');
      }
      return;
    }
    if (draft.unit !== 'person') {
      if (draft.carriedFrom?.sentence === draft.sentence) carry(draft.carriedFrom, 'action:carried');
      return;
    }
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
    if (draft.action === 'other' && isFoundThere(draft)) {
      draft.action = 'identified';
      draft.why.action.push('action:there-were');
    }
  });
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

const isHaul = (draft: Draft): boolean =>
  (draft.unit === 'person' && draft.action === 'arrested') ||
  draft.action === 'seized' ||
  draft.action === 'raided';

/** `there were also 29 cleaners`, `the site’s count is 157 foreigners`: persons found, and nothing else said of them. */
function isFoundThere(draft: Draft): boolean {
  const before = draft.sentence.tokens
    .slice(Math.max(0, draft.from - 4), draft.from)
    .map((token) => token.lower);
  const isBe = before.some((word) => /^(?:is|are|was|were)$/.test(word));
  return isBe && before.some((word) => /^(?:there|count|tally)$/.test(word));
}
