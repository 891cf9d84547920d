import type { Action } from '../../../model/figure.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Counted } from '../../languages/english/actions.ts';
import { PERSON_EVENT_NOUNS } from '../../languages/english/nouns.ts';
import { type Choice, REACH } from './choice.ts';
import type { ActionEvent } from './find-events.ts';
import { isYearly, OPERATING } from './refine-action.ts';

/** What a number says where no event reaches it. */
export function defaultAction(
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
    if (
      /^(?:a|per|each|every) month|^monthly/.test(
        tokens
          .slice(member.to, member.to + 2)
          .map((token) => token.lower)
          .join(' '),
      )
    )
      return choice('paid', 'monthly');
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
    const fate = PERSON_EVENT_NOUNS[head];
    if (fate !== undefined) return choice(fate as Action, 'fate');
    if (/^(?:workers?|workforce|employees|staff|labourers|laborers)$/.test(head))
      return choice('working', 'person');
    if (/^victims?$/.test(head)) return choice('stolen', 'person');
    if (/^(?:officers?|troops|soldiers|police|personnel|agents)$/.test(head))
      return choice('deployed', 'person');
  }
  return choice('other', kind);
}
