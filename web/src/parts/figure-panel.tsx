import type { ComponentChildren } from 'preact';
import type { ArticleView } from '../../../src/ledger/ledger.ts';
import type { LedgerFigure } from '../../../src/model/derivation.ts';
import { ACTION_FAMILIES, FAMILY_NAMES } from '../reading/action-families.ts';
import { nameCounted, nameGroup, nameUnit, spell, writeInterval } from '../reading/names.ts';
import { explainBound, formatNumber, sayNumber } from '../reading/number-words.ts';
import { linkTo } from '../routing.ts';
import { ActionTag } from './action-tag.tsx';
import type { Selection } from './use-selection.ts';

interface FigurePanelProps {
  readonly view: ArticleView;
  /** Index of the figure to show. */
  readonly shown: number | null;
  readonly selection: Selection;
}

/** Every field of the figure under the focus or the pointer. A side panel; on small screens a sheet from below. */
export function FigurePanel({ view, shown, selection }: FigurePanelProps) {
  const figure = shown === null ? undefined : view.figures[shown];
  return (
    <aside class={figure === undefined ? 'panel idle' : 'panel'} aria-label="The figure">
      <p class="visually-hidden" role="status">
        {selection.selected === null ? '' : `Figure ${selection.selected + 1} of ${view.figures.length}`}
      </p>
      {figure === undefined ? (
        <FigureIndex figures={view.figures} selection={selection} />
      ) : (
        <FigureFields figure={figure} figures={view.figures} selection={selection} />
      )}
    </aside>
  );
}

/** Figures that the list beside the text holds. */
const MOST_LISTED = 100;

/** While nothing is chosen: every figure in the order of the text. */
function FigureIndex({ figures, selection }: { figures: readonly LedgerFigure[]; selection: Selection }) {
  if (figures.length === 0) return <p class="panel-hint">No figure was found in this article.</p>;
  return (
    <>
      <h2 class="panel-title">In the order of the text</h2>
      <ol class="figure-index">
        {figures.slice(0, MOST_LISTED).map((figure) => (
          <li key={figure.id}>
            <FigureLink figure={figure} onChoose={selection.goTo} /> <ActionTag action={figure.action} />
          </li>
        ))}
      </ol>
      {figures.length > MOST_LISTED && (
        <p class="panel-hint">
          And {(figures.length - MOST_LISTED).toLocaleString('en')} more, marked in the text.
        </p>
      )}
      <p class="panel-hint">
        Point at a marked number, or press <kbd>n</kbd>, to see what was read from it and why.
      </p>
    </>
  );
}

interface FigureFieldsProps {
  readonly figure: LedgerFigure;
  readonly figures: readonly LedgerFigure[];
  readonly selection: Selection;
}

function FigureFields({ figure, figures, selection }: FigureFieldsProps) {
  const whole = figure.partOf === null ? undefined : figures[figure.partOf];
  const parts = figures.filter((other) => other.partOf === figure.index);
  return (
    <>
      <div class="panel-head">
        <p class="panel-count">
          Figure {figure.index + 1} of {figures.length}
        </p>
        <div class="panel-steps">
          <button type="button" class="quiet" aria-label="Previous figure" onClick={() => selection.step(-1)}>
            ←
          </button>
          <button type="button" class="quiet" aria-label="Next figure" onClick={() => selection.step(1)}>
            →
          </button>
          <button type="button" class="quiet" aria-label="Close the panel" onClick={selection.close}>
            ✕
          </button>
        </div>
      </div>
      <h2 class="panel-number">
        {sayNumber(figure)} <span>{nameCounted(figure)}</span>
      </h2>
      <p class="panel-quote">
        as written: <q>{figure.quote}</q>
      </p>
      <dl class="fields">
        <Field name="Action" why={figure.why.action}>
          <ActionTag action={figure.action} />{' '}
          <span class="facts">{FAMILY_NAMES[ACTION_FAMILIES[figure.action]]}</span>
        </Field>
        <Field name="Number" why={figure.why.number}>
          lowest {figure.low === null ? 'not stated' : formatNumber(figure.low)}, highest{' '}
          {figure.high === null ? 'not stated' : formatNumber(figure.high)}
        </Field>
        <Field name="Bound" why={figure.why.bound}>
          {spell(figure.bound)}: {explainBound(figure.bound)}
        </Field>
        <Field name="Unit" why={figure.why.unit}>
          {nameUnit(figure.unit)}
          {figure.noun !== null && (
            <>
              , as <q>{figure.noun}</q>
            </>
          )}
        </Field>
        <Field name="Groups" why={figure.why.groups}>
          {orNone(
            figure.groups.map((group) =>
              nameGroup(group) === group ? group : `${nameGroup(group)} (${group})`,
            ),
            'not restricted',
          )}
        </Field>
        <Field name="Places" why={figure.why.places}>
          {orNone(figure.places, 'not stated')}
        </Field>
        <Field name="When" why={figure.why.dates}>
          {writeInterval(figure.from, figure.to) ?? 'not settled'}
        </Field>
        <Field name="Speakers" why={figure.why.speakers}>
          {orNone(figure.speakers, 'the article itself')}
        </Field>
        <Field name="Certainty" why={figure.why.certainty}>
          {figure.certainty}
        </Field>
        <Field name="Part of" why={figure.why.partOf}>
          {whole === undefined ? 'nothing stated' : <FigureLink figure={whole} onChoose={selection.goTo} />}
        </Field>
        {parts.length > 0 && (
          <Field name="Its parts">
            <ul class="part-links">
              {parts.map((part) => (
                <li key={part.id}>
                  <FigureLink figure={part} onChoose={selection.goTo} />
                </li>
              ))}
            </ul>
          </Field>
        )}
        <Field name="Id">
          <a href={linkTo(['article', figure.articleId], { figure: figure.id })}>
            <code>{figure.id.slice(0, 12)}</code>
          </a>
        </Field>
      </dl>
    </>
  );
}

function Field({
  name,
  why = [],
  children,
}: {
  name: string;
  why?: readonly string[];
  children: ComponentChildren;
}) {
  return (
    <div class="field-row">
      <dt>{name}</dt>
      <dd>
        {children}
        {why.length > 0 && (
          <span class="why">
            <span class="why-word">by</span> {why.join(', ')}
          </span>
        )}
      </dd>
    </div>
  );
}

function orNone(values: readonly string[], none: string): ComponentChildren {
  return values.length === 0 ? <span class="none">{none}</span> : values.join(', ');
}

function FigureLink({ figure, onChoose }: { figure: LedgerFigure; onChoose: (index: number) => void }) {
  return (
    <button type="button" class="link" onClick={() => onChoose(figure.index)}>
      {sayNumber(figure)} {nameCounted(figure)}
    </button>
  );
}
