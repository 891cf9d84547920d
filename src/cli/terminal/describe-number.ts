import type { Figure } from '../../model/figure.ts';

const MAGNITUDES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number for a person: `1,458`, `12.5 billion`. */
export function describeValue(value: number): string {
  for (const [size, name] of MAGNITUDES) {
    const scaled = value / size;
    if (Math.abs(scaled) >= 1 && Number.isInteger(scaled * 1000))
      return `${scaled.toLocaleString('en-GB')} ${name}`;
  }
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** What a figure's bounds claim: `85`, `> 1,000`, `≥ 5`, `< 1`, `≤ 300`, `~ 150,000`, `19 billion – 29 billion`. */
export function describeNumber({
  low,
  high,
  bound,
  quote,
}: Pick<Figure, 'low' | 'high' | 'bound' | 'quote'>): string {
  if (low === null && high === null) return quote;
  const value = describeValue(low ?? high ?? 0);
  if (bound === 'more-than') return `> ${value}`;
  if (bound === 'less-than') return `< ${describeValue(high ?? low ?? 0)}`;
  if (low !== null && high !== null && low !== high) {
    return `${bound === 'about' ? '~ ' : ''}${describeValue(low)} – ${describeValue(high)}`;
  }
  if (bound === 'about') return `~ ${value}`;
  if (high === null) return `≥ ${value}`;
  if (low === null) return `≤ ${value}`;
  return value;
}

/** `27 June 2025`-like intervals stay ISO: `2025-06-27`, `2025-06-27 … 2025-07-16`, `… 2025-07-16`; '' where open. */
export function describeDates({ from, to }: Pick<Figure, 'from' | 'to'>): string {
  if (from === null && to === null) return '';
  return from === to ? (from ?? '') : `${from ?? ''} … ${to ?? ''}`.trim();
}
