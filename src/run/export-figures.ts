import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ExportFormat, formatHeader, formatRecord } from '../export/write-figures.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { Fault } from '../model/fault.ts';
import { selectRecords } from './select-records.ts';

/** What was exported, as custody keeps it. */
export interface ExportReport {
  readonly format: ExportFormat;
  readonly figures: number;
  readonly byteLength: number;
  /** Of what was written, by which a file can be recognised later. */
  readonly sha256: string;
  /** False where the reader stopped taking it. */
  readonly isComplete: boolean;
  /** Base name of the file; null for standard output. */
  readonly file: string | null;
}

/** Takes the next piece of text; false when no more is wanted. */
type Write = (text: string) => Promise<boolean>;

/** Writes every figure of the ledger through `write`, and records in custody what left. */
export async function exportFigures(
  ledger: Ledger,
  format: ExportFormat,
  write: Write,
): Promise<ExportReport> {
  const report = { ...(await stream(ledger, format, write)), file: null };
  await ledger.noteEvent('exported', null, report);
  return report;
}

/**
 * Writes every figure into a file, which appears whole or not at all: it is written beside its name, forced to disk,
 * recorded in custody, and then renamed. Fault: `disk`.
 */
export async function exportFiguresToFile(
  ledger: Ledger,
  format: ExportFormat,
  path: string,
): Promise<ExportReport> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await open(draft, 'wx');
    let streamed: Omit<ExportReport, 'file'>;
    try {
      streamed = await stream(ledger, format, async (text) => {
        await file.writeFile(text);
        return true;
      });
      await file.sync();
    } finally {
      await file.close();
    }
    const report = { ...streamed, file: basename(path) };
    await ledger.noteEvent('exported', null, report);
    await rename(draft, path);
    return report;
  } catch (cause) {
    await rm(draft, { force: true });
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (cause instanceof Fault || syscall === undefined) throw cause;
    throw new Fault('disk', `${path} could not be written (${code}); check the folder and its permissions.`, {
      retry: 'later',
      cause,
    });
  }
}

async function stream(
  ledger: Ledger,
  format: ExportFormat,
  write: Write,
): Promise<Omit<ExportReport, 'file'>> {
  const hash = createHash('sha256');
  let figures = 0;
  let byteLength = 0;
  const put = async (text: string): Promise<boolean> => {
    hash.update(text);
    byteLength += Buffer.byteLength(text);
    return await write(text);
  };
  let isComplete = await put(formatHeader(format));
  for await (const record of selectRecords(ledger)) {
    if (!isComplete) break;
    isComplete = await put(formatRecord(format, record));
    figures++;
  }
  return { format, figures, byteLength, sha256: hash.digest('hex'), isComplete };
}
