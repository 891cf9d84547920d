import type { OpenAPIHono } from '@hono/zod-openapi';
import type { WebAsset } from '../web-assets.ts';

const NOT_BUILT =
  'The app is not built. Run `npm run build` in the folder of Tallystick, then start it again.\n';

/** Gives the files of the built app. Pages are told apart behind the `#`, so there is one HTML file. */
export function addAppFiles(app: OpenAPIHono, assets: ReadonlyMap<string, WebAsset>): void {
  app.get('*', async (context, next) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path;
    const asset = assets.get(path);
    if (asset === undefined) {
      if (path === '/index.html') return context.text(NOT_BUILT, 503);
      return next();
    }
    context.header('content-type', asset.contentType);
    context.header('cache-control', asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    return context.body(asset.bytes);
  });
}
