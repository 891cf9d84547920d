import type { Action } from '../../../model/figure.ts';
import type { Token } from '../../../text/tokens.ts';
import { countedKind, type Draft } from '../../draft.ts';
import { FATE_NOUNS, PERSON_EVENT_NOUNS } from '../../languages/english/nouns.ts';
import { isBase } from '../parts/is-denominator.ts';
import { type Choice, REACH } from './choice.ts';
import { defaultAction } from './default-action.ts';
import type { ActionEvent } from './find-events.ts';
import { DEPLOYED, refineAction } from './refine-action.ts';
import { barrier, fitReading, opensRelative } from './weigh-event.ts';

const COMPELLED = /^(?:forced|made|lured|tricked|coerced|compelled|duped|trained|recruited|hired)$/;

/** Chooses what happened to the members of one list of figures; all of a list share the choice unless the kind differs. */
export function chooseAction(list: readonly Draft[], events: readonly ActionEvent[], member: Draft): Choice {
  const tokens = member.sentence.tokens;
  const kind = countedKind(member.unit);
  const head = member.levelNoun?.toLowerCase() ?? member.counted.head;
  const nominal = head === null ? undefined : PERSON_EVENT_NOUNS[head];
  if (
    nominal !== undefined &&
    member.unit === 'person' &&
    (member.counted.partitive === null || member.levelNoun !== null) &&
    !FATE_NOUNS.has(head ?? '')
  )
    return { action: nominal as Action, event: null, why: 'action:event-noun', cost: 0 };
  const first = list[0] ?? member;
  const last = list.at(-1) ?? member;
  const captive = tokens
    .slice(member.counted.start, member.counted.end)
    .some((token) => /^(?:forced|trafficked|enslaved|captive|kidnapped|abducted)$/.test(token.lower));
  if (captive && member.unit === 'person')
    return { action: 'held', event: null, why: 'action:captive-adjective', cost: 0 };
  if (member.unit === 'site' && /^operat(?:e|es|ed|ing)$/.test(tokens[member.to]?.lower ?? ''))
    return { action: 'operating', event: null, why: 'action:operate', cost: 0 };
  if (
    member.unit === 'site' &&
    tokens[member.from - 1] !== undefined &&
    /^(?:are|were|is|remain|exist)$/.test(tokens[member.from - 1]?.lower ?? '') &&
    tokens[member.from - 2]?.lower === 'there'
  )
    return { action: 'operating', event: null, why: 'action:there-are', cost: 0 };
  const agentOf = agentEvent(member, events, tokens);
  if (agentOf !== null) return agentOf;
  const base = isBase(member);
  let best: Choice | null = null;
  for (const event of events) {
    // `15 of the 90 people detained were charged`: of the 90 only what stands close behind them is said.
    if (base && !saidOfBase(event, member, tokens)) continue;
    // An event inside the counted phrase is an attribute (`36 forged passports`).
    if (event.at >= member.from && event.at < member.to && event.voice !== 'participle') continue;
    if (event.at >= member.number.tokenStart && event.at < member.number.tokenEnd) continue;
    // `people forced to scam`: what they are forced to is not done to them.
    if (tokens[event.groupStart]?.lower === 'to' && COMPELLED.test(tokens[event.groupStart - 1]?.lower ?? ''))
      continue;
    const inside = event.at >= first.from && event.at < last.to;
    const isLeft = inside ? event.at < member.from : event.at < first.from;
    const edge = inside ? member : isLeft ? first : last;
    const gap = isLeft ? edge.from - event.end : Math.max(0, event.groupStart - edge.to);
    if (gap > REACH) continue;
    // `279 Cambodians and 28 foreigners, who are to be deported`: said of the last of the list.
    if (!isLeft && member !== last && !inside && opensRelative(tokens, last.to)) continue;
    const fit = fitReading(event, kind, isLeft, gap, tokens, edge, edge === member, events);
    if (fit === null) continue;
    const cost =
      Math.max(0, gap) * (opensRelative(tokens, edge.to) && !isLeft ? 0.12 : 0.3) +
      barrier(tokens, isLeft ? event.end : edge.to, isLeft ? edge.from : event.groupStart, isLeft, events) +
      fit.cost;
    if (best === null || cost < best.cost)
      best = {
        action: fit.reading.action,
        event,
        why: `action:${event.voice}${isLeft ? '-before' : '-behind'}`,
        cost,
      };
  }
  // `the arrest and deportation of 40`: the first of the two names it.
  if (best?.event?.voice === 'nominal' && tokens[best.event.at - 1]?.lower === 'and') {
    const firstNoun = events.find(
      (event) => event.at === (best?.event?.at ?? 0) - 2 && event.voice === 'nominal',
    );
    const reading = firstNoun?.readings.find((r) => r.only === null || r.only.has(kind));
    if (firstNoun && reading) best = { ...best, action: reading.action, event: firstNoun };
  }
  if (best !== null && best.cost <= REACH) return refineAction(best, member, tokens, events);
  return defaultAction(member, kind, tokens, events);
}

const saidOfBase = (event: ActionEvent, member: Draft, tokens: readonly Token[]): boolean =>
  event.groupStart >= member.to &&
  ((event.groupStart === member.to && event.voice === 'participle') || opensRelative(tokens, member.to));

/** `sites run by 60 Chinese`, `raided by 40 officers`: those who did it are not those it was done to. */
function agentEvent(member: Draft, events: readonly ActionEvent[], tokens: readonly Token[]): Choice | null {
  if (member.unit !== 'person' || tokens[member.from - 1]?.lower !== 'by') return null;
  const event = events.find(
    (other) => other.end === member.from - 1 && (other.voice === 'participle' || other.voice === 'passive'),
  );
  if (event === undefined) return null;
  const action = /^(?:run|staffed|operated|manned|worked)$/.test(tokens[event.at]?.lower ?? '')
    ? 'working'
    : DEPLOYED.test(member.counted.head ?? '')
      ? 'deployed'
      : 'other';
  return { action, event: null, why: 'action:agent', cost: 0 };
}
