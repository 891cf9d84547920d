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
    /^(?:another|other|further)$/.test(before.at(-1) ?? '') ||
    /^in (?:all|total)$/.test(behind) ||
    behind.startsWith('more') ||
    (before.some((word) => /^(?:number|total|count|figure|tally|toll|headline)$/.test(word)) &&
      !before.includes('of'))
  );
}

/** A part has the groups of its whole besides its own; a nationality says more than `foreign`. */
export function inheritGroups(drafts: readonly Draft[]): void {
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
