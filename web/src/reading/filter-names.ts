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

/** What a filter is called on a page. */
export const FILTER_LABELS: Readonly<Record<FilterName, string>> = {
  action: 'Action',
  unit: 'Counted',
  group: 'Group',
  place: 'Place',
  speaker: 'Speaker',
  certainty: 'Certainty',
  from: 'From',
  to: 'To',
  article: 'Article',
};
