// Controls (C0, DEL, C1), line separators, marks that turn the direction of text around, halves of surrogate pairs.
const UNSAFE = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/gu;

const NAMED = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * Hostile text as it may be printed: what a terminal would act on stands as an escape (`\n`, `\u{1b}`), so that a file
 * name or a title can neither move the cursor, colour or hide text, nor fake a line of the program's own.
 */
export function escapeControls(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => NAMED.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
