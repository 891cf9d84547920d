import { describe, expect, it } from 'vitest';
import type { Derivation, LedgerFigure } from '../model/derivation.ts';
import { compareDerivations } from './compare-derivations.ts';

const figure = (start: number, quote: string, changes: Partial<LedgerFigure> = {}): LedgerFigure => ({
  id: `f${start}`,
  articleId: 'a',
  index: 0,
  start,
  end: start + quote.length,
  quote,
  low: Number(quote),
  high: Number(quote),
  bound: 'exact',
  unit: 'person',
  noun: 'people',
  action: 'arrested',
  groups: [],
  places: [],
  from: null,
  to: null,
  speakers: [],
  certainty: 'reported',
  partOf: null,
  why: { number: ['number:digits'] },
  ...changes,
});

function derivation(text: string, figures: LedgerFigure[], version = '1', id = 'a'): Derivation {
  const article = {
    id,
    captureId: 'c',
    source: 's',
    title: null,
    byline: null,
    publisher: null,
    published: null,
    modified: null,
    url: null,
    lang: null,
    text,
    blocks: [],
    dropped: [],
  };
  return { captureId: 'c', version, refusal: null, article, figures, statements: [], passedOver: [] };
}
const refused: Derivation = {
  captureId: 'c',
  version: '1',
  refusal: { code: 'no-text', message: 'No text.' },
};

describe('compareDerivations', () => {
  it('sees no change where there is none', () => {
    const before = derivation('t', [figure(1, '85')]);
    expect(compareDerivations('s', before, structuredClone(before))).toMatchObject({
      article: 'unchanged',
      figures: [],
      differs: false,
    });
  });

  it('tells new ids of a new version from changes of content', () => {
    const change = compareDerivations(
      's',
      derivation('t', [figure(1, '85')]),
      derivation('t', [figure(1, '85', { id: 'x', articleId: 'b' })], '2', 'b'),
    );
    expect(change).toMatchObject({ article: 'renamed', figures: [], differs: true });
  });

  it('names figures that were added, removed and altered, with the fields', () => {
    const before = derivation('t', [figure(1, '85'), figure(10, '200'), figure(20, '27')]);
    const after = derivation('t', [
      figure(1, '85', { action: 'deported' }),
      figure(20, '27'),
      figure(30, '312'),
    ]);
    const { article, figures } = compareDerivations('s', before, after);
    expect(article).toBe('altered');
    expect(figures.map(({ change, figure: { quote } }) => [change, quote])).toEqual([
      ['altered', '85'],
      ['removed', '200'],
      ['added', '312'],
    ]);
    expect(figures[0]).toMatchObject({
      fields: [{ field: 'action', before: 'arrested', after: 'deported' }],
    });
  });

  it('follows a figure that moved with its text', () => {
    const { figures, articleFields } = compareDerivations(
      's',
      derivation('t', [figure(1, '85')]),
      derivation('x t', [figure(3, '85')]),
    );
    expect(articleFields).toEqual([{ field: 'text', before: 't', after: 'x t' }]);
    expect(figures).toMatchObject([{ change: 'altered', fields: [{ field: 'start' }, { field: 'end' }] }]);
  });

  it('knows articles that come and go', () => {
    const read = derivation('t', [figure(1, '85')]);
    expect(compareDerivations('s', refused, read)).toMatchObject({
      article: 'added',
      figures: [{ change: 'added' }],
    });
    expect(compareDerivations('s', read, refused)).toMatchObject({
      article: 'removed',
      figures: [{ change: 'removed' }],
    });
    expect(compareDerivations('s', refused, refused)).toMatchObject({ article: 'unchanged', differs: false });
    expect(compareDerivations('s', null, read)).toMatchObject({ article: 'added', differs: true });
  });
});
