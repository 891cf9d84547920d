// Measures how numbers and their bounds are read, against the hand-annotated passages beside this checkout.
//   node eval/numbers.mjs [--errors]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNumbers } from '../src/extract/find-numbers.ts';
import { analyse } from '../src/text/analysis.ts';

const GOLD = fileURLToPath(new URL('../../shared/gold/dev.jsonl', import.meta.url));

/** Precision, recall and F1 of found numbers, of those with the right value, and with the right bound too; null without the gold. */
export function measureNumbers(gold = GOLD) {
  return compareNumbers(gold)?.scores ?? null;
}

function compareNumbers(gold) {
  if (!existsSync(gold)) return null;
  const right = { found: 0, number: 0, bound: 0 };
  let goldTotal = 0;
  let predictedTotal = 0;
  const errors = [];
  for (const line of readFileSync(gold, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const passage = JSON.parse(line);
    const numbers = findNumbers(analyse(passage.text));
    const predicted = numbers.filter((number) => number.notFigure === null);
    goldTotal += passage.figures.length;
    predictedTotal += predicted.length;
    const taken = new Set();
    for (const figure of passage.figures) {
      const mention = predicted.find(
        (number) => !taken.has(number) && number.start < figure.end && number.end > figure.start,
      );
      if (mention === undefined) {
        const over = numbers.find((number) => number.start < figure.end && number.end > figure.start);
        errors.push({
          id: passage.id,
          wrong: 'missed',
          figure: figure.quote,
          reason: over?.notFigure,
          near: passage.text.slice(Math.max(0, figure.start - 40), figure.end + 30),
        });
        continue;
      }
      taken.add(mention);
      right.found++;
      const quote = passage.text.slice(mention.start, mention.end);
      if (quote !== figure.quote) errors.push({ id: passage.id, wrong: 'span', figure: figure.quote, quote });
      if (!close(figure.low, mention.low) || !close(figure.high, mention.high)) {
        errors.push({
          id: passage.id,
          wrong: 'number',
          figure: [figure.low, figure.high],
          read: [mention.low, mention.high],
          near: passage.text.slice(Math.max(0, figure.start - 40), figure.end + 30),
        });
        continue;
      }
      right.number++;
      if (figure.bound === mention.bound) right.bound++;
      else errors.push({ id: passage.id, wrong: 'bound', figure: figure.bound, read: mention.bound, quote });
    }
    for (const mention of predicted) {
      if (taken.has(mention)) continue;
      errors.push({
        id: passage.id,
        wrong: 'spurious',
        near: `${passage.text.slice(Math.max(0, mention.start - 40), mention.start)}[${passage.text.slice(mention.start, mention.end)}]${passage.text.slice(mention.end, mention.end + 30)}`,
      });
    }
  }
  const scores = Object.fromEntries(
    Object.entries(right).map(([slot, hits]) => [slot, f1(hits, goldTotal, predictedTotal)]),
  );
  return { scores, errors };
}

function close(a, b) {
  return (
    (a ?? null) === (b ?? null) ||
    (a != null && b != null && Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(a)))
  );
}

function f1(hits, goldTotal, predictedTotal) {
  const p = (100 * hits) / predictedTotal;
  const r = (100 * hits) / goldTotal;
  return { p: +p.toFixed(1), r: +r.toFixed(1), f1: +((2 * p * r) / (p + r)).toFixed(1) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = compareNumbers(GOLD);
  if (result === null) console.log('numbers: skipped, no ../shared/gold/dev.jsonl beside this checkout');
  else {
    const { errors, scores } = result;
    if (process.argv.includes('--errors')) for (const error of errors) console.log(JSON.stringify(error));
    for (const [slot, { p, r, f1: f }] of Object.entries(scores))
      console.log(`numbers ${slot.padEnd(7)} P ${p}  R ${r}  F1 ${f}`);
  }
}
