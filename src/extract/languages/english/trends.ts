/** Verbs and adverbs of rising and falling, in the forms that take an amount: `rose 3 per cent`, `down 190 points`. */

const words = (text: string): string[] => text.trim().split(/\s+/);

const UP = words(
  'rose rise rises rising risen grew grow grows grown growing increased increase increases climbed climb climbs jumped jump jumps soared surged advanced rallied rebounded gained gain gains added adds up swelled spiked leapt',
);
const DOWN = words(
  'fell fall falls falling fallen dropped drop drops declined decline declines lost lose loses slid slide slides slipped slip slips tumbled tumble plunged plunge plummeted sank sink shed sheds down decreased decrease decreases dipped dip dips slumped slump dived retreated weakened eased shrank shrunk',
);

export const TREND_WORDS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...UP.map((word) => [word, 'up'] as const),
  ...DOWN.map((word) => [word, 'down'] as const),
]);

/** These say something of a market only with a share, points or money behind them (`gained 138 yards`, `lost two games`). */
export const MARKET_WORDS: ReadonlySet<string> = new Set(
  words('gained gain gains added adds lost lose loses shed sheds eased advanced down up'),
);

/** Between the verb and the amount: `rose by about 3 per cent`, `fell just 2%`. */
export const TREND_FILLERS: ReadonlySet<string> = new Set(
  words(
    'by to minus - − another an a further about around roughly nearly almost some another additional as much many least at estimated approximately average of the',
  ),
);
