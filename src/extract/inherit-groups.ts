import type { Draft } from './draft.ts';

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
    draft.counted.partitive === 'them' ||
    /^(?:another|other|further)$/.test(before.at(-1) ?? '') ||
    /^in (?:all|total)$/.test(behind) ||
    behind.startsWith('more') ||
    (before.some((word) => /^(?:number|total|count|figure|tally|toll|headline)$/.test(word)) &&
      !before.includes('of'))
  );
}

/** `over 1,000 Chinese, 1,041 in all`: the same count once more. */
const isInAll = (draft: Draft): boolean =>
  draft.sentence.tokens[draft.to]?.lower === 'in' &&
  /^(?:all|total)$/.test(draft.sentence.tokens[draft.to + 1]?.lower ?? '');

const GENERIC =
  /^(?:suspects|people|foreigners|workers|detainees|returnees|deportees|men|victims|group|persons|individuals)$/;

/** `the 89 suspects`, later in the text: those of whom it has spoken, with their nationality. */
function takeUp(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.unit !== 'person' || draft.whole !== null || draft.groups.length > 0) return;
    if (draft.sentence.tokens[draft.from - 1]?.lower !== 'the' || !GENERIC.test(draft.counted.head ?? ''))
      return;
    const source = drafts[index - 1];
    if (source?.unit !== 'person' || source.sentence.block !== draft.sentence.block) return;
    const gap = draft.sentence.index - source.sentence.index;
    const nationalities = source.groups.filter((group) => /^[A-Z]{2}$/.test(group));
    if (gap < 1 || gap > 2 || nationalities.length === 0 || source.whole !== null) return;
    draft.groups = nationalities;
    draft.why.groups.push('groups:taken-up');
  });
}

/** A part has the groups of its whole besides its own; a nationality says more than `foreign`. */
export function inheritGroups(drafts: readonly Draft[]): void {
  takeUp(drafts);
  for (const draft of drafts) {
    const source = draft.carriedFrom;
    if (
      source === null ||
      draft.unit !== 'person' ||
      draft.groups.length > 0 ||
      (source.list === draft.list && !isInAll(draft)) ||
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
