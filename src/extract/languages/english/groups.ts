/** Words that say which part of the counted persons is meant. */
export const GROUP_NOUNS: Readonly<Record<string, string>> = {
  woman: 'female',
  schoolgirls: 'female minor',
  schoolboys: 'male minor',
  women: 'female',
  girl: 'female minor',
  girls: 'female minor',
  female: 'female',
  females: 'female',
  wives: 'female',
  mothers: 'female',
  man: 'male',
  men: 'male',
  boy: 'male minor',
  boys: 'male minor',
  male: 'male',
  males: 'male',
  child: 'minor',
  children: 'minor',
  minor: 'minor',
  minors: 'minor',
  juvenile: 'minor',
  juveniles: 'minor',
  teenager: 'minor',
  teenagers: 'minor',
  underage: 'minor',
  'under-age': 'minor',
  foreigner: 'foreign',
  foreigners: 'foreign',
  foreign: 'foreign',
  'non-cambodians': 'foreign',
  expatriates: 'foreign',
};

/** Persons who are somebody's: `621 nationals`, `its citizens` take the country of the sentence's actor. */
export const NATIONAL_NOUNS: ReadonlySet<string> = new Set(
  'national nationals citizen citizens countrymen compatriots subjects'.split(' '),
);
