import { memo } from 'preact/compat';
import type { LedgerFigure } from '../../../src/model/derivation.ts';
import { ACTION_FAMILIES } from '../reading/action-families.ts';
import type { CountStrip, Relation } from '../reading/count-strips.ts';
import { nameGroup, nameUnit } from '../reading/names.ts';
import { sayNumber, writeNumber } from '../reading/number-words.ts';

interface CountStripsProps {
  readonly strips: readonly CountStrip[];
  readonly onChoose: (index: number) => void;
}

const SHOWN_AT_ONCE = 2;
/** Chips of one strip that are drawn; the text holds the rest. */
const MOST_CHIPS = 60;

/** Counts of one measure side by side, a stated whole beside its parts. Each leads to its words. */
export const CountStrips = memo(function CountStrips({ strips, onChoose }: CountStripsProps) {
  if (strips.length === 0) return null;
  const rest = strips.slice(SHOWN_AT_ONCE);
  return (
    <section class="strips" aria-labelledby="strips-title">
      <h2 id="strips-title">Counts side by side</h2>
      {strips.slice(0, SHOWN_AT_ONCE).map((strip) => (
        <Strip key={`${strip.action} ${strip.unit}`} strip={strip} onChoose={onChoose} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          {rest.map((strip) => (
            <Strip key={`${strip.action} ${strip.unit}`} strip={strip} onChoose={onChoose} />
          ))}
        </details>
      )}
    </section>
  );
});

function Strip({ strip, onChoose }: { strip: CountStrip; onChoose: (index: number) => void }) {
  const { wholes, counts, sum, stated } = strip;
  const family = ACTION_FAMILIES[strip.action];
  const beside = counts.filter(({ relation }) => relation === 'beside').length;
  const label =
    wholes.length === 0 ? 'As stated' : !stated ? 'Other counts' : beside === 0 ? 'Its parts' : 'Beside it';
  return (
    <div class={`strip family-${family}`}>
      <h3>
        {nameUnit(strip.unit)} <span>{strip.action}</span>
      </h3>
      <div class="strip-body">
        {wholes.length > 0 && (
          <div class="strip-wholes">
            <p class="strip-label">{stated ? 'Stated whole' : 'Largest count'}</p>
            <ul>
              {wholes.slice(0, MOST_CHIPS).map((figure) => (
                <Chip key={figure.id} figure={figure} relation={null} onChoose={onChoose} />
              ))}
            </ul>
          </div>
        )}
        {counts.length > 0 && (
          <div class="strip-counts">
            <p class="strip-label">{label}</p>
            <ul>
              {counts.slice(0, MOST_CHIPS).map(({ figure, relation }) => (
                <Chip
                  key={figure.id}
                  figure={figure}
                  relation={relation}
                  onChoose={onChoose}
                  isLoose={stated}
                />
              ))}
            </ul>
            {counts.length > MOST_CHIPS && (
              <p class="strip-label">
                and {(counts.length - MOST_CHIPS).toLocaleString('en')} more, marked in the text
              </p>
            )}
          </div>
        )}
      </div>
      {sum !== null && wholes[0] !== undefined && (
        <p class="arithmetic">
          <span class="terms">{sum.arithmetic}</span> = <strong>{sayNumber({ ...sum, high: null })}</strong>{' '}
          if none is counted twice, beside the stated <strong>{sayNumber(wholes[0])}</strong>.
          {stated && beside > 0 && ` The text does not say of ${beside} of these that they are part of it.`}
        </p>
      )}
    </div>
  );
}

const RELATION_WORDS: Readonly<Record<Relation, string | null>> = {
  part: null,
  beside: 'not said to be a part',
  again: 'stated again',
  nested: 'part of another count',
};

interface ChipProps {
  readonly figure: LedgerFigure;
  readonly relation: Relation | null;
  /** Whether it is worth a word that the text does not call it a part. */
  readonly isLoose?: boolean;
  readonly onChoose: (index: number) => void;
}

function Chip({ figure, relation, isLoose = false, onChoose }: ChipProps) {
  const where = [figure.groups.map(nameGroup).join(', '), figure.places.join(', ')].filter(
    (part) => part !== '',
  );
  const relationWords =
    relation === null || (relation === 'beside' && !isLoose) ? null : RELATION_WORDS[relation];
  return (
    <li>
      <button
        type="button"
        class={`chip ${relation ?? 'whole'}${isLoose ? ' loose' : ''}`}
        onClick={() => onChoose(figure.index)}
      >
        <span class="chip-number" aria-hidden="true">
          {writeNumber(figure)}
        </span>
        <span class="visually-hidden">{sayNumber(figure)}</span>{' '}
        <span class="chip-noun">{figure.noun ?? ''}</span>
        {where.length > 0 && <span class="chip-where">{where.join(' · ')}</span>}
        {relationWords !== null && <span class="chip-relation">{relationWords}</span>}
      </button>
    </li>
  );
}
