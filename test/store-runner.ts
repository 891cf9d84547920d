// A process of its own for the tests of stores: node store-runner.ts ADDRESS add FROM TO | watch
import { openLedger } from '../src/ledger/open-ledger.ts';
import { verifyLedger } from '../src/ledger/verify-ledger.ts';
import { numberedAddition } from './make-addition.ts';

const [address = '', what, from, to] = process.argv.slice(2);
const ledger = await openLedger(address, { mode: 'create' });
if (what === 'add') {
  for (let number = Number(from); number < Number(to); number++) {
    const { capture, bytes, derivation } = numberedAddition(number);
    console.log(`${await ledger.add(capture, bytes, derivation)} ${capture.id}`);
  }
} else {
  // Reads again and again until it is told to stop, and says what it saw.
  const seen: number[] = [];
  let isOver = false;
  process.stdin.once('data', () => {
    isOver = true;
  });
  console.log('watching');
  while (!isOver) {
    const { articles, figures, captures } = await ledger.counts();
    if (figures !== 2 * articles || articles !== captures)
      throw new Error(`half an article: ${figures} of ${articles}`);
    const page = await ledger.articles({ limit: 5 });
    if (page.some(({ figureCount }) => figureCount !== 2)) throw new Error('an article without its figures');
    const { ok, firstFailure } = await verifyLedger(ledger);
    if (!ok) throw new Error(firstFailure?.message);
    seen.push(articles);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  console.log(JSON.stringify(seen));
  process.stdin.destroy();
}
await ledger.close();
