import { ESTIMATE_NOUNS } from '../../languages/english/speech.ts';
import type { Attribution, Unit } from './attribution.ts';
import type { Memory } from './memory.ts';
import { readSources } from './read-sources.ts';

/** `according to X and Y`. */
export function readAccordingTo(text: string, unit: Unit, i: number, memory: Memory): Attribution | null {
  if (unit.tokens[i]?.lower !== 'according' || unit.tokens[i + 1]?.lower !== 'to') return null;
  const read = readSources(text, unit, i + 2, memory);
  if (read === null) return null;
  const anonymous = read.sources.every(
    (s) =>
      s.type === 'document' &&
      !s.definite &&
      /^(one |some )?(reports?|estimates?|figures|accounts|data)$/i.test(s.name),
  );
  const estimate = anonymous && read.sources.some((s) => ESTIMATE_NOUNS.has(s.head));
  if (anonymous) read.sources.length = 0;
  const why = read.sources.length > 0 ? 'speech.according-to' : 'speaker.article';
  return {
    sources: read.sources,
    from: unit.from,
    to: unit.to,
    at: i,
    why,
    certainty: estimate ? 'estimated' : null,
    carry: 'linked',
  };
}
