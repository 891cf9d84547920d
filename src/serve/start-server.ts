import { serve } from '@hono/node-server';
import { openLedger } from '../ledger/open-ledger.ts';
import { Fault } from '../model/fault.ts';
import { createApp } from './create-app.ts';
import { loadWebAssets } from './web-assets.ts';

export interface ServerOptions {
  /** Address to listen on; loopback unless told otherwise. */
  readonly host?: string;
  /** 0 takes a free port. */
  readonly port?: number;
}

export interface RunningServer {
  /** Address of the app, ending in a slash. */
  readonly url: string;
  /** Stops listening, drops open connections and closes the ledger. */
  close(): Promise<void>;
}

/**
 * Serves a ledger: the browser app at `/`, the API at `/api/`.
 * Throws a Fault of the ledger, or `port-in-use` / `cannot-listen` where the address cannot be taken.
 */
export async function startServer(
  ledgerFolder: string,
  { host = '127.0.0.1', port = 0 }: ServerOptions = {},
): Promise<RunningServer> {
  const assets = await loadWebAssets();
  const ledger = await openLedger(ledgerFolder, { mode: 'open' });
  const app = createApp(ledger, { host, assets });
  try {
    return await new Promise<RunningServer>((resolve, reject) => {
      const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
        const name = host.includes(':') ? `[${host}]` : host;
        resolve({
          url: `http://${name}:${address.port}/`,
          close: async () => {
            await new Promise<void>((closed) => {
              server.close(() => closed());
              if ('closeAllConnections' in server) server.closeAllConnections();
            });
            await ledger.close();
          },
        });
      });
      server.once('error', reject);
    });
  } catch (cause) {
    await ledger.close();
    const inUse = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    throw new Fault(
      inUse ? 'port-in-use' : 'cannot-listen',
      inUse
        ? `Port ${port} of ${host} is taken; choose another with --port, or 0 for any free one.`
        : `Cannot listen on ${host} port ${port}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { retry: inUse ? 'later' : 'never', cause },
    );
  }
}
