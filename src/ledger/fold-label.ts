/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/**
 * The form under which the ledger finds places, speakers and groups: lower case, without accents and apostrophes, with
 * hyphens and runs of white space as one space. It is part of the ledger's format: ledgers hold its results, and
 * `verify` compares them, so that a change here is a migration. (Names are compared with the gazetteer in another form,
 * which may become better with any version.)
 */
export function foldLabel(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðøłıßæœ]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter)
    .replace(/['’‘ʻʼ`´]/g, '')
    .replace(/[\s\-‐-―_]+/g, ' ')
    .trim();
}
