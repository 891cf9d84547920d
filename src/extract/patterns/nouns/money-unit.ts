import type { Unit } from '../../../model/figure.ts';
import type { Passage } from '../../../model/passage.ts';

/** Countries whose own dollar is written with a bare `$`, by what an outlet's address or name shows. */
const DOLLAR_DOMAINS = /\.(?:au|ca|sg|hk|nz|tw)(?:[/:]|$)/i;
const DOLLAR_OUTLETS =
  /\b(?:abc\/afp|abc news \(australia\)|australian broadcasting|asiaone|straits ?times|channel ?news ?asia|cna|mothership|sydney morning herald|the age|sbs news|nz herald|stuff\.co|rnz|radio new zealand|south china morning post|scmp|hong ?kong free press|rthk|globe and mail|toronto star|cbc|ctv news|canadian)\b/i;
/** A credit or a self-reference in the text: `ABC/AFP`, `the ABC’s request`, `AAP`. */
const DOLLAR_CREDITS = /(?:^|\n)\s*(?:ABC(?:\/\w+)?|AAP|CBC|RNZ|SBS)\s*(?:$|\n|:)|\bthe ABC\b|\bABC\/AFP\b/;

/** Whether a bare `$` of this passage may be another dollar than the US one. */
export function isOtherDollarOutlet(passage: Passage): boolean {
  let host = '';
  try {
    host = passage.url ? new URL(passage.url).host : '';
  } catch {
    host = '';
  }
  const site = passage.site ?? '';
  return (
    DOLLAR_DOMAINS.test(host) ||
    DOLLAR_DOMAINS.test(site) ||
    DOLLAR_OUTLETS.test(`${host} ${site}`.replaceAll('-', ' ')) ||
    DOLLAR_CREDITS.test(passage.text)
  );
}

/** The unit of a money expression: its code, or what a bare sign means in this passage. */
export function moneyUnit(currency: string, otherDollar: boolean): { unit: Unit; why: string } {
  if (currency !== '$') return { unit: currency, why: 'money:code' };
  return otherDollar
    ? { unit: 'money?', why: 'money:bare-sign-open' }
    : { unit: 'USD', why: 'money:bare-sign-us' };
}
