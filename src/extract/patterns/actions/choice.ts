import type { Action } from '../../../model/figure.ts';
import type { ActionEvent } from './find-events.ts';

/** How far an event may reach, in tokens. */
export const REACH = 26;

/** An action with the event that gave it, the pattern, and what it cost to reach it; low is sure. */
export interface Choice {
  readonly action: Action;
  readonly event: ActionEvent | null;
  readonly why: string;
  readonly cost: number;
}
