import { describe, expect, it } from 'vitest';
import { allCountries, countryOfDemonym, countryOfName } from './demonyms.ts';

describe('countryOfDemonym', () => {
  it.each([
    ['filipinos', 'PH'],
    ['filipina', 'PH'],
    ['burmese', 'MM'],
    ['laotian', 'LA'],
    ['lao', 'LA'],
    ['laotians', 'LA'],
    ['taiwanese', 'TW'],
    ['south koreans', 'KR'],
    ['korean', 'KR'],
    ['north korean', 'KP'],
    ['dutch', 'NL'],
    ['kazakhs', 'KZ'],
    ['khmer', 'KH'],
    ['khmers', 'KH'],
    ['thais', 'TH'],
    ['sri lankans', 'LK'],
    ['emirati', 'AE'],
    ['emiratis', 'AE'],
    ['hong kongers', 'HK'],
    ['macanese', 'MO'],
    ['chinese', 'CN'],
    ['mainland chinese', 'CN'],
    ['vietnamese', 'VN'],
    ['bangladeshis', 'BD'],
    ['nepalis', 'NP'],
    ['nepali', 'NP'],
    ['nepalese', 'NP'],
    ['britons', 'GB'],
    ['frenchmen', 'FR'],
    ['ivorians', 'CI'],
    ['new zealander', 'NZ'],
    ['swiss', 'CH'],
    ['timorese', 'TL'],
    ['nigeriens', 'NE'],
    ['nigerians', 'NG'],
    ['congolese', 'CD'],
    ['kyrgyz', 'KG'],
    ['pakistani', 'PK'],
    ['iraqis', 'IQ'],
    ['greeks', 'GR'],
    ['poles', 'PL'],
    ['turks', 'TR'],
    ['danes', 'DK'],
    ['Monégasque', 'MC'],
    ['bosnians', 'BA'],
    ['south sudanese', 'SS'],
    ['sudanese', 'SD'],
    ['ni-vanuatu', 'VU'],
  ])('%s is %s', (words, code) => expect(countryOfDemonym(words)).toBe(code));

  it.each(['foreign', 'asian', 'africans', 'cambodia', 'people', '', 'europeans', 'muslim', 'constructor'])(
    '%s is no nationality',
    (words) => expect(countryOfDemonym(words)).toBeNull(),
  );
});

describe('countryOfName', () => {
  it.each([
    ['uk', 'GB'],
    ['u.k.', 'GB'],
    ['us', 'US'],
    ['u.s.', 'US'],
    ['u.s', 'US'],
    ['usa', 'US'],
    ['uae', 'AE'],
    ['myanmar', 'MM'],
    ['burma', 'MM'],
    ['ivory coast', 'CI'],
    ["côte d'ivoire", 'CI'],
    ['cote d’ivoire', 'CI'],
    ['east timor', 'TL'],
    ['timor-leste', 'TL'],
    ['timor leste', 'TL'],
    ['mainland china', 'CN'],
    ['hong kong', 'HK'],
    ['macau', 'MO'],
    ['macao', 'MO'],
    ['taiwan', 'TW'],
    ['republic of china', 'TW'],
    ['the philippines', 'PH'],
    ['viet nam', 'VN'],
    ['lao pdr', 'LA'],
    ['south korea', 'KR'],
    ['türkiye', 'TR'],
    ['drc', 'CD'],
    ['georgia', 'GE'],
  ])('%s is %s', (words, code) => expect(countryOfName(words)).toBe(code));

  it.each(['chinese', 'asia', 'poipet', '', 'the'])('%s is no country', (words) =>
    expect(countryOfName(words)).toBeNull(),
  );

  it('has every name under one code, two capital letters long', () => {
    const countries = allCountries();
    expect(countries.length).toBeGreaterThan(240);
    for (const { code, names } of countries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      for (const name of names) expect([name, countryOfName(name)]).toEqual([name, code]);
    }
  });

  it('leaves no demonym without its country', () => {
    for (const { code, demonyms } of allCountries()) {
      for (const demonym of demonyms) expect([demonym, countryOfDemonym(demonym)]).toEqual([demonym, code]);
    }
  });
});
