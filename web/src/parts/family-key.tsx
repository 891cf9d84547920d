import type { LedgerFigure } from '../../../src/model/derivation.ts';
import { ACTION_FAMILIES, type ActionFamily, FAMILY_NAMES } from '../reading/action-families.ts';
import type { Selection } from './use-selection.ts';

interface FamilyKeyProps {
  readonly figures: readonly LedgerFigure[];
  readonly selection: Selection;
  readonly passedOverCount: number;
}

/** What the colours stand for, how to step by key, and the switch for numbers that are no figures. */
export function FamilyKey({ figures, selection, passedOverCount }: FamilyKeyProps) {
  const counts = new Map<ActionFamily, number>();
  for (const { action } of figures) {
    const family = ACTION_FAMILIES[action];
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return (
    <div class="family-key">
      <ul aria-label="Colours of the marks">
        {[...counts].map(([family, count]) => (
          <li key={family}>
            <span class={`swatch family-${family}`} aria-hidden="true" />
            {FAMILY_NAMES[family]} <span class="tally">{count}</span>
          </li>
        ))}
      </ul>
      <div class="steps">
        <button type="button" onClick={() => selection.step(-1)} aria-keyshortcuts="p">
          ← Previous <kbd>p</kbd>
        </button>
        <button type="button" onClick={() => selection.step(1)} aria-keyshortcuts="n">
          Next figure <kbd>n</kbd> →
        </button>
        {passedOverCount > 0 && (
          <button type="button" aria-pressed={selection.showsPassedOver} onClick={selection.togglePassedOver}>
            {selection.showsPassedOver ? 'Hide' : 'Show'} {passedOverCount} passed-over{' '}
            {passedOverCount === 1 ? 'number' : 'numbers'}
          </button>
        )}
      </div>
    </div>
  );
}
