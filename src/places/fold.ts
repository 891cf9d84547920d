/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ə: 'e',
  ŋ: 'ng',
};

/**
 * The form under which names are compared: lower case, without accents, apostrophes and periods, with hyphens and
 * runs of white space as one space (`Hpa-An` → `hpa an`, `O’Smach` → `osmach`, `Côte d'Ivoire` → `cote divoire`).
 */
export function foldName(name: string): string {
  let folded = name.toLowerCase();
  if (/^[a-z]+$/.test(folded)) return folded;
  if (/[^\x20-\x7e]/.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[đðøłıßæœþħəŋ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
  }
  if (!/[^a-z ]/.test(folded) && !folded.includes('  ')) return folded.trim();
  return folded
    .replace(/['’‘ʻʼʿʾ`´.,]/g, '')
    .replace(/[\s\-‐-―_/]+/g, ' ')
    .trim();
}
