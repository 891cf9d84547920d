import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { ORIGINAL_POLICY, showOriginal } from '../show-original.ts';

/** The preserved original, to be shown in a sandboxed frame; and its bytes as a download. */
export function addOriginal(app: OpenAPIHono, ledger: Ledger): void {
  app.get('/captures/:id{[0-9a-f]{64}}/original', async (context) => {
    const capture = await ledger.capture(context.req.param('id'));
    if (capture === null) return context.notFound();
    const { body, contentType } = showOriginal(capture, await ledger.bytes(capture.id));
    context.header('content-type', contentType);
    context.header('content-security-policy', ORIGINAL_POLICY);
    return context.body(body);
  });

  app.get('/captures/:id{[0-9a-f]{64}}/bytes', async (context) => {
    const capture = await ledger.capture(context.req.param('id'));
    if (capture === null) return context.notFound();
    context.header('content-type', 'application/octet-stream');
    context.header('content-disposition', `attachment; filename="${capture.id}"`);
    context.header('content-security-policy', "sandbox; default-src 'none'");
    return context.body(new Uint8Array(await ledger.bytes(capture.id)));
  });
}
