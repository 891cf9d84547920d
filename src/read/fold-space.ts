// A no-break space may group digits (`1 000`); soft hyphens and marks of order or width are no text.
const INVISIBLE =
  /[\u00ad\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|\u200b(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])/g;

/** Folds white space within one line. */
export function foldSpace(line: string): string {
  return line
    .replace(INVISIBLE, '')
    .replace(/(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)/g, ' ')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
}
