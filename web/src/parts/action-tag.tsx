import type { Action } from '../../../src/model/figure.ts';
import { ACTION_FAMILIES } from '../reading/action-families.ts';

/** An action's word on its family's colour. */
export function ActionTag({ action }: { action: Action }) {
  return <span class={`action-tag family-${ACTION_FAMILIES[action]}`}>{action}</span>;
}
