/** What the figures can be filtered by; the same names in the app's address and in the API's. */
export const FILTER_NAMES = [
  'action',
  'unit',
  'group',
  'place',
  'speaker',
  'certainty',
  'from',
  'to',
  'article',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
