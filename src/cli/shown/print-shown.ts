import { toJson } from '../../export/to-json.ts';
import type { Capture } from '../../model/capture.ts';
import type { CustodyEntry } from '../../model/custody.ts';
import type { CommandContext } from '../command-context.ts';
import { escapeControls } from '../terminal/escape-controls.ts';
import type { Shown } from './find-shown.ts';
import { formatArticle } from './format-article.ts';
import { formatFigure } from './format-figure.ts';

/** Prints what was found: as JSON whole, else laid out for the terminal. */
export async function printShown(shown: Shown, context: CommandContext): Promise<void> {
  const { out, paint, isJson } = context;
  if (isJson) {
    await out.line(toJson(toPlain(shown), 2));
    return;
  }
  const width = Math.min(out.width, 110);
  const capture = shown.kind === 'refused' ? shown.refused.capture : shown.view.capture;
  const lines =
    shown.kind === 'article'
      ? formatArticle(shown.view, width, paint)
      : shown.kind === 'figure'
        ? formatFigure(shown.row, shown.view, width, paint)
        : [
            paint('yellow', `refused  ${shown.refused.refusal.code}`),
            escapeControls(shown.refused.refusal.message),
          ];
  lines.push('', paint('bold', 'Capture'), ...formatCapture(capture));
  lines.push('', paint('bold', 'Custody'), ...shown.custody.map(formatCustody));
  for (const line of lines) await out.line(line);
}

function toPlain(shown: Shown): object {
  const { custody } = shown;
  if (shown.kind === 'refused') return { ...shown.refused, custody };
  if (shown.kind === 'article') return { ...shown.view, custody };
  const { figure, article, sentence } = shown.row;
  return { figure, sentence, article, capture: shown.view.capture, custody };
}

function formatCapture({
  id,
  byteLength,
  source,
  kind,
  capturedAt,
  capturedBy,
  mediaType,
  hops,
}: Capture): string[] {
  const lines = [
    `  sha256    ${id}`,
    `  from      ${kind} ${escapeControls(source)}`,
    `  received  ${escapeControls(capturedAt)} by ${escapeControls(capturedBy)}`,
    `  bytes     ${byteLength}${mediaType === null ? '' : `, ${escapeControls(mediaType)}`}`,
  ];
  for (const { status, url } of hops) lines.push(`  hop       ${status} ${escapeControls(url)}`);
  return lines;
}

function formatCustody({ sequence, at, event, by, hash }: CustodyEntry): string {
  return `  ${String(sequence).padStart(5)}  ${escapeControls(at)}  ${event.padEnd(14)}  ${escapeControls(by)}  ${hash.slice(0, 16)}…`;
}
