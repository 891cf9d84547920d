import type { Action } from '../../../src/model/figure.ts';

/** Actions that a page colours alike. The word always stands beside the colour. */
export type ActionFamily =
  | 'justice'
  | 'movement'
  | 'victims'
  | 'harm'
  | 'operations'
  | 'seizure'
  | 'money'
  | 'measure';

export const FAMILY_NAMES: Readonly<Record<ActionFamily, string>> = {
  justice: 'Arrest and justice',
  movement: 'Removal and return',
  victims: 'Captives and victims',
  harm: 'Death and injury',
  operations: 'Raids and sites',
  seizure: 'Seizure',
  money: 'Money',
  measure: 'Other measures',
};

/** Every action with its family, in the order in which lists offer them. */
export const ACTION_FAMILIES: Readonly<Record<Action, ActionFamily>> = {
  arrested: 'justice',
  charged: 'justice',
  convicted: 'justice',
  wanted: 'justice',
  questioned: 'justice',
  fined: 'justice',
  sanctioned: 'justice',
  deported: 'movement',
  escaped: 'movement',
  returned: 'movement',
  rescued: 'victims',
  held: 'victims',
  identified: 'victims',
  interviewed: 'victims',
  complained: 'victims',
  executed: 'harm',
  killed: 'harm',
  injured: 'harm',
  missing: 'harm',
  raided: 'operations',
  closed: 'operations',
  operating: 'operations',
  deployed: 'operations',
  seized: 'seizure',
  frozen: 'seizure',
  stolen: 'money',
  earned: 'money',
  paid: 'money',
  working: 'measure',
  share: 'measure',
  other: 'measure',
};
