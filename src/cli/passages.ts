import { createReadStream } from 'node:fs';
import { diskFault } from '../acquire/expand-sources.ts';
import { readLines } from '../acquire/read-lines.ts';
import { toJson } from '../export/to-json.ts';
import { LONGEST_TEXT, type Passage } from '../model/passage.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-codes.ts';

/** Lines above this give an error instead of being held in memory: 64 MB. */
const LINE_LIMIT_BYTES = 64 * 1024 * 1024;

/** What is wrong with a line, as its `error`. Branch on `code`. */
interface LineError {
  readonly code:
    | 'too-long'
    | 'invalid-utf8'
    | 'not-json'
    | 'not-an-object'
    | 'no-text'
    | 'bad-field'
    | 'failed';
  readonly message: string;
}

/**
 * Streams passages, one JSON object a line, through `work`: each line comes out again, in order, with what `work` gave
 * added. A line that cannot be used comes out as `{"line","id"?,"error":{"code","message"}}`, and the exit code says so.
 * Blank lines are passed over. `file` undefined or `-` is standard input.
 */
export async function streamPassages(
  { out, endWith }: CommandContext,
  file: string | undefined,
  work: (passage: Passage) => object,
): Promise<void> {
  for await (const line of readLines(openInput(file), LINE_LIMIT_BYTES)) {
    if ('text' in line && line.text.trim() === '') continue;
    const answer = 'text' in line ? answerLine(line.text, work) : { error: PROBLEMS[line.problem] };
    if ('error' in answer) endWith(EXIT.incomplete);
    await out.line(toJson('error' in answer ? { line: line.line, ...answer } : answer.value));
    if (out.isClosed) return;
  }
}

const PROBLEMS = {
  'too-long': { code: 'too-long', message: `The line is longer than ${LINE_LIMIT_BYTES / 1024 / 1024} MB.` },
  'invalid-utf8': { code: 'invalid-utf8', message: 'The line is not valid UTF-8.' },
} as const;

async function* openInput(file: string | undefined): AsyncGenerator<Uint8Array, void, undefined> {
  if (file === undefined || file === '-') {
    yield* process.stdin;
    return;
  }
  try {
    yield* createReadStream(file, { highWaterMark: 256 * 1024 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw diskFault(file, error);
  }
}

type Answer = { readonly value: object } | { readonly id?: unknown; readonly error: LineError };

function answerLine(text: string, work: (passage: Passage) => object): Answer {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { error: { code: 'not-json', message: `The line is not JSON: ${(error as Error).message}` } };
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    return { error: { code: 'not-an-object', message: 'The line is JSON but not an object.' } };
  }
  const fields = given as Record<string, unknown>;
  const named = Object.hasOwn(fields, 'id') ? { id: fields.id } : {};
  if (typeof fields.text !== 'string') {
    return { ...named, error: { code: 'no-text', message: 'The field "text" is missing or not a string.' } };
  }
  if (fields.text.length > LONGEST_TEXT) {
    return {
      ...named,
      error: { code: 'too-long', message: `The text has more than ${LONGEST_TEXT} characters.` },
    };
  }
  const passage: Record<string, unknown> = { text: fields.text };
  for (const field of ['published', 'url', 'site', 'lang']) {
    const value = fields[field] ?? null;
    if (value !== null && typeof value !== 'string') {
      return {
        ...named,
        error: { code: 'bad-field', message: `The field "${field}" must be a string or null.` },
      };
    }
    passage[field] = value;
  }
  try {
    return { value: { ...fields, ...work(passage as unknown as Passage) } };
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      ...named,
      error: { code: 'failed', message: `Reading this passage failed (${reason}); please report it.` },
    };
  }
}
