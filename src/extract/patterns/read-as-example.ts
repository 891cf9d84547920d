import { extract } from '../extract.ts';
import type { FigureExample } from './figure-example.ts';

/** Reads a text with the product itself and writes its figures as examples are written. */
export function readAsExample(text: string): readonly string[] {
  const { figures } = extract({ text, published: '2025-08-01' });
  return figures.map((figure) =>
    [
      figure.quote,
      figure.bound,
      figure.unit,
      figure.action,
      [...figure.groups].sort().join(','),
      figure.partOf === null ? '' : (figures[figure.partOf]?.quote ?? ''),
    ].join('|'),
  );
}

/** The figures of an example, written out in full. */
export function writeOut([, ...figures]: FigureExample): readonly string[] {
  return figures.map((figure) => {
    const [quote = '', bound = '', unit = '', action = '', groups = '', whole = ''] = figure.split('|');
    return [quote, bound || 'exact', unit, action, groups.split(',').sort().join(','), whole].join('|');
  });
}
