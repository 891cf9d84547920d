import { Fault } from '../model/fault.ts';

interface Explanation {
  readonly codes: RegExp;
  readonly fault: string;
  readonly retry: Fault['retry'];
  readonly message: (place: string) => string;
}

/** What the codes of SQLite and of the file system mean to a user, first match first. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    codes: /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    fault: 'disk-full',
    retry: 'later',
    message: (place) =>
      `The disk that holds the ledger ${place} is full. Nothing that was reported as stored is lost; free some space and run the same command again.`,
  },
  {
    codes: /^(SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/,
    fault: 'read-only',
    retry: 'never',
    message: (place) =>
      `The ledger ${place} cannot be written to. Change the permissions of the folder, or copy it to a place where you may write.`,
  },
  {
    codes: /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    fault: 'ledger-busy',
    retry: 'now',
    message: (place) =>
      `Another process has been writing to the ledger ${place} for too long. Wait for it to finish and try again.`,
  },
  {
    codes: /^SQLITE_NOTADB/,
    fault: 'no-ledger',
    retry: 'never',
    message: (place) =>
      `${place} holds a ledger.sqlite that is not a ledger. Name another folder with --ledger.`,
  },
  {
    codes: /^SQLITE_CORRUPT/,
    fault: 'ledger-damaged',
    retry: 'never',
    message: (place) =>
      `The database of the ledger ${place} is damaged. Run "tallystick verify" to see where, and restore the folder from a copy.`,
  },
  {
    codes: /^SQLITE_CANTOPEN/,
    fault: 'disk',
    retry: 'later',
    message: (place) =>
      `The ledger ${place} could not be opened. Check that the folder exists and that you may read and write it.`,
  },
  {
    codes: /^(SQLITE_IOERR|SQLITE_NOMEM|SQLITE_TOOBIG|SQLITE_PROTOCOL|E[A-Z0-9]+$)/,
    fault: 'disk',
    retry: 'later',
    message: (place) => `The ledger ${place} could not be read or written; the disk or the system refused.`,
  },
];

/** The `Fault` of an error of SQLite or the file system; faults and everything else, which are bugs, come back as they are. */
export function toLedgerFault(error: unknown, place: string): unknown {
  if (error instanceof Fault || !(error instanceof Error)) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string') return error;
  const found = EXPLANATIONS.find(({ codes }) => codes.test(code));
  if (found === undefined) return error;
  return new Fault(found.fault, `${found.message(place)} (${code})`, { retry: found.retry, cause: error });
}
