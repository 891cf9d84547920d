// DEL, the C1 controls, line separators and the marks that turn the direction of text around: JSON lets them stand as
// they are, terminals act on them.
const ACTED_ON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON in which every character that a terminal would act on is escaped; the same value when parsed. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTED_ON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
