import { describe, expect, it } from 'vitest';
import { analyse } from '../../../text/analysis.ts';
import { isHypothetical } from './is-hypothetical.ts';

const at = (text: string, word: string): boolean => {
  const sentence = analyse(text).sentences[0];
  if (!sentence) throw new Error('no sentence');
  return isHypothetical(
    sentence,
    sentence.tokens.findIndex((token) => token.text === word),
  );
};

describe('isHypothetical', () => {
  it.each([
    ['Even if 3,000 workers left tomorrow, the trade would go on.', '3,000'],
    ['The drive would still fail if it caught 900 people.', '900'],
    ['Suppose 50 sites were shut.', '50'],
  ])('sees a condition in %s', (text, word) => expect(at(text, word)).toBe(true));

  it.each([
    ['Even if the order was late, police arrested 40 people.', '40'],
    ['Reporters asked if 40 people had been held at the site.', '40'],
    ['Even if the tally was right it came to 40 people.', '40'],
    ['Police arrested 40 people.', '40'],
  ])('sees none in %s', (text, word) => expect(at(text, word)).toBe(false));
});
