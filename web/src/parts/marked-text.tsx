import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { ArticleView } from '../../../src/ledger/ledger.ts';
import type { LedgerFigure } from '../../../src/model/derivation.ts';
import type { PassedOver } from '../../../src/model/figure.ts';
import type { Span } from '../../../src/model/span.ts';
import { ACTION_FAMILIES } from '../reading/action-families.ts';
import { nameCounted, spell } from '../reading/names.ts';
import { sayNumber } from '../reading/number-words.ts';
import { cutPieces, type DrawnBlock, findDrawnBlocks, type TextMark } from '../reading/text-pieces.ts';
import { markId, type Selection } from './use-selection.ts';

export interface MarkedTextProps {
  readonly view: ArticleView;
  readonly marks: readonly TextMark[];
  readonly selection: Selection;
}

/** The first block of each of these is drawn by the article's head. */
const HEAD_KINDS = ['title', 'byline'] as const;

/** The running text of an article, block by block, without its title and byline, which its head draws. */
export function MarkedText({ view, marks, selection }: MarkedTextProps) {
  const { article } = view;
  const drawn = useMemo(() => {
    const inHead = new Set(
      HEAD_KINDS.map((kind) => article.blocks.find((block) => block.kind === kind)?.start),
    );
    return findDrawnBlocks(article.text, article.blocks).filter((block) => !inHead.has(block.start));
  }, [article]);
  return (
    <div class="text">
      {drawn.map((block) => (
        <TextBlock key={block.start} block={block}>
          <BlockPieces view={view} marks={marks} block={block} selection={selection} />
        </TextBlock>
      ))}
    </div>
  );
}

/** The pieces of one block, drawn anew only when something in this block changes. */
export function BlockPieces({ view, marks, block, selection }: MarkedTextProps & { readonly block: Span }) {
  const holds = (index: number | null): number | null => {
    const figure = index === null ? undefined : view.figures[index];
    return figure !== undefined && figure.start >= block.start && figure.end <= block.end ? index : null;
  };
  const { emphasis } = selection;
  const touched =
    emphasis !== null && emphasis.start < block.end && emphasis.end > block.start ? emphasis : null;
  return (
    <Pieces
      view={view}
      marks={marks}
      start={block.start}
      end={block.end}
      selected={holds(selection.selected)}
      emphasis={touched}
      select={selection.select}
      hover={selection.hover}
    />
  );
}

interface PiecesProps extends Span {
  readonly view: ArticleView;
  readonly marks: readonly TextMark[];
  readonly selected: number | null;
  readonly emphasis: Span | null;
  readonly select: Selection['select'];
  readonly hover: Selection['hover'];
}

const Pieces = memo(function Pieces({
  view,
  marks,
  start,
  end,
  selected,
  emphasis,
  select,
  hover,
}: PiecesProps) {
  const pieces = cutPieces(view.article.text, { start, end }, marks, emphasis);
  return (
    <>
      {pieces.map((piece) => {
        const figure = piece.figure === null ? undefined : view.figures[piece.figure];
        const passed = piece.passedOver === null ? undefined : view.passedOver[piece.passedOver];
        if (figure !== undefined) {
          return (
            <FigureMark
              key={piece.start}
              figure={figure}
              isSelected={piece.figure === selected}
              isEmphasised={piece.emphasised}
              select={select}
              hover={hover}
            />
          );
        }
        if (passed !== undefined) return <PassedMark key={piece.start} passed={passed} />;
        return piece.emphasised ? (
          <span key={piece.start} class="emphasised">
            {piece.text}
          </span>
        ) : (
          piece.text
        );
      })}
    </>
  );
});

interface FigureMarkProps {
  readonly figure: LedgerFigure;
  readonly isSelected: boolean;
  readonly isEmphasised: boolean;
  readonly select: Selection['select'];
  readonly hover: Selection['hover'];
}

/** A figure's exact words. The action's word is drawn behind them by the style sheet, so that copied text stays exact. */
function FigureMark({ figure, isSelected, isEmphasised, select, hover }: FigureMarkProps) {
  const { index, action, quote } = figure;
  const family = ACTION_FAMILIES[action];
  return (
    // biome-ignore lint/a11y/useSemanticElements: `mark` says what it is in the text, the role that it opens the panel; a real button cannot break across lines
    <mark
      id={markId(index)}
      class={`figure-mark family-${family}${isSelected ? ' selected' : ''}${isEmphasised ? ' emphasised' : ''}`}
      data-figure={index}
      data-action={action}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above
      role="button"
      tabIndex={0}
      aria-pressed={isSelected}
      aria-label={`${quote}: ${sayNumber(figure)} ${nameCounted(figure)}, ${action}`}
      onFocus={() => select(index)}
      onClick={() => select(index)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        select(index);
      }}
      onPointerEnter={(event) => event.pointerType === 'mouse' && hover(index)}
    >
      {quote}
    </mark>
  );
}

function PassedMark({ passed }: { passed: PassedOver }) {
  return (
    <span class="passed-mark" data-reason={spell(passed.reason)}>
      {passed.quote}
    </span>
  );
}

function TextBlock({ block, children }: { block: DrawnBlock; children: preact.ComponentChildren }) {
  switch (block.kind) {
    case 'heading':
      return <h2 class="block heading">{children}</h2>;
    case 'quote':
      return <blockquote class="block">{children}</blockquote>;
    case 'list-item':
      return <p class="block list-item">{children}</p>;
    case 'table-row':
      return <p class="block table-row">{children}</p>;
    case 'caption':
    case 'credit':
    case 'byline':
      return (
        <p class={`block aside ${block.kind}`}>
          <span class="block-kind">{block.kind}</span> {children}
        </p>
      );
    case null:
      return <p class="block unplaced">{children}</p>;
    default:
      return <p class="block">{children}</p>;
  }
}
