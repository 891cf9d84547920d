// Date expressions: the suite beside this file, with two libraries scored in the same run.
//   node eval/dates.mjs [--errors ours|recognizers|chrono|figures]
// An expected expression is right where a mention that overlaps its quote has the same interval; one that stays open
// is right where no overlapping mention claims an interval. Intervals given elsewhere are spurious.
// The libraries are read in their favour: whole days; every candidate that Recognizers offers counts, with its end
// taken both as the last day and as the first day behind, and `this week` also up to publication; two mentions may
// give the two ends; for chrono, a date ahead of publication is also moved to the
// past (a week for weekdays, a year for days without one), units (`last week`) are widened to the calendar unit, and
// `since` before either is run on to publication. Without publication, what they leave to the reference is open.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import { attachDates } from '../src/extract/attach-dates.ts';
import { findDates } from '../src/extract/find-dates.ts';
import { analyse } from '../src/text/analysis.ts';

const Recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-date-time');
const SUITE = new URL('./dates-suite.jsonl', import.meta.url);
const GOLD = new URL('../../shared/gold/dev.jsonl', import.meta.url);
const DAY_MS = 86_400_000;

const iso = (date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const move = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
const monthEnd = (day) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
const monday = (day) => move(day, -((new Date(day).getUTCDay() + 6) % 7));
const reference = (published) => new Date(`${published?.slice(0, 10) ?? '2020-06-15'}T12:00:00`);

/** @returns mentions `{start, end, intervals: [from, to][]}`; no interval means open. */
function oursIn({ text, published }) {
  return findDates(analyse(text), published).map(({ start, end, from, to }) => ({
    start,
    end,
    intervals: from === null ? [] : [[from, to]],
  }));
}

function recognizersIn({ text, published }) {
  const today = published?.slice(0, 10) ?? null;
  return Recognizers.recognizeDateTime(
    text,
    Recognizers.Culture?.English ?? 'en-us',
    undefined,
    reference(published),
  ).map((found) => {
    const intervals = [];
    for (const value of found.resolution?.values ?? []) {
      if (!/^date/.test(value.type)) continue;
      const from = (value.value ?? value.start)?.slice(0, 10);
      const until = (value.value ?? value.end)?.slice(0, 10);
      if (from !== undefined && until !== undefined) intervals.push([from, until]);
      if (value.end !== undefined && from !== undefined) intervals.push([from, move(until, -1)]);
      // `this week`, `this year`: what is past of it.
      if (today !== null && from <= today && until > today && /this/i.test(found.text))
        intervals.push([from, today]);
      if (value.Mod === 'since' && from !== undefined && until === undefined && today !== null)
        intervals.push([from, today]);
      if (/before|since/.test(value.Mod ?? '') && until !== undefined && from === undefined)
        intervals.push([until, until]);
    }
    return {
      start: found.start,
      end: found.end + 1,
      intervals: intervals.filter(
        // Without publication, a year that the text does not name is the reference's.
        ([from]) => /^\d{4}-\d\d-\d\d/.test(from) && (today !== null || text.includes(from.slice(0, 4))),
      ),
    };
  });
}

function chronoIn({ text, published }) {
  const today = published?.slice(0, 10) ?? null;
  return chrono.parse(text, { instant: reference(published) }).flatMap((found) => {
    const { start, end } = found;
    const hasDay = start.isCertain('day') || start.isCertain('weekday');
    if (!hasDay && !start.isCertain('month') && !start.isCertain('year')) return [];
    const mention = { start: found.index, end: found.index + found.text.length, intervals: [] };
    if (today === null && !text.includes(String(start.get('year')))) return [mention];
    let from = iso(start.date());
    let to = iso((end ?? start).date());
    if (!hasDay) {
      from = `${from.slice(0, 7)}-01`;
      to = monthEnd(to);
    }
    if (start.isCertain('weekday')) {
      // `Monday last week` is a day.
    } else if (/\bweek\b/i.test(found.text)) [from, to] = [monday(from), move(monday(from), 6)];
    else if (/\bmonth\b/i.test(found.text)) [from, to] = [`${from.slice(0, 7)}-01`, monthEnd(from)];
    else if (/\byear\b/i.test(found.text))
      [from, to] = [`${from.slice(0, 4)}-01-01`, `${from.slice(0, 4)}-12-31`];
    mention.intervals.push([from, to]);
    if (today !== null && !start.isCertain('year')) {
      const back = (day) =>
        start.isCertain('month') ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : move(day, -7);
      mention.intervals.push([back(from), back(to)]);
      if (from > to) mention.intervals.push([back(from), to]);
      if (start.isCertain('weekday') && !start.isCertain('month'))
        mention.intervals.push([move(from, 7), move(to, 7)]);
    }
    if (today !== null && /\bsince\s+$/i.test(text.slice(0, found.index))) {
      for (const [first] of [...mention.intervals]) mention.intervals.push([first, today]);
    }
    if (today !== null && from < today && to >= today && /this/i.test(found.text))
      mention.intervals.push([from, today]);
    return [mention];
  });
}

/** Whether two mentions give the two ends of an expression (`June to August` read as two months). */
const isHull = (mentions, { from, to }) =>
  mentions.length === 2 &&
  mentions[0].intervals.some(([first]) => first === from) &&
  mentions[1].intervals.some(([, last]) => last === to);

/** F1 of settled expressions, expressions and sentences that are right, in per cent. */
function score(name, suite, read, showErrors) {
  let expected = 0;
  let right = 0;
  let settled = 0;
  let settledRight = 0;
  let given = 0;
  let sentencesRight = 0;
  for (const sentence of suite) {
    const mentions = read(sentence);
    const used = new Set();
    let wrong = 0;
    let from = 0;
    for (const date of sentence.dates) {
      const start = sentence.text.indexOf(date.quote, from);
      from = start + date.quote.length;
      const here = mentions.filter((mention) => mention.start < from && mention.end > start);
      for (const mention of here) used.add(mention);
      const open = date.from === null;
      const ok = open
        ? here.every((mention) => mention.intervals.length === 0)
        : here.some((mention) =>
            mention.intervals.some(([first, last]) => first === date.from && last === date.to),
          ) || isHull(here, date);
      expected++;
      if (!open) settled++;
      if (ok) right++;
      if (ok && !open) settledRight++;
      if (!ok) wrong++;
      if (!ok && showErrors)
        console.log(
          `${name} wrong: ${date.quote} → ${date.from}..${date.to}, got ${JSON.stringify(here.map((m) => m.intervals))} | ${sentence.text}`,
        );
    }
    given += mentions.filter((mention) => mention.intervals.length > 0).length;
    for (const mention of mentions) {
      if (used.has(mention) || mention.intervals.length === 0) continue;
      wrong++;
      if (showErrors)
        console.log(
          `${name} spurious: ${sentence.text.slice(mention.start, mention.end)} | ${sentence.text}`,
        );
    }
    if (wrong === 0) sentencesRight++;
  }
  const percent = (n, of) => +((100 * n) / Math.max(1, of)).toFixed(1);
  return {
    f1: percent(2 * settledRight, settled + given),
    expressions: percent(right, expected),
    sentences: percent(sentencesRight, suite.length),
  };
}

/**
 * Share of the gold figures whose dates are right where their numbers are given, in per cent, over all and over those
 * that have a date in the gold or in ours; null where the gold files are absent.
 */
function measureAttached(showErrors) {
  if (!existsSync(GOLD)) {
    console.log(
      'dates of figures: skipped, the gold files are not beside this checkout (../shared/gold/dev.jsonl)',
    );
    return null;
  }
  const count = { all: 0, right: 0, dated: 0, datedRight: 0 };
  for (const line of readFileSync(GOLD, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, text, published, figures } = JSON.parse(line);
    const analysis = analyse(text);
    const numbers = figures.map((figure) => {
      const sentence = analysis.sentences.findLast((one) => one.start <= figure.start);
      const tokenStart = sentence.tokens.findIndex((token) => token.end > figure.start);
      const behind = sentence.tokens.findIndex((token) => token.start >= figure.end);
      const tokenEnd = behind < 0 ? sentence.tokens.length : behind;
      return { sentence: sentence.index, tokenStart, tokenEnd };
    });
    const attached = attachDates(analysis, findDates(analysis, published), numbers, published);
    figures.forEach((figure, i) => {
      const { from, to, why } = attached[i];
      const ok = from === figure.from && to === figure.to;
      const isDated = from !== null || figure.from !== null;
      count.all++;
      if (ok) count.right++;
      if (isDated) count.dated++;
      if (isDated && ok) count.datedRight++;
      if (!ok && showErrors)
        console.log(
          `figure ${id} ${figure.quote}: ${figure.from}..${figure.to}, got ${from}..${to} (${why})`,
        );
    });
  }
  const share = (n, of) => +((100 * n) / of).toFixed(1);
  const result = { all: share(count.right, count.all), dated: share(count.datedRight, count.dated) };
  console.log(
    `dates of figures: ${result.all} % of ${count.all} right with their numbers given, ${result.dated} % of the ${count.dated} dated ones`,
  );
  return result;
}

/** Scores of the date suite for this program and both libraries. */
export function measureDates({ errors = null } = {}) {
  const suite = readFileSync(SUITE, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const result = {
    suite: suite.length,
    ...score('ours', suite, oursIn, errors === 'ours'),
    recognizers: score('recognizers', suite, recognizersIn, errors === 'recognizers'),
    chrono: score('chrono', suite, chronoIn, errors === 'chrono'),
  };
  for (const [name, { f1, expressions, sentences }] of [
    ['ours', result],
    ['Recognizers', result.recognizers],
    ['chrono', result.chrono],
  ]) {
    console.log(
      `dates, ${name}: F1 ${f1} %, expressions right ${expressions} %, sentences right ${sentences} % of ${suite.length}`,
    );
  }
  const attached = measureAttached(errors === 'figures');
  return attached === null ? result : { ...result, attached };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--errors');
  measureDates({ errors: at < 0 ? null : (process.argv[at + 1] ?? 'ours') });
}
