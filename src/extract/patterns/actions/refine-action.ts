import type { Action } from '../../../model/figure.ts';
import type { Token } from '../../../text/tokens.ts';
import { countedKind, type Draft } from '../../draft.ts';
import type { Choice } from './choice.ts';
import type { ActionEvent } from './find-events.ts';

const CAPTIVITY =
  /^(?:compounds?|complex(?:es)?|cent(?:re|er)s?|sites?|hubs?|slavery|captivity|conditions|scams?|them|gangs?)$/;

/** What the chosen verb means here: people `held in compounds` are captives, people `held in raids` are arrested. */
export function refineAction(
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
        (choice.why.endsWith('active-behind') && !/^(?:killed|injured|missing)$/.test(choice.action)))
    )
      return become('deployed', 'forces');
    if (
      /^victims?$/.test(head) &&
      !/^of (?:human )?(?:trafficking|forced|slavery)/.test(
        tokens
          .slice(member.to, member.to + 3)
          .map((token) => token.lower)
          .join(' '),
      ) &&
      (/^(?:identified|other|seized)$/.test(choice.action) ||
        (choice.action === 'arrested' && choice.cost > 2))
    )
      return become('stolen', 'victims');
  }
  if (kind === 'percent' && (choice.cost > 2 || choice.action === 'other'))
    return { action: 'share', event: null, why: 'action:percent', cost: choice.cost };
  if (kind === 'money') {
    if (isYearly(tokens, member.to) && choice.action === 'seized') return become('earned', 'yearly');
    if (/^(?:worth|valued?|held|hold|holds|holding|containing)$/.test(word)) {
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
  // A bank freezes an account; a registry that blocks a website closes it.
  if (choice.action === 'frozen' && member.unit === 'account' && WEB.test(head))
    return become('closed', 'web');
  if (kind === 'site') {
    if (
      choice.action === 'other' &&
      OPERATING.test(head) &&
      /^(?:in|at|across|inside|from)$/.test(tokens[member.from - 1]?.lower ?? '')
    )
      return become('operating', 'place-of-deeds');
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

const WEB = /(?:^|web)(?:sites?|domains?|pages?|channels?|urls?|links?|apps?|applications?|profiles?|bots?)$/;

/** Sites that exist by running. */
export const OPERATING =
  /^(?:compounds?|cent(?:re|er)s?|hubs?|sites?|buildings?|casinos?|dens?|operations?|complex(?:es)?)$/;

/** Persons who are sent to act. */
export const DEPLOYED = /^(?:officers?|troops|soldiers|police|policemen|personnel|agents|guards|commandos)$/;

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

/** `$3 trillion a year`: a flow, not a haul. */
export const isYearly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:a|per|each|every) (?:year|month|day)|^annually|^yearly|^in yearly/.test(
    tokens
      .slice(at, at + 3)
      .map((token) => token.lower)
      .join(' '),
  );
