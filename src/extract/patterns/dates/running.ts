import type { Analysis } from '../../../text/analysis.ts';
import type { DateMention, Tokens } from '../../mentions.ts';
import { type Day, formatDay, parseDay } from './calendar.ts';
import type { When } from './expression.ts';
import { lowerAt } from './read-tokens.ts';

/** Words between `since` and the date of what began. */
const MAX_SINCE_WORDS = 12;

/** Whether a date starts a running total: `since 27 June`, `since the zone was closed in March`, `this year`. */
export function isRunning(tokens: Tokens, start: number, preposition: string | null, when: When): boolean {
  if (preposition === 'since' || when.kind === 'start-of') return true;
  if (when.kind === 'unit' && when.which === 'this' && when.unit !== 'weekend' && when.unit !== 'night')
    return true;
  for (let i = start - 1; i >= 0 && i > start - MAX_SINCE_WORDS; i--) {
    const word = lowerAt(tokens, i);
    if (word === 'since') return true;
    if (word === ',' || word === ';' || word === '.') return false;
  }
  return false;
}

/** Sentences back to which a statement day still holds for a running total. */
const STATEMENT_REACH = 2;
/** Mentions looked at for it, either way. */
const MENTION_REACH = 40;

/**
 * Ends each running total on the day of the statement (in its sentence, else the sentences before it in the block),
 * else on publication. Where start or end is open, both are null.
 */
export function closeRunning(
  analysis: Analysis,
  mentions: readonly DateMention[],
  published: Day | null,
): DateMention[] {
  return mentions.map((mention, index) => {
    if (!mention.running || mention.from === null) return mention;
    const stated = statementDay(analysis, mentions, index);
    const from = parseDay(mention.from);
    const isCurrent =
      mention.preposition !== 'since' && mention.to !== mention.from && mention.why === 'date:calendar-unit';
    // `this year they will`: what is ahead ends with its unit.
    if (isCurrent && published !== null && from === published) return mention;
    const end = stated ?? published;
    if (end === null || from === null || end < from)
      return { ...mention, from: null, to: null, grain: 'open' };
    return {
      ...mention,
      to: formatDay(end),
      grain: mention.grain === 'day' && end !== from ? 'span' : mention.grain,
    };
  });
}

function statementDay(analysis: Analysis, mentions: readonly DateMention[], index: number): Day | null {
  const mention = mentions[index];
  if (mention === undefined) return null;
  const block = analysis.sentences[mention.sentence]?.block;
  for (let i = index + 1; i < index + MENTION_REACH && mentions[i]?.sentence === mention.sentence; i++) {
    if (mentions[i]?.statement === true) return dayOfMention(mentions[i]);
  }
  for (let i = index - 1; i >= 0 && i > index - MENTION_REACH; i--) {
    const other = mentions[i];
    if (other === undefined || other.sentence < mention.sentence - STATEMENT_REACH) return null;
    if (analysis.sentences[other.sentence]?.block !== block) return null;
    if (other.statement) return dayOfMention(other);
  }
  return null;
}

function dayOfMention(mention: DateMention | undefined): Day | null {
  return mention !== undefined && mention.from !== null && mention.from === mention.to
    ? parseDay(mention.from)
    : null;
}
