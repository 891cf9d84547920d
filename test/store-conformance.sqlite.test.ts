import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { describeStore } from './store-conformance.ts';

describeStore('SQLite', {
  make: () => mkdtemp(join(tmpdir(), 'tallystick-store-')),
  open: (address) => openLedger(address, { mode: 'create' }),
  remove: (address) => rm(address, { recursive: true, force: true }),
});
