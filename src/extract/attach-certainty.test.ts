import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../test/parse-marked.ts';
import { analyse } from '../text/analysis.ts';
import { certaintyAt } from './attach-certainty.ts';
import { findSpeech } from './find-speakers.ts';

/** `[40|planned]` marks a number and its certainty; `[40]` one that is reported as done. */
function read(marked: string): { expected: string[]; found: string[] } {
  const { text, numbers } = parseMarked(marked, 'reported');
  const analysis = analyse(text);
  const speech = findSpeech(analysis);
  const found = numbers.map(({ at }) => {
    const sentence = analysis.sentences.findLast((s) => s.start <= at);
    if (sentence === undefined) return 'no sentence';
    return certaintyAt(
      analysis,
      sentence,
      sentence.tokens.findIndex((t) => t.end > at),
      speech,
    ).certainty;
  });
  return { expected: numbers.map((n) => n.expected), found };
}

const groups: Record<string, string[]> = {
  estimated: [
    'The UN estimates that [100,000|estimated] people work there.',
    'The trade is put at [$40 billion|estimated].',
    'An estimated [300|estimated] people fled.',
    'A scheme cost victims an estimated [$300 million|estimated].',
    'As many as [2,000|estimated] people are believed to be inside.',
    'Some [600|estimated] are thought to have crossed the river.',
    'The agency puts losses at [$9 billion|estimated] a year.',
    'Up to [120,000|estimated] people may be held in the zone.',
    'At least [100|estimated] people in one town and [200|estimated] in another may be trapped.',
    'Gangs take [$50 billion|estimated] a year, the institute says, or [half|estimated] of GDP.',
    'One estimate puts takings above [$42 billion|estimated].',
    'Losses are estimated at [$2 billion|estimated].',
    'The UN says that [100,000|estimated] people are held in compounds.',
    'The two gangs could have [900|estimated] members.',
  ],
  alleged: [
    'He claimed that [1,000|alleged] arrests had been made.',
    'Investigators claim that the gang sent [100,000|alleged] messages.',
    '[Seven|alleged] leaders are said to have used forged papers.',
    'More than [150|alleged] people are said to have been lured.',
    'He is accused of stealing [$5 million|alleged].',
    'The firm allegedly laundered [$4 billion|alleged].',
    'Prosecutors allege that he paid [$2 million|alleged] in bribes.',
    'He is alleged to have run [12|alleged] sites.',
  ],
  planned: [
    'Officials expect [7,000|planned] more.',
    'Prosecutors want [127,000|planned] bitcoins.',
    '[Forty|planned] people will be deported.',
    '[Forty|planned] people are to be sent home on Friday.',
    'The ministry plans to deport [40|planned] people.',
    'Cambodia to deport [40|planned] suspects',
    'The state is to seize [127,000|planned] bitcoins, valued at [$14 billion|planned].',
    'Prosecutors seek [$15 billion|planned] in bitcoin.',
    'Police sought to hold [59|planned] of them.',
    '[Fifteen|planned] wait for deportation.',
    'Over [800|planned] more are to follow.',
    '[Sixteen|planned] flights are planned, [four|planned] a day.',
    '[Ten|planned] thousand people may be sent home.',
    '[167|planned] will be deported and [five|planned] charged.',
    'There were [28|planned] foreigners ([three|planned] women), who are to be deported.',
    'Another [262|planned] had no work permit and were to be fined.',
    'The regime means to arrest [13|planned] more.',
    'He said [12|planned] suspects would face trial.',
    'The embassy expects to bring home [90|planned] people.',
    '[Thirty|planned] are due to be released.',
    '[Nine|planned] buildings are expected to be demolished.',
    '[Forty|planned] people await deportation.',
    'A court will try [11|planned] leaders.',
  ],
  unverified: [
    'Official figures, which cannot be verified, show [5,106|unverified] arrests.',
    'Rebels say [40|unverified] soldiers died. The figure could not be independently verified.',
    'The claim of [40|unverified] dead has yet to be verified.',
    'Locals spoke of [12|unverified] deaths, which the agency could not confirm.',
    'An unverified [200|unverified] people fled.',
    'Residents counted [70|unverified] bodies. This has not been independently confirmed.',
  ],
  denied: [
    'The army denied that [40|denied] civilians had died.',
    'The ministry denies holding [90|denied] people.',
    'Officials rejected reports that [12|denied] detainees had died.',
  ],
  reported: [
    'Police arrested [40] people.',
    '[Eleven] alleged leaders went before a court.',
    'Police arrested [40] people who will be deported.',
    'Police arrested [34] people and will deport them.',
    '[Nine] stay as witnesses and [one|planned] will be charged.',
    'Thailand helped to send home [900] people.',
    'China began to fly home more than [1,000] people.',
    'More than [60] people tried to flee a casino.',
    'The judge denied bail to [40] suspects.',
    'Assets valued at [$33 million] were seized.',
    'Adverts offered [50,000 baht] a month.',
    '[190] places are sealed, at least [173] figures are under arrest.',
    'Up to [10,000|planned] may be sent home, and about [260] people of [20] countries had come before.',
    '[Twelve] fled before police arrived and will be sought.',
    '[Forty] suspects believed to be Chinese were arrested.',
    'The ministry said [40] people had been arrested.',
    'The raid led to [40] arrests and police will search [12|planned] more sites.',
    '[Three] companies were sanctioned in May.',
    'The raids freed [40] people, who thanked the officers.',
    'The gang paid [$300,000] to a guard.',
  ],
};

describe.each(Object.entries(groups))('%s', (_name, lines) => {
  it.each(lines)('%s', (line) => {
    const { expected, found } = read(line);
    expect(found).toEqual(expected);
  });
});
