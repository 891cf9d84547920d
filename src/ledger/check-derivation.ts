import type { Derivation, LedgerArticle } from '../model/derivation.ts';
import type { Span } from '../model/span.ts';
import { digestDerivation } from './derivation-digest.ts';
import type { Discrepancy } from './discrepancy.ts';

/** How much of a quote a message shows, in UTF-16 units. */
const SHOWN = 120;

/**
 * Whether a derivation is one thing and as it was written: every block a stretch of the text, every quote cut from it,
 * the whole with its digest. The first that fails, or null. Pure.
 */
export function checkDerivation(derivation: Derivation, digest: string): Discrepancy | null {
  return (derivation.refusal === null ? checkSpans(derivation) : null) ?? checkDigest(derivation, digest);
}

function checkSpans(derivation: Derivation & { refusal: null }): Discrepancy | null {
  const { article, figures, statements, passedOver } = derivation;
  let blockEnd = 0;
  for (const [index, block] of article.blocks.entries()) {
    const id = `${article.id}#${index}`;
    if (!isWithin(block, article.text.length) || block.start < blockEnd) {
      return {
        what: 'block',
        id,
        expected: `a span between ${blockEnd} and ${article.text.length}`,
        found: `${block.start} to ${block.end}`,
        message: `Block ${index} of article ${article.id} is not a stretch of the article's text behind the block before it.`,
      };
    }
    blockEnd = block.end;
  }
  for (const [index, figure] of figures.entries()) {
    const wrong = checkQuote('figure', figure.id, figure, article);
    if (wrong !== null) return wrong;
    if (figure.index !== index) {
      return {
        what: 'figure',
        id: figure.id,
        expected: `figure ${index} of article ${article.id}`,
        found: `figure ${figure.index}`,
        message: `Figures of article ${article.id} are missing or out of order: figure ${figure.id} should be number ${index}.`,
      };
    }
  }
  for (const [index, statement] of statements.entries()) {
    const wrong = checkQuote('statement', `${article.id}#${index}`, statement, article);
    if (wrong !== null) return wrong;
  }
  for (const [index, passed] of passedOver.entries()) {
    const wrong = checkQuote('passed-over', `${article.id}#${index}`, passed, article);
    if (wrong !== null) return wrong;
  }
  return null;
}

function checkQuote(
  what: 'figure' | 'statement' | 'passed-over',
  id: string,
  quoted: Span & { readonly quote: string },
  article: LedgerArticle,
): Discrepancy | null {
  const expected = isWithin(quoted, article.text.length)
    ? article.text.slice(quoted.start, quoted.end)
    : null;
  if (expected === quoted.quote && expected !== '') return null;
  const name =
    what === 'figure'
      ? `Figure ${id}`
      : what === 'statement'
        ? `Statement ${id}`
        : `Passed-over number ${id}`;
  return {
    what,
    id,
    expected: expected === null ? 'a span within the text' : expected.slice(0, SHOWN),
    found: expected === null ? `${quoted.start} to ${quoted.end}` : quoted.quote.slice(0, SHOWN),
    message: `${name} quotes what its article ${article.id} does not say there (${quoted.start} to ${quoted.end}).`,
  };
}

function checkDigest(derivation: Derivation, expected: string): Discrepancy | null {
  const found = digestDerivation(derivation).digest;
  if (found === expected) return null;
  const { captureId } = derivation;
  const isArticle = derivation.refusal === null;
  return {
    what: isArticle ? 'article' : 'derivation',
    id: isArticle ? derivation.article.id : captureId,
    expected,
    found,
    message: isArticle
      ? `Article ${derivation.article.id} or what was read from it was changed after it was written. Run "tallystick rebuild" to derive it anew from capture ${captureId}.`
      : `The refusal of capture ${captureId} was changed after it was written. Run "tallystick rebuild" to derive it anew.`,
  };
}

function isWithin({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
}
