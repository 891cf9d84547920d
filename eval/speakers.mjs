import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { certaintyAt } from '../src/extract/attach-certainty.ts';
import { speakersAt } from '../src/extract/attach-speakers.ts';
import { findSpeech } from '../src/extract/find-speakers.ts';
import { analyse } from '../src/text/analysis.ts';

const GOLD = new URL('../../shared/gold/dev.jsonl', import.meta.url);

const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(the|mr|mrs|ms|dr|gen|maj|lt|col)\.? /, '')
    .replace(/['’]s$/, '')
    .trim();
const related = (a, b) => a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
const shares = (gold, predicted) =>
  gold.length === 0 || predicted.length === 0
    ? gold.length === predicted.length
    : gold.map(fold).some((g) => predicted.map(fold).some((p) => related(g, p)));

/**
 * Accuracy of speakers and certainty with the gold numbers given, in per cent; null where the gold files are absent.
 */
export function measureSpeakers({ errors = false, gold = GOLD } = {}) {
  if (!existsSync(gold)) {
    console.log('speakers: skipped, the gold files are not beside this checkout (../shared/gold/dev.jsonl)');
    return null;
  }
  let total = 0;
  const right = { speakers: 0, certainty: 0 };
  for (const line of readFileSync(gold, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const passage = JSON.parse(line);
    const analysis = analyse(passage.text);
    const speech = findSpeech(analysis);
    for (const figure of passage.figures) {
      total++;
      const sentence = analysis.sentences.findLast((s) => s.start <= figure.start);
      const token = sentence.tokens.findIndex((t) => t.end > figure.start);
      const said = speakersAt(sentence.index, token, speech);
      const sure = certaintyAt(analysis, sentence, token, speech);
      const rightSpeakers = shares(figure.speakers, said.speakers);
      const rightCertainty = figure.certainty === sure.certainty;
      if (rightSpeakers) right.speakers++;
      if (rightCertainty) right.certainty++;
      if (errors && !rightSpeakers)
        console.log(
          `S ${passage.id} ${figure.quote}: ${figure.speakers.join('; ') || '-'} | ${said.speakers.join('; ') || '-'} (${said.why}) << ${sentence.start === undefined ? '' : passage.text.slice(sentence.start, sentence.end)}`,
        );
      if (errors && !rightCertainty)
        console.log(
          `C ${passage.id} ${figure.quote}: ${figure.certainty} | ${sure.certainty} (${sure.why}) << ${passage.text.slice(sentence.start, sentence.end)}`,
        );
    }
  }
  const result = {
    figures: total,
    speakers: percent(right.speakers, total),
    certainty: percent(right.certainty, total),
  };
  console.log(
    `speakers ${result.speakers} %, certainty ${result.certainty} % of ${total} figures with their numbers given`,
  );
  return result;
}

const percent = (n, of) => +((100 * n) / of).toFixed(1);

if (process.argv[1] === fileURLToPath(import.meta.url))
  measureSpeakers({ errors: process.argv.includes('--errors') });
