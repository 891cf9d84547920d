/** How far, in tokens, a figure looks around itself: further than any clause, and what keeps long sentences linear. */
export const WINDOW = 160;
/** Places cost by the token: none is reached from further away than this. */
export const PLACE_WINDOW = 80;

/** The items whose position lies in `[low, high)`, of items sorted by position. Logarithmic, plus what it gives. */
export function sliceByToken<T>(
  items: readonly T[],
  position: (item: T) => number,
  low: number,
  high: number,
): readonly T[] {
  const firstAtLeast = (bound: number): number => {
    let from = 0;
    let to = items.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (position(items[middle] as T) < bound) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const start = firstAtLeast(low);
  const end = firstAtLeast(high);
  return start === 0 && end === items.length ? items : items.slice(start, end);
}
