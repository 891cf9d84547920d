const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const currencies = new Intl.DisplayNames('en', { type: 'currency', fallback: 'code' });

const GROUPS: Readonly<Record<string, string>> = {
  foreign: 'foreigners',
  female: 'women or girls',
  male: 'men or boys',
  minor: 'minors',
};

/** `CN` → `China`, `minor` → `minors`. */
export function nameGroup(code: string): string {
  const word = GROUPS[code];
  if (word !== undefined) return word;
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}

/** Units in the plural, in the order in which lists offer them. */
export const UNIT_NAMES: Readonly<Record<string, string>> = {
  person: 'people',
  site: 'sites',
  place: 'places',
  group: 'groups',
  case: 'cases',
  phone: 'phones',
  computer: 'computers',
  'sim-card': 'SIM cards',
  vehicle: 'vehicles',
  weapon: 'weapons',
  document: 'documents',
  account: 'accounts',
  device: 'devices',
  percent: 'per cent',
  'money?': 'money, currency not settled',
  other: 'other things',
};

/** `person` → `people`, `USD` → `US Dollar`. */
export function nameUnit(unit: string): string {
  return UNIT_NAMES[unit] ?? (/^[A-Z]{3}$/.test(unit) ? (currencies.of(unit) ?? unit) : unit);
}

/** What is counted, as the text has it, or else its unit: what follows the number in a sentence. */
export function nameCounted({ noun, unit }: { readonly noun: string | null; readonly unit: string }): string {
  return noun ?? (unit === 'money?' ? '(currency not settled)' : nameUnit(unit));
}

/** `passed-over` → `passed over`: codes are their own words. */
export function spell(code: string): string {
  return code.replaceAll(/[-_]/g, ' ');
}

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
});

/** An ISO date or date-time as `17 July 2025`, in the day it names; what is no date is given back. */
export function writeDay(iso: string): string {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? iso : day.format(time);
}

/** An ISO date-time as `17 July 2025, 08:15:00 UTC`. */
export function writeMoment(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : moment.format(time);
}

/** `16 July 2025`, `14 – 16 July 2025`, `until …`; null where no date is settled. */
export function writeInterval(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  if (from === to && from !== null) return writeDay(from);
  if (from === null) return `until ${writeDay(to ?? '')}`;
  if (to === null) return `from ${writeDay(from)}`;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  // Which spaces stand around the dash depends on the browser.
  return start <= end
    ? day.formatRange(start, end).replace(/\s*–\s*/u, ' – ')
    : `${writeDay(from)} to ${writeDay(to)}`;
}

/** The address if a page may link to it; null for anything but the web (`javascript:` …). */
export function webAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}

/** `1 figure`, `2 figures`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** `1.4 MB`, in powers of 1,000. */
export function writeSize(bytes: number): string {
  if (bytes < 1000) return countOf(bytes, 'byte');
  const units = ['kB', 'MB', 'GB'];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`;
}
