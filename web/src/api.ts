import { useEffect, useState } from 'preact/hooks';
import type {
  ArticleSummary,
  ArticleView,
  Counts,
  FigureRow,
  RecordedRefusal,
  RefusedCapture,
} from '../../src/ledger/ledger.ts';
import type { Capture } from '../../src/model/capture.ts';
import type { CustodyEntry } from '../../src/model/custody.ts';
import type { Refusal } from '../../src/model/refusal.ts';

export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface CaptureWithCustody {
  readonly capture: Capture;
  readonly custody: readonly CustodyEntry[];
  readonly article: { readonly id: string; readonly title: string | null } | null;
  readonly refusal: Refusal | null;
}

/** The answers of the API by the beginning of their address. */
interface Answers {
  counts: Counts;
  articles: Page<ArticleSummary>;
  article: ArticleView;
  figures: Page<FigureRow>;
  capture: CaptureWithCustody;
  refusals: { readonly items: readonly RefusedCapture[]; readonly notes: readonly RecordedRefusal[] };
}

export interface Loaded<T> {
  /** The last answer; while another is awaited it stays, so that a page does not flicker. */
  readonly value: T | null;
  readonly isLoading: boolean;
  readonly error: string | null;
}

/** The last answers, so that a page that is come back to is drawn at once; it is asked for anew all the same. */
const answers = new Map<string, unknown>();
const KEPT_ANSWERS = 20;

function keepAnswer(path: string, answer: unknown): void {
  answers.delete(path);
  answers.set(path, answer);
  const oldest = answers.keys().next().value;
  if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
}

/** Asks the API for `path` (`/api/…`) and again whenever it changes. */
export function useAnswer<K extends keyof Answers>(_kind: K, path: string): Loaded<Answers[K]> {
  const [state, setState] = useState<Loaded<Answers[K]>>(() => ({
    value: (answers.get(path) as Answers[K] | undefined) ?? null,
    isLoading: true,
    error: null,
  }));
  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, isLoading: true, error: null }));
    fetchAnswer<Answers[K]>(path, abort.signal).then(
      (value) => {
        keepAnswer(path, value);
        setState({ value, isLoading: false, error: null });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setState({
          value: null,
          isLoading: false,
          error: error instanceof Error ? error.message : String(error),
        });
      },
    );
    return () => abort.abort();
  }, [path]);
  return state;
}

async function fetchAnswer<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal }).catch((cause: unknown) => {
    throw new Error('The server does not answer. Is `tallystick serve` still running?', { cause });
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  const message =
    typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : null;
  throw new Error(typeof message === 'string' ? message : `The server answered ${response.status}.`);
}
