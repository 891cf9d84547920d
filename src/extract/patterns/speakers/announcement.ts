import type { BlockKind } from '../../../model/article.ts';
import type { Analysis } from '../../../text/analysis.ts';
import type { Token } from '../../../text/tokens.ts';
import { MONTHS } from '../../languages/english/speech.ts';
import type { SpeakerMention, SpeechScope } from '../../mentions.ts';
import type { Attribution, Unit } from './attribution.ts';
import { findArticleVoice, findVoiceChange, isLinked } from './carry.ts';
import { OpenQuotation } from './open-quotation.ts';

/** Units that one announcement may run on without being named again: within a block, and over blocks. */
const REACH = 12;
const REACH_OVER_BLOCKS = 3;

interface Open {
  readonly attribution: Attribution;
  readonly block: number;
  readonly sentence: number;
  readonly mentions: readonly SpeakerMention[];
  /** Whether the unit that opened it stated a number on that account. */
  readonly numbered: boolean;
  units: number;
}

/** Turns attributions into scopes, unit by unit, and carries an announcement on while the voice stays the same. */
export class Announcement {
  readonly #analysis: Analysis;
  readonly #scopes: SpeechScope[] = [];
  #open: Open | null = null;
  readonly #quotes = new OpenQuotation();
  #previous: { unit: Unit; covered: boolean } | null = null;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  add(unit: Unit, found: readonly Attribution[], kind: BlockKind): void {
    const quoted = this.#quotes.before(unit);
    const sourced = found.filter((a) => a.from < a.to && (a.sources.length > 0 || a.certainty !== null));
    for (const attribution of sourced) this.#push(unit, attribution, findMentions(unit, attribution), false);
    // `“We held 40. We will hold more,” she said`: the quotation before the attribution is hers from its start.
    const behind = sourced.find((a) => a.why.startsWith('speech.behind') && a.from === unit.from);
    if (behind !== undefined) {
      for (const { unit: before, from } of quoted)
        this.#push(
          before,
          { ...behind, from, to: before.to, why: 'speech.quotation' },
          findMentions(unit, behind),
          true,
        );
    }
    const back = found.find((a) => a.back !== undefined);
    if (
      back !== undefined &&
      this.#previous !== null &&
      !this.#previous.covered &&
      this.#previous.unit.block === unit.block
    ) {
      const { unit: before } = this.#previous;
      this.#push(
        before,
        {
          ...back,
          from: before.from,
          to: before.to,
          certainty: back.back === 'denied' ? 'denied' : null,
          why: `speech.${back.back}-back`,
        },
        findMentions(unit, back),
        true,
      );
    }
    let covered = sourced.length > 0;
    if (kind === 'title' || kind === 'heading' || kind === 'caption') this.#open = null;
    else if (found.length > 0) this.#open = this.#reopen(unit, found, sourced);
    else covered = this.#carry(unit);
    this.#previous = { unit, covered };
  }

  /** All scopes, ordered by sentence and first token. */
  scopes(): SpeechScope[] {
    return this.#scopes.sort((a, b) => a.sentence - b.sentence || a.tokenStart - b.tokenStart);
  }

  #reopen(unit: Unit, found: readonly Attribution[], sourced: readonly Attribution[]): Open | null {
    const last = sourced.at(-1);
    if (last === undefined) {
      // Someone is named as accusing, urging or ordering: what `It` does next is theirs.
      const named = found.findLast(
        (a) => a.why.startsWith('speaker.') && a.sources.every((s) => s.type !== 'article'),
      );
      return named === undefined
        ? null
        : {
            attribution: { ...named, carry: 'none' },
            block: unit.block,
            sentence: unit.sentence,
            mentions: findMentions(unit, named),
            numbered: false,
            units: 0,
          };
    }
    if (findArticleVoice(unit)) return null;
    return {
      attribution: last,
      block: unit.block,
      sentence: unit.sentence,
      mentions: findMentions(unit, last),
      numbered: hasNumber(unit, last),
      units: 0,
    };
  }

  #carry(unit: Unit): boolean {
    const open = this.#open;
    if (open === null) return false;
    const { attribution } = open;
    const linked = isLinked(unit);
    const reach = unit.block === open.block ? REACH : REACH_OVER_BLOCKS;
    const same =
      open.sentence === unit.sentence && attribution.carry !== 'none' && attribution.from < attribution.to;
    const fits =
      same ||
      (attribution.carry === 'free' ? linked || open.numbered : attribution.carry === 'linked' && linked);
    open.units++;
    if (
      !fits ||
      open.units > reach ||
      findVoiceChange(
        unit,
        attribution.sources.map((s) => s.name),
      ) !== null
    ) {
      this.#open = null;
      return false;
    }
    if (hasNumber(unit, { ...attribution, from: unit.from, to: unit.to }))
      this.#open = { ...open, numbered: true };
    this.#push(
      unit,
      { ...attribution, from: unit.from, to: unit.to, why: 'speech.carried', certainty: null },
      open.mentions,
      true,
    );
    return true;
  }

  #push(unit: Unit, attribution: Attribution, speakers: readonly SpeakerMention[], carried: boolean): void {
    const sentence = this.#analysis.sentences[unit.sentence];
    const first = unit.tokens[attribution.from];
    const last = unit.tokens[attribution.to - 1];
    if (sentence === undefined || first === undefined || last === undefined) return;
    this.#scopes.push({
      start: first.start,
      end: last.end,
      sentence: unit.sentence,
      tokenStart: attribution.from,
      tokenEnd: attribution.to,
      speakers,
      why: attribution.why,
      carried,
      certainty: attribution.certainty,
    });
  }
}

/** The attribution's sources as mentions in the unit that names them. */
export function findMentions(unit: Unit, attribution: Attribution): SpeakerMention[] {
  return attribution.sources
    .filter((source) => source.type !== 'article')
    .map((source) => {
      const first = unit.tokens[source.tokenStart] ?? unit.tokens[unit.from];
      const last = unit.tokens[source.tokenEnd - 1] ?? first;
      return {
        start: first?.start ?? 0,
        end: last?.end ?? 0,
        sentence: unit.sentence,
        tokenStart: source.tokenStart,
        tokenEnd: source.tokenEnd,
        why: attribution.why,
        name: source.name,
        kind: source.kind,
        role: source.role,
        verb: attribution.at,
      };
    });
}

const NUMBER_WORDS =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?|billions?|half|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|no|none)$/;

/** Whether a number, not a day or a year, stands in the attribution's stretch. */
function hasNumber(unit: Unit, attribution: Attribution): boolean {
  for (let i = attribution.from; i < attribution.to; i++) {
    const token = unit.tokens[i];
    if (token === undefined) continue;
    if (
      token.kind === 'number' &&
      !/^(19|20)\d\d$/.test(token.text) &&
      !isMonth(unit.tokens[i + 1]) &&
      !isMonth(unit.tokens[i - 1])
    )
      return true;
    if (token.kind === 'word' && NUMBER_WORDS.test(token.lower) && token.lower !== 'one') return true;
  }
  return false;
}

function isMonth(token: Token | undefined): boolean {
  return token?.capital === true && MONTHS.has(token.lower);
}
