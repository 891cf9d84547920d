const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['halves', 'half'],
  ['movies', 'movie'],
  ['selfies', 'selfie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['criteria', 'criterion'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['lenses', 'lens'],
  ['heroes', 'hero'],
  ['shoes', 'shoe'],
  ['best', 'good'],
  ['better', 'good'],
  ['worst', 'bad'],
]);
const UNCHANGED = new Set([
  'series',
  'species',
  'news',
  'headquarters',
  'gas',
  'bus',
  'lens',
  'plus',
  'versus',
  'politics',
  'athletics',
  'always',
  'perhaps',
  'less',
  'us',
  'this',
  'its',
]);

/** The singular of an English noun in lower case; words that show no plural stay as they are. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`;
  if (UNCHANGED.has(word) || word.length < 3 || !word.endsWith('s')) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The positive of a superlative (`fastest` → `fast`, `proudest` → `proud`, `earliest` → `early`). */
export function positiveOf(word: string): string {
  if (word === 'best') return 'good';
  if (word === 'worst') return 'bad';
  if (word === 'most' || word === 'least') return '';
  if (!word.endsWith('est') || word.length < 6) return word;
  const stem = word.slice(0, -3);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgnt])\1$/.test(stem)) return stem.slice(0, -1);
  return SILENT_E.has(stem) ? `${stem}e` : stem;
}

const SILENT_E = new Set([
  'larg',
  'wid',
  'saf',
  'nic',
  'clos',
  'lat',
  'rar',
  'simpl',
  'strang',
  'brav',
  'fierc',
  'wis',
  'pur',
  'rud',
]);
