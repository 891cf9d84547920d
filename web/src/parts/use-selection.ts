import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LedgerFigure } from '../../../src/model/derivation.ts';
import type { Span } from '../../../src/model/span.ts';
import { linkTo } from '../routing.ts';

/** What of an article the reader looks at: figures by their index. */
export interface Selection {
  /** The figure that was focused, clicked or stepped to; stays until another is. */
  readonly selected: number | null;
  /** The figure that the pointer came to last; it stays, so that the pointer can go on into the panel. */
  readonly hovered: number | null;
  /** A statement's span, emphasised in the text. */
  readonly emphasis: Span | null;
  readonly showsPassedOver: boolean;
  /** Marks a figure as selected, as its mark does when it is focused. */
  select(index: number): void;
  /** Scrolls to a figure's words and focuses them. */
  goTo(index: number): void;
  /** Goes to the figure `by` further on, around the ends. */
  step(by: 1 | -1): void;
  /** Selects nothing; the focus goes back to the words of what was selected. */
  close(): void;
  hover(index: number): void;
  emphasise(span: Span): void;
  togglePassedOver(): void;
}

/** The id of a figure's first mark in the page. */
export function markId(index: number): string {
  return `figure-${index}`;
}

export function useSelection(articleId: string, figures: readonly LedgerFigure[]): Selection {
  const [selected, setSelected] = useState<number | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const [emphasis, setEmphasis] = useState<Span | null>(null);
  const [showsPassedOver, setShowsPassedOver] = useState(false);
  // Keys may come faster than the page is drawn, so the latest is kept beside the drawn state.
  const latest = useRef<number | null>(null);
  // The focus that returns to a mark when the panel closes must not open it again.
  const isClosing = useRef(false);

  const select = useCallback(
    (index: number) => {
      if (isClosing.current) return;
      latest.current = index;
      setSelected(index);
      setHovered(null);
      // So that the address can be sent on; `replaceState` leaves the page where it is.
      history.replaceState(null, '', linkTo(['article', articleId], { figure: figures[index]?.id }));
    },
    [articleId, figures],
  );
  const goTo = useCallback(
    (index: number) => {
      select(index);
      const mark = document.getElementById(markId(index));
      mark?.focus({ preventScroll: true });
      mark?.scrollIntoView({ block: matchMedia('(max-width: 899px)').matches ? 'start' : 'center' });
    },
    [select],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      if (figures.length === 0) return;
      const from = latest.current;
      const next = from === null ? (by === 1 ? 0 : figures.length - 1) : from + by;
      goTo((next + figures.length) % figures.length);
    },
    [figures, goTo],
  );
  const close = useCallback(() => {
    isClosing.current = true;
    if (latest.current !== null)
      document.getElementById(markId(latest.current))?.focus({ preventScroll: true });
    isClosing.current = false;
    latest.current = null;
    setSelected(null);
    setHovered(null);
    history.replaceState(null, '', linkTo(['article', articleId]));
  }, [articleId]);
  const emphasise = useCallback((span: Span) => {
    setEmphasis(span);
    requestAnimationFrame(() => document.querySelector('.emphasised')?.scrollIntoView({ block: 'center' }));
  }, []);
  const togglePassedOver = useCallback(() => setShowsPassedOver((shown) => !shown), []);

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const onMark = event.target instanceof Element && event.target.closest('[data-figure]') !== null;
      const by =
        NEXT.has(event.key) || (onMark && event.key === 'ArrowRight')
          ? 1
          : PREVIOUS.has(event.key) || (onMark && event.key === 'ArrowLeft')
            ? -1
            : null;
      if (by !== null) step(by);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [step, close]);

  return useMemo(
    () => ({
      selected,
      hovered,
      emphasis,
      showsPassedOver,
      select,
      goTo,
      step,
      close,
      hover: setHovered,
      emphasise,
      togglePassedOver,
    }),
    [selected, hovered, emphasis, showsPassedOver, select, goTo, step, close, emphasise, togglePassedOver],
  );
}

const NEXT = new Set(['n', 'j']);
const PREVIOUS = new Set(['p', 'k']);

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
