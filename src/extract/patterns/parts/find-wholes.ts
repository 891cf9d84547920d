import type { Draft } from '../../draft.ts';
import type { Found, Surroundings } from './part-and-whole.ts';
import { amongNext, ofNumber } from './whole-ahead.ts';
import { amongThem, ellipsis, ofNoun, ofOpening, ofThem } from './whole-before.ts';
import { bySex, bySum, splitOff } from './whole-by-count.ts';
import { behindCue } from './whole-by-cue.ts';
import { behindColon, inBrackets } from './whole-by-sign.ts';

/** The ways of saying that a count is a part, the surest first. */
const RULES: readonly ((draft: Draft, around: Surroundings) => Found)[] = [
  ofNumber,
  amongNext,
  ofNoun,
  inBrackets,
  behindCue,
  amongThem,
  ofThem,
  ofOpening,
  behindColon,
  bySum,
  bySex,
  splitOff,
  ellipsis,
];

/** Figures that a part may stand away from its whole: longer than any list of nationalities. */
const LOOK_BACK = 60;
const LOOK_AHEAD = 40;

/** Sets `whole` of every draft that its sentence says is a part of another. Drafts are those of one text, in order. */
export function findWholes(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.whole !== null) return;
    const earlier = drafts.slice(Math.max(0, index - LOOK_BACK), index);
    const before = earlier.filter((other) => other.sentence === draft.sentence);
    const later = drafts
      .slice(index, index + LOOK_AHEAD)
      .filter((other) => other.sentence === draft.sentence);
    const around = { before, sameSentence: [...before, ...later], earlier };
    let found: Found = null;
    for (let rule = 0; found === null && rule < RULES.length; rule++)
      found = RULES[rule]?.(draft, around) ?? null;
    if (found && found.whole !== draft && found.whole.whole !== draft) {
      draft.whole = found.whole;
      draft.why.partOf.push(`part:${found.why}`);
    }
  });
}
