// Words and sentences a second on one core: `extract`, `findQuantities`, compromise and Recognizers-Text on the same
// text in one run, and the time of `extract` against length on texts made to be slow.
//   npm run build && node bench/extract.mjs
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';

const MIN_SECONDS = 3;
const ARTICLES = 40;
const WORDS_PER_ARTICLE = 500;

/** Measures all readers: `{words, sentences, readers: [{name, wordsPerSecond, sentencesPerSecond}], lengths}`. */
export async function benchExtract() {
  const [{ extract }, { findQuantities }] = await Promise.all([
    load('extract/extract'),
    load('extract/quantities'),
  ]);
  const articles = makeArticles();
  const words = sum(articles, (text) => text.split(/\s+/).length);
  const sentences = sum(articles, (text) => text.split(/(?<=\.)\s/).length);
  const readers = [
    ['extract', (text) => extract({ text, published: '2025-07-17' })],
    ['findQuantities', (text) => findQuantities(text)],
    ['compromise (numbers)', (text) => nlp(text).match('#Value').json()],
    ['Recognizers-Text (numbers, units, dates)', readWithRecognizers],
  ].map(([name, read]) => {
    const seconds = secondsPerRound(articles, read);
    return { name, wordsPerSecond: words / seconds, sentencesPerSecond: sentences / seconds };
  });
  return { words, sentences, readers, lengths: measureLengths(extract) };
}

function readWithRecognizers(text) {
  recognizers.recognizeNumber(text, recognizers.Culture.English);
  recognizers.recognizeCurrency(text, recognizers.Culture.English);
  recognizers.recognizeDateTime(text, recognizers.Culture.English);
}

/** Processor seconds for one round over all articles, from as many of them as fit the time; the first is read before. */
function secondsPerRound(articles, read) {
  read(articles[0]);
  const before = process.cpuUsage();
  let seconds = 0;
  let count = 0;
  while (seconds < MIN_SECONDS) {
    read(articles[count % articles.length]);
    count++;
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return (seconds / count) * articles.length;
}

/** Pieces without a sentence's end: what a pattern that goes back over the text would be slow on. */
const HOSTILE = {
  counts: '45 men, ',
  money: 'US$5 million and ',
  openers: 'from 5 to between ',
  cues: 'more than up to about ',
  brackets: '(40 ',
  quotes: '“said ',
  places: 'Kandal 5, ',
  dates: 'on 5 May, ',
};
const LENGTHS = [20_000, 40_000, 80_000, 160_000];

/** Processor milliseconds of `extract` at each length of each hostile text. */
function measureLengths(extract) {
  return Object.entries(HOSTILE).map(([name, piece]) => ({
    name,
    milliseconds: LENGTHS.map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const before = process.cpuUsage();
      extract({ text });
      const { user, system } = process.cpuUsage(before);
      return Math.round((user + system) / 1e3);
    }),
  }));
}

async function load(module) {
  const built = resolve(import.meta.dirname, `../dist/${module}.js`);
  return import(existsSync(built) ? built : resolve(import.meta.dirname, `../src/${module}.ts`));
}

const sum = (items, measure) => items.reduce((total, item) => total + measure(item), 0);

const PLACES = [
  'Poipet',
  'Sihanoukville',
  'Kandal',
  'Bavet',
  'Phnom Penh',
  'Pursat',
  'Myawaddy',
  'Laukkai',
  'Tarlac',
  'Batam',
];
const PEOPLES = [
  'Chinese',
  'Vietnamese',
  'Thai',
  'Indonesian',
  'Kenyan',
  'Pakistani',
  'Malaysian',
  'Filipino',
];
const SPEAKERS = [
  'a police spokesman',
  'the information ministry',
  'Interpol',
  'an immigration official',
  'a rights group',
];
const TEMPLATES = [
  ({ n, m, place, people }) =>
    `Police in ${place} held more than ${n} people on Wednesday, among them ${m} ${people} nationals.`,
  ({ n, place, speaker }) =>
    `Officers seized ${n} phones, 24 computers and 3 vehicles at a compound in ${place}, ${speaker} said.`,
  ({ money, speaker }) =>
    `The network earned an estimated US$${money} million a year, according to ${speaker}.`,
  ({ place }) =>
    `The compound near ${place} had been guarded by armed men, and neighbours say that nobody was seen leaving it.`,
  ({ n, m, place }) =>
    `Between ${m} and ${n} workers were moved from ${place} to the capital over three days in late June.`,
  ({ people, speaker }) =>
    `Nobody has been charged so far, ${speaker} said, and the embassy of the ${people} did not comment.`,
  ({ n, m }) => `Of the ${n} detained, ${m} were women and two were minors aged 15 and 16.`,
  ({ speaker }) =>
    `The government promised to end the trade, but ${speaker} doubts that it will, since earlier drives had failed.`,
  ({ n, place, people }) =>
    `About ${n} ${people} workers were sent home from ${place} by charter flight, up from 40 a month earlier.`,
  ({ money }) =>
    `Victims lost between $${money} million and $${money + 30} million, or nearly 60 per cent of what was sent.`,
];

/** Reports put together from a few sentences of our own; the same in every run. */
function makeArticles() {
  let state = 7;
  const next = (count) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
  return Array.from({ length: ARTICLES }, () => {
    const paragraphs = [];
    let words = 0;
    while (words < WORDS_PER_ARTICLE) {
      const sentences = Array.from({ length: 3 }, () =>
        TEMPLATES[next(TEMPLATES.length)]({
          n: 50 + next(2000),
          m: 2 + next(45),
          money: 1 + next(400),
          place: PLACES[next(PLACES.length)],
          people: PEOPLES[next(PEOPLES.length)],
          speaker: SPEAKERS[next(SPEAKERS.length)],
        }),
      );
      paragraphs.push(sentences.join(' '));
      words += sum(sentences, (sentence) => sentence.split(' ').length);
    }
    return paragraphs.join('\n\n');
  });
}

if (process.argv[1] === import.meta.filename) {
  const { words, sentences, readers, lengths } = await benchExtract();
  console.log(`${ARTICLES} articles, ${words} words, ${sentences} sentences; one core, processor time`);
  for (const { name, wordsPerSecond, sentencesPerSecond } of readers) {
    console.log(
      `  ${name.padEnd(42)} ${Math.round(wordsPerSecond).toLocaleString('en-US').padStart(10)} words/s ${Math.round(sentencesPerSecond).toLocaleString('en-US').padStart(8)} sentences/s`,
    );
  }
  console.log(
    `\nextract on hostile text, milliseconds at ${LENGTHS.map((length) => `${length / 1000} kB`).join(', ')}`,
  );
  for (const { name, milliseconds } of lengths)
    console.log(`  ${name.padEnd(10)} ${milliseconds.join(', ')}`);
}
