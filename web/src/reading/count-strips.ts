import type { LedgerFigure } from '../../../src/model/derivation.ts';
import type { Action } from '../../../src/model/figure.ts';
import { formatNumber } from './number-words.ts';

/**
 * How a count stands to the whole beside it:
 * - `part`: the text says that it is a part of it;
 * - `beside`: same measure, and the text does not say;
 * - `again`: a count that was given before, so that it must not be added;
 * - `nested`: a part of another count of the strip (`including 45 women`).
 */
export type Relation = 'part' | 'beside' | 'again' | 'nested';

export interface StripCount {
  readonly figure: LedgerFigure;
  readonly relation: Relation;
}

/** The figures of one article that have one action and one unit, side by side. */
export interface CountStrip {
  readonly action: Action;
  readonly unit: string;
  /** What the text states for the whole, once for each mention; empty where there is no such figure. */
  readonly wholes: readonly LedgerFigure[];
  /** Whether the text says that the wholes have these parts, or they are only the largest counts. */
  readonly stated: boolean;
  readonly counts: readonly StripCount[];
  /** The lowest numbers of the parts and of the counts beside, added; null where fewer than two can be. */
  readonly sum: {
    readonly low: number;
    readonly bound: 'exact' | 'about' | 'at-least';
    readonly arithmetic: string;
  } | null;
}

function isSameNumber(a: LedgerFigure, b: LedgerFigure): boolean {
  return a.low === b.low && a.high === b.high && a.bound === b.bound;
}

function isSameCount(a: LedgerFigure, b: LedgerFigure): boolean {
  return isSameNumber(a, b) && String(a.groups) === String(b.groups);
}

/** Groups an article's figures into strips of at least two different counts; those with a stated whole first, then the longest. */
export function findCountStrips(figures: readonly LedgerFigure[]): CountStrip[] {
  const measures = new Map<string, LedgerFigure[]>();
  for (const figure of figures) {
    // A percentage of one thing says nothing beside a percentage of another.
    if (figure.unit === 'percent' || figure.action === 'other') continue;
    const key = `${figure.action} ${figure.unit}`;
    const members = measures.get(key);
    if (members === undefined) measures.set(key, [figure]);
    else members.push(figure);
  }
  return (
    [...measures.values()]
      // One count stated over and over has nothing to stand beside.
      .filter((members) => members.some((figure) => !isSameNumber(figure, members[0] as LedgerFigure)))
      .map(layStrip)
      .sort((a, b) => Number(b.stated) - Number(a.stated) || size(b) - size(a))
  );
}

function size(strip: CountStrip): number {
  return strip.wholes.length + strip.counts.length;
}

function layStrip(members: readonly LedgerFigure[]): CountStrip {
  const { wholes, stated } = findWholes(members);
  const wholeIndexes = new Set(wholes.map((figure) => figure.index));
  const others = members.filter((figure) => !wholeIndexes.has(figure.index));
  const otherIndexes = new Set(others.map((figure) => figure.index));
  const seen = new Set<string>();
  const counts = others.map((figure): StripCount => {
    if (figure.partOf !== null && otherIndexes.has(figure.partOf)) return { figure, relation: 'nested' };
    const { low, high, bound, groups, places } = figure;
    const count = JSON.stringify([low, high, bound, groups, places]);
    if (seen.has(count)) return { figure, relation: 'again' };
    seen.add(count);
    return {
      figure,
      relation: figure.partOf !== null && wholeIndexes.has(figure.partOf) ? 'part' : 'beside',
    };
  });
  const first = members[0];
  return {
    action: first?.action ?? 'other',
    unit: first?.unit ?? '',
    wholes,
    stated,
    counts,
    sum: wholes.length === 0 ? null : addUp(counts),
  };
}

/**
 * The whole that others are called parts of, and its repetitions. Where a count above all others is no such whole, it
 * leads instead, as no more than the largest: `270 Indonesians, including 45 women` is not what `more than 1,000` is.
 */
function findWholes(members: readonly LedgerFigure[]): { wholes: LedgerFigure[]; stated: boolean } {
  const indexes = new Set(members.map((figure) => figure.index));
  const referred = new Set(members.map((figure) => figure.partOf));
  const descending = members.toSorted((a, b) => lowest(b) - lowest(a));
  const whole = descending.find(
    (figure) => referred.has(figure.index) && (figure.partOf === null || !indexes.has(figure.partOf)),
  );
  const largest = descending[0];
  const leader =
    largest !== undefined && largest.groups.length === 0 && isAbove(largest, whole) ? largest : whole;
  if (leader === undefined) return { wholes: [], stated: false };
  const wholes = members.filter((figure) => figure === leader || isRestated(figure, leader));
  if (leader === whole) return { wholes, stated: true };
  const isLargest = members.every((figure) => wholes.includes(figure) || isAbove(leader, figure));
  return isLargest && wholes.length < members.length
    ? { wholes, stated: false }
    : { wholes: [], stated: false };
}

function isAbove(figure: LedgerFigure, other: LedgerFigure | undefined): boolean {
  return other === undefined || lowest(figure) > lowest(other);
}

function isRestated(figure: LedgerFigure, whole: LedgerFigure): boolean {
  return figure.partOf === null && isSameCount(figure, whole);
}

function lowest(figure: LedgerFigure): number {
  return figure.low ?? figure.high ?? 0;
}

function addUp(counts: readonly StripCount[]): CountStrip['sum'] {
  const added = counts
    .filter(({ relation, figure }) => (relation === 'part' || relation === 'beside') && figure.low !== null)
    .map(({ figure }) => figure);
  if (added.length < 2) return null;
  return {
    low: added.reduce((sum, { low }) => sum + (low ?? 0), 0),
    bound: added.some(({ low, high }) => low !== high)
      ? 'at-least'
      : added.some(({ bound }) => bound === 'about')
        ? 'about'
        : 'exact',
    arithmetic: writeTerms(added.map(({ low }) => formatNumber(low ?? 0))),
  };
}

/** Terms that are written out; a sum of more says how many it has. */
const MOST_TERMS = 30;

function writeTerms(terms: readonly string[]): string {
  if (terms.length <= MOST_TERMS) return terms.join(' + ');
  return `${terms.slice(0, MOST_TERMS).join(' + ')} + … (${terms.length.toLocaleString('en')} counts)`;
}
