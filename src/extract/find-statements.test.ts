import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analysis.ts';
import { findSpeech } from './find-speakers.ts';
import { findStatements } from './find-statements.ts';

const read = (text: string): string[] => {
  const analysis = analyse(text);
  return findStatements(analysis, findSpeech(analysis)).map(
    (s) =>
      `${s.kind}: ${s.speakers.join(', ') || '-'}${s.about.length > 0 ? ` > ${s.about.join(', ')}` : ''}`,
  );
};

const cases: [string, string[]][] = [
  ['Amnesty accused Cambodia of ignoring abuses.', ['accuses: Amnesty > Cambodia']],
  ['The charity accused the Lotus Group of holding workers.', ['accuses: charity > Lotus Group']],
  ['The army blames Karen leaders for the trade.', ['accuses: army > Karen leaders']],
  ['Prosecutors alleged that the Lotus Group hid its profits.', ['accuses: Prosecutors > Lotus Group']],
  ['The Lotus Group is accused of laundering money.', ['accuses: - > Lotus Group']],
  ['Lotus Group denied the allegations.', ['denies: Lotus Group']],
  ['The company denies any wrongdoing.', ['denies: company']],
  ['The ministry rejected the report as false.', ['denies: ministry']],
  ['A spokesman denied that the army had taken part.', ['denies: spokesman > army']],
  ['The prime minister ordered governors to close casinos.', ['orders: prime minister > governors']],
  ['The court ordered the closure of two casinos.', ['orders: court']],
  ['Hun Dara told police and soldiers to act.', ['orders: Hun Dara > police']],
  ['The governor issued a directive on Monday.', ['orders: governor']],
  ['The UN warned that gangs were moving to the Pacific.', ['warns: UN']],
  ['The embassy warned citizens against job offers.', ['warns: embassy > citizens']],
  ['“We will spare nobody,” the minister warned.', ['warns: minister']],
  ['The minister promised that the drive would go on.', ['promises: minister']],
  ['Hun Dara vowed to end the trade by April.', ['promises: Hun Dara']],
  ['The ministry pledged help for victims.', ['promises: ministry']],
  ['Lotus Group did not respond to a request for comment.', ['declines-comment: Lotus Group']],
  ['The ministry did not immediately reply to questions.', ['declines-comment: ministry']],
  ['A police spokesman declined to comment.', ['declines-comment: police spokesman']],
  ['The governor could not be reached for comment.', ['declines-comment: governor']],
  ['The embassy has not responded to emails.', ['declines-comment: embassy']],
  ['The ministry was not available for comment.', ['declines-comment: ministry']],
  ['The company had no comment.', ['declines-comment: company']],
  [
    'Amnesty accused the state of neglect; the government denied the claim.',
    ['accuses: Amnesty > state', 'denies: government'],
  ],
  // Others' senses of the same words
  ['A court order was read out.', []],
  ['They bought tickets in order to leave.', []],
  ['The accused were taken to court.', []],
  ['Eleven alleged leaders were questioned.', []],
  ['The judge denied bail to 40 suspects.', []],
  ['A warning sign stood at the gate.', []],
  ['The workers were promised high pay.', []],
  ['Suspects were ordered to pay fines.', []],
  ['Officers responded to a call.', []],
  ['The raid reached a third building.', []],
  ['The ministry told AFP that 40 people were held.', []],
];

describe('findStatements', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('cuts its span from the text, clause by clause', () => {
    const text =
      'On Monday the rains came. Amnesty accused the state of neglect; officials denied the claim.';
    const analysis = analyse(text);
    const found = findStatements(analysis, findSpeech(analysis));
    expect(found.map((s) => s.quote)).toEqual([
      'Amnesty accused the state of neglect',
      'officials denied the claim.',
    ]);
    for (const s of found) expect(text.slice(s.start, s.end)).toBe(s.quote);
  });
});
