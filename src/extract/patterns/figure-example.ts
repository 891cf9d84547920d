/**
 * A text and the figures that a careful reader takes from it, in order. A figure is
 * `quote|bound|unit|action|groups|whole`: an empty bound is `exact`, groups are separated by commas, the whole is the quote of
 * the figure that this one is a part of. What is empty at the end may be left out. A row without figures is a trap.
 */
export type FigureExample = readonly [text: string, ...figures: readonly string[]];
