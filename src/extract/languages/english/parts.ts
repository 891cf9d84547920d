/** Cues that what follows is a part of what stands before. Phrases of lower-case words. */
export const PART_CUES: readonly string[] = [
  'including',
  'among them',
  'amongst them',
  'among whom',
  'of whom',
  'of them',
  'of which',
  'of those',
  'of these',
  'comprising',
  'consisting of',
  'made up of',
  'composed of',
  'namely',
  'among those',
  'in which',
  'included',
  'among the',
  'of the',
];

/** Behind a number: `130 of them`, `15 of those`, `six of whom`. */
export const PARTITIVE_PRONOUNS: ReadonlySet<string> = new Set(['them', 'whom', 'those', 'these', 'which']);
