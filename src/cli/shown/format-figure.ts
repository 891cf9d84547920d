import type { ArticleView, FigureRow } from '../../ledger/ledger.ts';
import { SLOTS, type Slot } from '../../model/figure-fields.ts';
import { findActionStyle, type Paint, type Style } from '../terminal/colours.ts';
import { describeDates, describeNumber } from '../terminal/describe-number.ts';
import { escapeControls } from '../terminal/escape-controls.ts';
import { wrapPieces } from '../terminal/wrap-pieces.ts';

/** The lines of one figure: its sentence with the number marked, then every field with the patterns that filled it. */
export function formatFigure(
  { figure, sentence }: FigureRow,
  view: ArticleView,
  width: number,
  paint: Paint,
): string[] {
  const { article } = view;
  const style = ['inverse', findActionStyle(figure.action)].flat() as Style;
  const whole = view.figures.find(({ index }) => index === figure.partOf);
  const values: Record<Slot, string> = {
    number: describeNumber(figure),
    bound: figure.bound,
    unit: figure.noun === null ? figure.unit : `${figure.unit} (${figure.noun})`,
    action: figure.action,
    groups: figure.groups.join(', '),
    places: figure.places.join(', '),
    dates: describeDates(figure),
    speakers: figure.speakers.join(', '),
    certainty: figure.certainty,
    partOf: whole === undefined ? '' : `${whole.quote} ${whole.noun ?? whole.unit}  ${whole.id.slice(0, 8)}`,
  };
  const [before, after] = cutAround(article.text, figure.start, figure.end, sentence);
  const lines = wrapPieces(
    [before, { text: figure.quote, style }, after].map((part) =>
      typeof part === 'string'
        ? { text: clean(part) }
        : { text: clean(part.text), paint: (word: string) => paint(part.style, word) },
    ),
    width,
  );
  lines.push('', paint('bold', 'Figure'), `  id         ${figure.id}`);
  lines.push(`  quote      ${escapeControls(figure.quote)}  at ${figure.start}–${figure.end}`);
  for (const slot of SLOTS) {
    const why = figure.why[slot]?.join(' + ') ?? '';
    if (values[slot] === '' && why === '') continue;
    lines.push(
      `  ${slot.padEnd(9)}  ${escapeControls(values[slot] || '–')}` +
        (why === '' ? '' : paint('dim', `  because ${escapeControls(why)}`)),
    );
  }
  lines.push('', paint('bold', 'Article'), `  id         ${article.id}`);
  for (const field of ['title', 'publisher', 'published', 'url'] as const) {
    const value = article[field];
    if (value !== null) lines.push(`  ${field.padEnd(9)}  ${escapeControls(value)}`);
  }
  return lines;
}

/** What stands in the sentence before and after the figure. */
function cutAround(text: string, start: number, end: number, sentence: string): [string, string] {
  for (
    let at = sentence.indexOf(text.slice(start, end));
    at >= 0;
    at = sentence.indexOf(text.slice(start, end), at + 1)
  ) {
    if (text.startsWith(sentence, start - at))
      return [sentence.slice(0, at), sentence.slice(at + end - start)];
  }
  return ['', ''];
}

function clean(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' '));
}
