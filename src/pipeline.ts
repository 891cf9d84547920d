import { extract } from './extract/extract.ts';
import type { Capture } from './model/capture.ts';
import type { Derivation } from './model/derivation.ts';
import { derivedId } from './model/identity.ts';
import { LONGEST_TEXT } from './model/passage.ts';
import { isRefusal } from './model/refusal.ts';
import { VERSION } from './model/version.ts';
import { read } from './read/read.ts';

/** The order of the stages for one capture: bytes → article → figures and statements. Pure. */
export function derive(capture: Capture, bytes: Uint8Array): Derivation {
  const read_ = read(bytes, {
    source: capture.finalUrl ?? capture.source,
    mediaType: capture.mediaType,
    charset: capture.charset,
    hints: capture.finalUrl === null ? capture.hints : { url: capture.finalUrl, ...capture.hints },
  });
  if (isRefusal(read_)) return { captureId: capture.id, version: VERSION, refusal: read_ };
  if (read_.text.length > LONGEST_TEXT) {
    const message = `Its text has ${read_.text.length} characters, more than the ${LONGEST_TEXT} of a report: cut it into its articles.`;
    return { captureId: capture.id, version: VERSION, refusal: { code: 'too-large', message } };
  }
  const article = { ...read_, id: derivedId('read', VERSION, capture.id), captureId: capture.id };
  const { figures, statements, passedOver } = extract({
    text: article.text,
    blocks: article.blocks,
    published: article.published,
    url: article.url,
    site: article.publisher,
    lang: article.lang,
  });
  return {
    captureId: capture.id,
    version: VERSION,
    refusal: null,
    article,
    figures: figures.map((figure, index) => ({
      ...figure,
      id: derivedId('extract', VERSION, article.id, figure.start, figure.end),
      articleId: article.id,
      index,
    })),
    statements,
    passedOver,
  };
}
