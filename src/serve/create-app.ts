import { OpenAPIHono } from '@hono/zod-openapi';
import type { Ledger } from '../ledger/ledger.ts';
import { Fault } from '../model/fault.ts';
import { VERSION } from '../model/version.ts';
import { checkHost } from './check-host.ts';
import { addAppFiles } from './routes/app-files.ts';
import { addArticle } from './routes/article.ts';
import { addArticles } from './routes/articles.ts';
import { addCapture } from './routes/capture.ts';
import { addCounts } from './routes/counts.ts';
import { addFigure } from './routes/figure.ts';
import { addFigures } from './routes/figures.ts';
import { addOriginal } from './routes/original.ts';
import { addRefusals } from './routes/refusals.ts';
import { securityHeaders } from './security-headers.ts';
import type { WebAsset } from './web-assets.ts';

export interface AppOptions {
  /** Name or address that the server listens on, besides which it answers to addresses and localhost. */
  readonly host: string;
  readonly assets: ReadonlyMap<string, WebAsset>;
}

/** The HTTP API over a ledger, and the browser app's files. Reads only. */
export function createApp(ledger: Ledger, { host, assets }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      const issue = result.error.issues[0];
      return context.json(
        {
          code: 'invalid-parameter',
          message: `${issue?.path.join('.') ?? 'A parameter'}: ${issue?.message}`,
        },
        400,
      );
    },
  });
  app.use(securityHeaders);
  app.use(checkHost(host));
  for (const add of [
    addCounts,
    addArticles,
    addArticle,
    addFigures,
    addFigure,
    addRefusals,
    addCapture,
    addOriginal,
  ]) {
    add(app, ledger);
  }
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Tallystick',
      version: VERSION,
      description:
        'Figures that reports state, each with its bounds and its exact words. Spans are half-open, in UTF-16 code units.',
    },
  });
  addAppFiles(app, assets);
  app.notFound((context) =>
    context.json({ code: 'not-found', message: `Nothing is served at ${context.req.path}.` }, 404),
  );
  app.onError((error, context) => {
    if (error instanceof Fault && error.code === 'ambiguous-id') {
      return context.json({ code: error.code, message: error.message }, 409);
    }
    console.error(error);
    return context.json(
      { code: 'failed', message: 'The ledger could not answer; the terminal that serves it says why.' },
      500,
    );
  });
  return app;
}
