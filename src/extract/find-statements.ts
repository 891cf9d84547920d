import type { Statement } from '../model/statement.ts';
import type { Analysis } from '../text/analysis.ts';
import type { Speech } from './find-speakers.ts';
import { STATEMENT_VERBS } from './languages/english/statements.ts';
import type { SpeakerMention } from './mentions.ts';
import { findUnits, type Unit } from './patterns/speakers/attribution.ts';
import { findSubject } from './patterns/speakers/subject.ts';
import { findSilence } from './patterns/statements/silence.ts';
import { readStatementVerb, type StatementReading } from './patterns/statements/statement-verb.ts';

/** Who accuses, denies, orders, warns, promises or keeps silent, in text order; spans are whole clauses. Linear. */
export function findStatements(analysis: Analysis, speech: Speech): Statement[] {
  const { text, sentences, blocks } = analysis;
  const statements: Statement[] = [];
  const mentions = new Mentions(speech.speakers);
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind ?? 'paragraph';
    if (kind === 'byline' || kind === 'credit') continue;
    for (const unit of findUnits(sentence)) {
      const seen = new Set<string>();
      for (let i = unit.from; i < unit.to; i++) {
        const token = unit.tokens[i];
        if (token === undefined || token.kind !== 'word') continue;
        const reading =
          STATEMENT_VERBS.has(token.lower) ||
          token.lower.startsWith('issue') ||
          token.lower.startsWith('g') ||
          token.lower === 'signed'
            ? readStatementVerb(text, unit, i)
            : null;
        const silent = reading === null ? findSilence(unit.tokens, i) : -1;
        const found: StatementReading | null =
          reading ??
          (silent >= unit.from
            ? { kind: 'declines-comment', at: i, subjectEnd: silent, about: [], passive: false }
            : null);
        if (found === null || seen.has(found.kind)) continue;
        const speakers = found.passive ? [] : findSpeakers(text, unit, found, mentions);
        // A vow or an order that nobody makes is no statement.
        if (speakers.length === 0 && !found.passive) continue;
        seen.add(found.kind);
        const first = unit.tokens[unit.from];
        const last = unit.tokens[unit.to - 1];
        if (first === undefined || last === undefined) continue;
        statements.push({
          start: first.start,
          end: last.end,
          quote: text.slice(first.start, last.end),
          kind: found.kind,
          speakers,
          about: found.about.filter((name) => !speakers.includes(name)),
        });
      }
    }
  }
  return statements;
}

function findSpeakers(text: string, unit: Unit, found: StatementReading, mentions: Mentions): string[] {
  const near = mentions.near(unit, found.at);
  if (near.length > 0) return near;
  const subject = findSubject(text, unit, found.subjectEnd);
  if (subject === null) return [];
  return [
    ...new Set(
      subject.sources.flatMap((source) => {
        if (source.type === 'article') return [];
        if (source.type === 'pronoun') return mentions.before(unit, found.at);
        return found.kind === 'declines-comment' ||
          source.known ||
          source.type === 'person' ||
          source.type === 'definite'
          ? [source.name]
          : [];
      }),
    ),
  ];
}

/** Speaker mentions by sentence, in text order. */
class Mentions {
  readonly #bySentence: ReadonlyMap<number, readonly SpeakerMention[]>;

  constructor(speakers: readonly SpeakerMention[]) {
    this.#bySentence = Map.groupBy(speakers, (speaker) => speaker.sentence);
  }

  /** Those who are named as speaking by the very verb at `at`: just before it, or just behind. */
  near(unit: Unit, at: number): string[] {
    const here = (this.#bySentence.get(unit.sentence) ?? []).filter((m) => m.verb === at);
    return [...new Set(here.map((m) => m.name))];
  }

  /** Whoever spoke last before the token, in its sentence or the two before. */
  before(unit: Unit, at: number): string[] {
    for (let sentence = unit.sentence; sentence >= 0 && sentence > unit.sentence - 3; sentence--) {
      const last = (this.#bySentence.get(sentence) ?? []).findLast(
        (m) => sentence < unit.sentence || m.tokenEnd <= at,
      );
      if (last !== undefined) return [last.name];
    }
    return [];
  }
}
