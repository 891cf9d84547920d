import type { Analysis } from '../text/analysis.ts';
import { KNOWN_BODIES, KNOWN_PHRASES, ROLE_NOUNS, TITLES } from './languages/english/roles.ts';
import { CLAIM_HEADS, RECKONING_NOUNS, SPEECH_VERBS } from './languages/english/speech.ts';
import type { SpeakerMention, SpeechScope } from './mentions.ts';
import { readAccordingTo } from './patterns/speakers/according-to.ts';
import { readAgent } from './patterns/speakers/agent.ts';
import { Announcement, findMentions } from './patterns/speakers/announcement.ts';
import { type Attribution, findUnits, type Unit } from './patterns/speakers/attribution.ts';
import { readCiting } from './patterns/speakers/citing.ts';
import { readHeadlineTail, readPrefix } from './patterns/speakers/headline.ts';
import { Memory } from './patterns/speakers/memory.ts';
import { readOwnedReckoning, readReckoning } from './patterns/speakers/reckoning.ts';
import { readReportingVerb } from './patterns/speakers/reporting-verb.ts';

/** Who speaks in a text, and which stretches are on whose account; scopes are in text order and may overlap. */
export interface Speech {
  readonly speakers: readonly SpeakerMention[];
  readonly scopes: readonly SpeechScope[];
}

/** Finds speakers and what they account for. Linear in the number of tokens. */
export function findSpeech(analysis: Analysis): Speech {
  const { text, sentences, blocks } = analysis;
  const memory = new Memory();
  const announcement = new Announcement(analysis);
  const speakers: SpeakerMention[] = [];
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind ?? 'paragraph';
    if (kind === 'credit' || kind === 'byline') continue;
    for (const unit of findUnits(sentence)) {
      const found = findAttributions(text, unit, memory, kind === 'title' || kind === 'heading');
      for (const attribution of found) speakers.push(...findMentions(unit, attribution));
      announcement.add(unit, found, kind);
    }
  }
  return { speakers, scopes: announcement.scopes() };
}

function findAttributions(text: string, unit: Unit, memory: Memory, isHeadline: boolean): Attribution[] {
  const found: Attribution[] = [];
  const { tokens } = unit;
  const keep = (attribution: Attribution | null): void => {
    if (attribution === null) return;
    found.push(attribution);
    memory.spoke(attribution.sources);
  };
  keep(readPrefix(text, unit, memory));
  for (let i = unit.from; i < unit.to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    const { lower } = token;
    if (lower === 'according') keep(readAccordingTo(text, unit, i, memory));
    else if (lower === 'by' || lower === 'on' || lower === 'in' || lower === 'under') {
      keep(readReckoning(text, unit, i, memory) ?? readAgent(text, unit, i, memory));
      continue;
    }
    const verb = SPEECH_VERBS.get(lower);
    const before = found.length;
    if (verb !== undefined)
      keep(
        verb.class === 'cite'
          ? readCiting(text, unit, i, memory, found)
          : readReportingVerb(text, unit, i, memory, found),
      );
    if (found.length === before && (RECKONING_NOUNS.has(lower) || CLAIM_HEADS.has(lower) || lower === 'list'))
      keep(readOwnedReckoning(text, unit, i, memory));
    if (
      token.capital
        ? KNOWN_BODIES.has(lower) || KNOWN_PHRASES.has(lower) || ROLE_NOUNS.has(lower) || TITLES.has(lower)
        : ROLE_NOUNS.has(lower)
    )
      memory.named(tokens, i, text);
  }
  if (isHeadline) keep(readHeadlineTail(text, unit, memory));
  return found;
}
