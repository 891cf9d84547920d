import type { Action } from '../../../model/figure.ts';
import type { Token } from '../../../text/tokens.ts';
import { countedKind, type Draft } from '../../draft.ts';
import type { Counted } from '../../languages/english/actions.ts';
import { BE_FORMS, CLAUSE_OPENERS } from '../../languages/english/grammar.ts';
import { PERSON_EVENT_NOUNS } from '../../languages/english/nouns.ts';
import type { Reading } from './action-lexicon.ts';
import type { ActionEvent } from './find-events.ts';

export interface Choice {
  readonly action: Action;
  readonly event: ActionEvent | null;
  readonly why: string;
  readonly cost: number;
}

/** Costs in tokens: how far an event may reach, and what stands in its way. */
const REACH = 26;
const COST = {
  semicolon: 22,
  colonLeft: 3,
  colonRight: 22,
  comma: 1.5,
  opener: 6,
  conjunction: 1,
  dash: 3,
  otherVerb: 5,
};

/** Chooses what happened to the members of one list of figures; all of a list share the choice unless the kind differs. */
export function chooseAction(list: readonly Draft[], events: readonly ActionEvent[], member: Draft): Choice {
  const tokens = member.sentence.tokens;
  const kind = countedKind(member.unit);
  const head = member.levelNoun?.toLowerCase() ?? member.counted.head;
  const nominal = head === null ? undefined : PERSON_EVENT_NOUNS[head];
  if (
    nominal !== undefined &&
    member.unit === 'person' &&
    (member.counted.partitive === null || member.levelNoun !== null)
  )
    return { action: nominal as Action, event: null, why: 'action:event-noun', cost: 0 };
  const first = list[0] ?? member;
  const last = list.at(-1) ?? member;
  const captive = tokens
    .slice(member.counted.start, member.counted.end)
    .some((token) => /^(?:forced|trafficked|enslaved|captive|kidnapped|abducted)$/.test(token.lower));
  if (captive && member.unit === 'person')
    return { action: 'held', event: null, why: 'action:captive-adjective', cost: 0 };
  const agentOf = agentEvent(member, events, tokens);
  if (agentOf !== null) return agentOf;
  let best: Choice | null = null;
  for (const event of events) {
    // An event inside the counted phrase is an attribute (`36 forged passports`).
    if (event.at >= member.from && event.at < member.to && event.voice !== 'participle') continue;
    if (event.at >= member.number.tokenStart && event.at < member.number.tokenEnd) continue;
    const inside = event.at >= first.from && event.at < last.to;
    const isLeft = inside ? event.at < member.from : event.at < first.from;
    const edge = inside ? member : isLeft ? first : last;
    const gap = isLeft ? edge.from - event.end : Math.max(0, event.groupStart - edge.to);
    if (gap > REACH) continue;
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
  if (best !== null && best.cost <= REACH) return refine(best, member, tokens, events);
  return byDefault(member, kind, tokens, events);
}

const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  /^(?:who|which|that)$/.test(tokens[tokens[at]?.text === ',' ? at + 1 : at]?.lower ?? '');

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

function barrier(
  tokens: readonly Token[],
  from: number,
  to: number,
  isLeft: boolean,
  events: readonly ActionEvent[],
): number {
  let cost = 0;
  // `people who had been held in Cambodia came home`: the relative clause is passed over on the way to the main verb.
  const relative = !isLeft && opensRelative(tokens, from);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.text === ';') cost += COST.semicolon;
    else if (token.text === ':') cost += isLeft ? COST.colonLeft : COST.colonRight;
    else if (token.text === ',') cost += COST.comma;
    else if (token.text === '–' || token.text === '—') cost += COST.dash;
    else if (token.kind === 'word' && CLAUSE_OPENERS.has(token.lower)) cost += COST.opener;
    else if (token.lower === 'and' || token.lower === 'or') cost += COST.conjunction;
  }
  const between = events.filter(
    (event) => event.at >= from && event.at < to && event.voice !== 'nominal' && event.voice !== 'participle',
  ).length;
  if (relative) return between === 0 ? cost - 2 : cost - COST.opener + 2 + (between - 1) * COST.otherVerb;
  return cost + between * COST.otherVerb;
}

function fitReading(
  event: ActionEvent,
  kind: Counted,
  isLeft: boolean,
  gap: number,
  tokens: readonly Token[],
  edge: Draft,
  own: boolean,
  events: readonly ActionEvent[],
): { reading: Reading; cost: number } | null {
  const fits = (reading: Reading): boolean => reading.only === null || reading.only.has(kind);
  const verb = event.readings.find((r) => r.kind !== 'intransitive' && fits(r));
  const intransitive = event.readings.find((r) => r.kind === 'intransitive' && fits(r));
  const beforeNumber = tokens[edge.from - 1]?.lower ?? '';
  switch (event.voice) {
    case 'active':
      if (isLeft) {
        // `puts people forced to scam at 120,000`: what is put at a level is not done to it.
        if (verb && beforeNumber === 'at' && gap > 0) return { reading: verb, cost: 8 };
        if (verb) return { reading: verb, cost: gap === 0 && own ? -2 : 0 };
        return intransitive ? { reading: intransitive, cost: 8 } : null;
      }
      if (intransitive) return { reading: intransitive, cost: 0 };
      return verb && kind === 'person' ? { reading: verb, cost: 10 } : null;
    case 'passive': {
      const reading = verb ?? intransitive;
      if (!reading) return null;
      // `Seized were 2,893 computers`: the participle stands first.
      if (isLeft)
        return {
          reading,
          cost: BE_FORMS.has(beforeNumber)
            ? 0
            : kind === 'place' || kind === 'site' || kind === 'case'
              ? 4
              : 7,
        };
      return { reading, cost: 0 };
    }
    case 'participle': {
      const reading = verb ?? intransitive;
      if (!reading) return null;
      if (isLeft) return { reading, cost: BE_FORMS.has(beforeNumber) || beforeNumber === 'included' ? 0 : 5 };
      return { reading, cost: gap > 1 ? 3 : !own ? 2 : hasMainVerb(event, events, tokens) ? 3 : -1 };
    }
    case 'nominal': {
      const reading = event.readings.find(fits);
      if (!reading) return null;
      if (isLeft)
        return {
          reading,
          cost: nominalCost(gap, beforeNumber, reading),
        };
      return { reading, cost: 5 };
    }
    case 'state': {
      const reading = event.readings.find(fits);
      if (!reading) return null;
      return { reading, cost: isLeft ? 3 : 0 };
    }
  }
}

function nominalCost(gap: number, beforeNumber: string, reading: Reading): number {
  if (gap <= 1 && /^(?:of|worth)$/.test(beforeNumber)) return -2;
  if (gap <= 2 && /^(?:in|at|above|over|the|to|is|was)$/.test(beforeNumber)) return 0;
  return reading.action === 'stolen' ? 6 : 4;
}

/** Whether a finite verb follows in the same clause: `people arrested in Kratie were deported` is about the deportation. */
function hasMainVerb(event: ActionEvent, events: readonly ActionEvent[], tokens: readonly Token[]): boolean {
  const next = events.find(
    (other) =>
      other.at > event.at && (other.voice === 'passive' || (other.voice === 'active' && other.intransitive)),
  );
  if (next === undefined || next.groupStart - event.end > 14) return false;
  return tokens
    .slice(event.end, next.groupStart)
    .every(
      (token) => !/^[,;:()]$/.test(token.text) && !CLAUSE_OPENERS.has(token.lower) && token.lower !== 'and',
    );
}

const CAPTIVITY =
  /^(?:compounds?|complex(?:es)?|cent(?:re|er)s?|sites?|hubs?|slavery|captivity|conditions|scams?|them|gangs?)$/;

/** What the chosen verb means here: people `held in compounds` are captives, people `held in raids` are arrested. */
function refine(
  choice: Choice,
  member: Draft,
  tokens: readonly Token[],
  events: readonly ActionEvent[],
): Choice {
  const event = choice.event;
  if (event === null) return choice;
  const become = (action: Action, why: string): Choice => ({
    ...choice,
    action,
    why: `${choice.why}+${why}`,
  });
  const word = tokens[event.at]?.lower ?? '';
  const kind = countedKind(member.unit);
  const head = member.counted.head ?? '';
  if (kind === 'person') {
    if (choice.action === 'arrested' && (word === 'held' || word === 'kept') && isCaptivity(event, tokens))
      return become('held', 'captivity');
    if (
      choice.action === 'returned' &&
      tokens.some((token) =>
        /^(?:charter|charters|chartered|escort|escorted|airlift|airlifted)$/.test(token.lower),
      )
    )
      return become('deported', 'charter');

    if (
      DEPLOYED.test(head) &&
      (/^(?:other|returned|escaped|deported)$/.test(choice.action) ||
        (choice.why.endsWith('active-behind') && choice.action !== 'killed'))
    )
      return become('deployed', 'forces');
    if (
      /^victims?$/.test(head) &&
      (/^(?:identified|other|seized)$/.test(choice.action) ||
        (choice.action === 'arrested' && choice.cost > 2))
    )
      return become('stolen', 'victims');
  }
  if (kind === 'percent' && (choice.cost > 2 || choice.action === 'other'))
    return { action: 'share', event: null, why: 'action:percent', cost: choice.cost };
  if (kind === 'money') {
    if (isYearly(tokens, member.to) && choice.action === 'seized') return become('earned', 'yearly');
    if (choice.action === 'earned' && /^(?:worth|valued?)$/.test(word)) {
      const asset = events.find(
        (other) =>
          other.at < event.at &&
          other.readings.some(
            (r) =>
              (r.action === 'seized' || r.action === 'frozen') && (r.only === null || r.only.has('thing')),
          ) &&
          other.voice !== 'nominal',
      );
      if (asset)
        return become(
          asset.readings.some((r) => r.action === 'frozen') ? 'frozen' : 'seized',
          'value-of-assets',
        );
    }
  }
  if (kind === 'site') {
    const before = tokens[member.from - 1]?.lower ?? '';
    if (
      /^(?:arrested|rescued|identified|seized|held|deported)$/.test(choice.action) &&
      event.at < member.from &&
      /^(?:at|in|of|from|on|near|inside|across)$/.test(before)
    ) {
      return before === 'of' && tokens[member.from - 2]?.lower !== 'out'
        ? become('operating', 'of-buildings')
        : become('raided', 'place-of-raid');
    }
  }
  return choice;
}

const DEPLOYED = /^(?:officers?|troops|soldiers|police|policemen|personnel|agents|guards|commandos)$/;

function isCaptivity(event: ActionEvent, tokens: readonly Token[]): boolean {
  if (event.voice === 'active' && !/^(?:may|might)$/.test(tokens[event.groupStart]?.lower ?? ''))
    return false;
  if (/^(?:may|might|could)$/.test(tokens[event.groupStart]?.lower ?? '')) return true;
  for (let i = event.end; i < Math.min(tokens.length, event.end + 6); i++) {
    if (/^[,;.]$/.test(tokens[i]?.text ?? '')) return false;
    if (CAPTIVITY.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

const isYearly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:a|per|each|every) (?:year|month|day)|^annually|^yearly|^in yearly/.test(
    tokens
      .slice(at, at + 3)
      .map((token) => token.lower)
      .join(' '),
  );

const OPERATING =
  /^(?:compounds?|cent(?:re|er)s?|hubs?|sites?|buildings?|casinos?|dens?|operations?|complex(?:es)?)$/;

/** What a number says where no event reaches it. */
function byDefault(
  member: Draft,
  kind: Counted,
  tokens: readonly Token[],
  events: readonly ActionEvent[],
): Choice {
  const choice = (action: Action, why: string): Choice => ({
    action,
    event: null,
    why: `action:default-${why}`,
    cost: REACH,
  });
  const head = member.levelNoun?.toLowerCase() ?? member.counted.head ?? '';
  if (kind === 'percent') return choice('share', 'percent');
  if (kind === 'money') {
    if (isYearly(tokens, member.to)) return choice('earned', 'yearly');
    return choice('other', 'money');
  }
  if (kind === 'case') {
    if (/^(?:raids?|operations?|search(?:es)?|inspections?|sweeps?|crackdowns?)$/.test(head))
      return choice('raided', 'case');
    if (
      /^(?:complaints?|requests?|reports?|calls?|tips?|tip-offs?|petitions?|appeals?|inquir(?:y|ies)|enquir(?:y|ies)|allegations?)$/.test(
        head,
      )
    )
      return choice('complained', 'case');
    if (/^(?:cases?|lawsuits?|charges?|trials?|prosecutions?)$/.test(head)) return choice('charged', 'case');
    return choice('other', 'case');
  }
  if (
    kind === 'site' &&
    /^(?:at|in|from|on)$/.test(tokens[member.from - 1]?.lower ?? '') &&
    events.some((event) => event.readings.some((r) => r.action === 'arrested' || r.action === 'rescued'))
  )
    return choice('raided', 'place-of-raid');
  if (kind === 'site') return choice(OPERATING.test(head) ? 'operating' : 'other', 'site');
  if (kind === 'person') {
    if (/^(?:workers?|workforce|employees|staff|labourers|laborers)$/.test(head))
      return choice('working', 'person');
    if (/^victims?$/.test(head)) return choice('stolen', 'person');
    if (/^(?:officers?|troops|soldiers|police|personnel|agents)$/.test(head))
      return choice('deployed', 'person');
  }
  return choice('other', kind);
}
