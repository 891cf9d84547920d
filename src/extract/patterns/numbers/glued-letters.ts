import type { Tokens } from '../../mentions.ts';
import { lowerAt } from './numeral.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const LENGTH_AFTER = words(
  'long tall high deep wide away above below north south east west race run sprint swim freestyle butterfly backstroke breaststroke hurdles relay dash final medley radius x × by wall fence tower mark apart thick downstream upstream off',
);
const LENGTH_BEFORE = words('height width length depth distance altitude radius within from × x every');
const PICTURE = words(
  'video videos tv tvs uhd resolution display displays content camera cameras screen screens monitor monitors footage streaming gaming ultra hdr film',
);
const KARAT = words('gold triad diamond ring necklace chain');

/** Whether the glued `m` at `at` is metres rather than millions, where no currency tells. */
export function isGluedMetre(tokens: Tokens, at: number): boolean {
  return (
    LENGTH_AFTER.has(lowerAt(tokens, at + 1)) ||
    LENGTH_BEFORE.has(lowerAt(tokens, at - 2)) ||
    (LENGTH_BEFORE.has(lowerAt(tokens, at - 3)) && lowerAt(tokens, at - 2) === 'of')
  );
}

/** Whether the glued `k` at `at` is thousands: not `4K video`, `14K gold`, `10k run`, `401k`. */
export function isGluedThousand(tokens: Tokens, at: number, mantissa: number): boolean {
  const next = lowerAt(tokens, at + 1);
  if (PICTURE.has(next) || KARAT.has(next) || next === 'race' || next === 'run') return false;
  if (
    tokens[at]?.text === 'K' &&
    (mantissa === 4 || mantissa === 8) &&
    tokens[at + 1]?.kind === 'word' &&
    tokens[at + 1]?.lower !== 'people'
  )
    return false;
  return mantissa !== 401 && mantissa !== 403;
}
