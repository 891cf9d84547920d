import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';

/**
 * Refuses requests whose Host header is a name that this server was not told of: a page on the web can point a name
 * of its own at 127.0.0.1 and would then be same-origin with us (DNS rebinding). An address cannot be pointed anywhere.
 */
export function checkHost(ownHost: string): MiddlewareHandler {
  return async (context, next) => {
    const host = parseHostName(context.req.header('host') ?? '');
    if (host === null || !(isIP(host) !== 0 || host === 'localhost' || host === ownHost.toLowerCase())) {
      return context.json(
        {
          code: 'host-refused',
          message: `This server does not answer to that name; open it as http://127.0.0.1 or localhost.`,
        },
        421,
      );
    }
    await next();
  };
}

/** The host of a Host header in lower case, without port and IPv6 brackets; null if it is none. */
function parseHostName(header: string): string | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(header);
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
