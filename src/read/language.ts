import { COMMON_WORDS } from './everyday-words.ts';

/** Letters of a script that one language, or the first of a few, is written in. */
const SCRIPTS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['latin', /\p{Script=Latin}/gu],
];
/** Scripts that several of the known languages share, where words decide. */
const SHARED = new Set(['ar', 'hi', 'ru', 'latin']);
const SAMPLE = 6000;
const MIN_LETTERS = 20;
const MIN_HITS = 3;

/** The language of a text as a primary subtag, or null where it cannot be told: by script, then by common words. */
export function detectLanguage(text: string): string | null {
  const script = mainScript(text);
  if (script === null || !SHARED.has(script)) return script;
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words)
    for (const lang of COMMON_WORDS.get(word) ?? []) scores.set(lang, (scores.get(lang) ?? 0) + 1);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < MIN_HITS || best[1] < words.length * 0.06) return null;
  return second !== undefined && second[1] >= best[1] ? null : best[0];
}

/** The declared language, unless the text is in a script that it is not written in. */
export function settleLanguage(declared: string | null, text: string): string | null {
  if (declared === null) return detectLanguage(text);
  const script = mainScript(text);
  if (script === null) return declared;
  const fits =
    script === 'latin' || SHARED.has(script)
      ? !OWN_SCRIPT.has(declared)
      : declared === script || !NOT_OWN_SCRIPT.has(declared);
  return fits ? declared : (detectLanguage(text) ?? declared);
}

const OWN_SCRIPT = new Set([
  'km',
  'my',
  'th',
  'lo',
  'ko',
  'ja',
  'zh',
  'he',
  'el',
  'ta',
  'te',
  'bn',
  'si',
  'ka',
  'am',
  'hy',
]);
/** Languages in Latin, Cyrillic, Arabic or Devanagari letters, which a page's template declares by default. */
const NOT_OWN_SCRIPT = new Set('en fr de es pt it nl id ms vi tr pl ru uk ar hi'.split(' '));

function mainScript(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  let best: string | null = null;
  let most = MIN_LETTERS - 1;
  let kana = 0;
  for (const [lang, letters] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (lang === 'ja') kana = count;
    // Chinese characters with kana between them are Japanese.
    const japanese = lang === 'zh' && kana > count * 0.1;
    const own = japanese ? count + kana : count;
    if (own > most) {
      best = japanese ? 'ja' : lang;
      most = own;
    }
  }
  return best;
}

/** Primary subtag of a language tag, lower case, or null for what is none. */
export function languageTag(tag: string | null): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]|\s*$|,)/i.exec(tag ?? '');
  return match === null ? null : (match[1] ?? '').toLowerCase();
}
