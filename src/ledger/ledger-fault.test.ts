import { describe, expect, it } from 'vitest';
import { Fault } from '../model/fault.ts';
import { toLedgerFault } from './ledger-fault.ts';

describe('toLedgerFault', () => {
  it.each([
    ['ENOSPC', 'disk-full', 'later'],
    ['EDQUOT', 'disk-full', 'later'],
    ['SQLITE_FULL', 'disk-full', 'later'],
    ['EROFS', 'read-only', 'never'],
    ['EACCES', 'read-only', 'never'],
    ['SQLITE_READONLY_DBMOVED', 'read-only', 'never'],
    ['SQLITE_BUSY_SNAPSHOT', 'ledger-busy', 'now'],
    ['SQLITE_NOTADB', 'no-ledger', 'never'],
    ['SQLITE_CORRUPT_INDEX', 'ledger-damaged', 'never'],
    ['SQLITE_CANTOPEN', 'disk', 'later'],
    ['SQLITE_IOERR_FSYNC', 'disk', 'later'],
    ['EIO', 'disk', 'later'],
    ['EMFILE', 'disk', 'later'],
  ])('makes %s a %s', (code, expected, retry) => {
    const cause = Object.assign(new Error('what the system says'), { code });
    const fault = toLedgerFault(cause, './reports');
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({
      code: expected,
      retry,
      cause,
      message: expect.stringContaining('./reports'),
    });
    expect((fault as Fault).message).toContain(code);
  });

  it.each([
    ['a fault', new Fault('unknown-capture', 'No.', { retry: 'never' })],
    ['a bug', new TypeError('x is not a function')],
    [
      'a broken constraint, which is a bug',
      Object.assign(new Error('NOT NULL'), { code: 'SQLITE_CONSTRAINT_NOTNULL' }),
    ],
    ['a misuse of Node, which is a bug', Object.assign(new Error('no'), { code: 'ERR_INVALID_ARG_TYPE' })],
    ['what is no error', 'x'],
  ])('leaves %s as it is', (_what, error) => {
    expect(toLedgerFault(error, './reports')).toBe(error);
  });
});
