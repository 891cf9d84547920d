import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../places/gazetteer.ts';
import { analyse } from '../text/analysis.ts';
import { findPlaces } from './find-places.ts';

const read = (text: string, context = {}) => findPlaces(analyse(text), context);
/** `name` of a known place with country or region, `name?` of one by form only. */
const names = (text: string) =>
  read(text).map((place) =>
    place.node === null ? `${place.name}?` : `${place.name}/${place.country ?? '-'}`,
  );

describe('names of the gazetteer', () => {
  it.each([
    ['Officers searched two hotels in Poipet on Monday.', ['Poipet/KH']],
    [
      'The gang moved from Sihanoukville to Bavet, then to Chrey Thom.',
      ['Sihanoukville/KH', 'Bavet/KH', 'Chrey Thom/KH'],
    ],
    ['Cambodia has since deported the men to Vietnam.', ['Cambodia/KH', 'Vietnam/VN']],
    [
      'Raids in Pursat, Kratie, Kandal and Koh Kong netted 40 people.',
      ['Pursat/KH', 'Kratie/KH', 'Kandal/KH', 'Koh Kong/KH'],
    ],
    ['Soldiers entered KK Park near Myawaddy at dawn.', ['KK Park/MM', 'Myawaddy/MM']],
    ['Workers crossed the Moei from Shwe Kokko to Mae Sot.', ['Shwe Kokko/MM', 'Mae Sot/TH']],
    ['A tower in Hpa-An, capital of Kayin State, was sealed.', ['Hpa-An/MM', 'Kayin State/MM']],
    ['Trucks left O’Smach in Oddar Meanchey province.', ['O’Smach/KH', 'Oddar Meanchey/KH']],
    [
      'Police in the Philippines raided a hub in Porac, Pampanga.',
      ['Philippines/PH', 'Porac/PH', 'Pampanga/PH'],
    ],
    ['The U.S. and the U.K. imposed sanctions; the UAE did not.', ['U.S./US', 'U.K./GB', 'UAE/AE']],
    ['She flew home from Côte d’Ivoire by way of Addis Ababa.', ['Côte d’Ivoire/CI', 'Addis Ababa/ET']],
    ['A gang in Timor-Leste had moved there from Laos.', ['Timor-Leste/TL', 'Laos/LA']],
    ['Courts across South-East Asia lack interpreters.', ['South-East Asia/-']],
    [
      'He was held in the Golden Triangle Special Economic Zone in Bokeo.',
      ['Golden Triangle Special Economic Zone/LA', 'Bokeo/LA'],
    ],
    ['In Boeung Keng Kang III commune officers found 12 men.', ['Boeung Keng Kang III/KH']],
    ['Hong Kong and Macau sent officers to Zhuhai.', ['Hong Kong/HK', 'Macau/MO', 'Zhuhai/CN']],
    ['In July Cambodia closed nine sites.', ['Cambodia/KH']],
    ['On Wednesday Thailand cut the power to Payathonzu.', ['Thailand/TH', 'Payathonzu/MM']],
    ['Neighbouring Laos did the same.', ['Laos/LA']],
    ['Kandal Governor Kong Sophoan ordered the search.', ['Kandal/KH']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('sites by their form', () => {
  it.each([
    ['Guards left the Silver Lotus casino at noon.', ['Silver Lotus casino?']],
    ['Police sealed the Grand Orchid 88 compound.', ['Grand Orchid 88?']],
    ['The men were taken to a house in Trang Teav commune.', ['Trang Teav commune?']],
    ['At Ming Yuan Hall in Bavet, two rooms were locked.', ['Ming Yuan Hall?', 'Bavet/KH']],
    ['He rented a flat in Al Safiya Heights, Dubai.', ['Al Safiya Heights?', 'Dubai/AE']],
    ['She worked at the Northern Star Special Economic Zone.', ['Northern Star Special Economic Zone?']],
    ['Officers of Sangkat Toul Vong were told.', ['Sangkat Toul Vong?']],
    ['They stormed the Blue Dragon Resort on Friday.', ['Blue Dragon Resort?']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('what is no place', () => {
  it.each([
    ['The Phnom Penh Post reported nine arrests.'],
    ['The Bank of China froze the accounts.'],
    ['A China Southern aircraft was waiting.'],
    ['Georgia Smith was not at home, and Smith did not call.'],
    ['Michael Jordan said that he would come.'],
    ['Chinese and Vietnamese nationals were among the 30.'],
    ['Police seized phones in March and in May.'],
    ['Mr London declined to comment.'],
    ['Reading the files took Police two days.'],
    ['Operation Serengeti led to 90 arrests, Interpol said.'],
    ['The University of Cambridge published the study.'],
    ['Gen. Victoria Santos said so.'],
    ['The Chinese casino and the Thai hotel were empty.'],
    ['The market and the park were closed.'],
    ['They told us that us was a pronoun.'],
    ['The White House said nothing.'],
  ])('%s', (text) => expect(names(text)).toEqual([]));

  it('keeps a person’s name a person’s when it comes back alone', () => {
    expect(names('Chelsea Jordan led the raid. Jordan said that nobody was hurt.')).toEqual([]);
    expect(names('The minister flew to Jordan. Jordan said that it would help.')).toEqual([
      'Jordan/JO',
      'Jordan/JO',
    ]);
  });
});

describe('which place a name is', () => {
  const node = (text: string, name: string, context = {}) => {
    const place = read(text, context).find((mention) => mention.name === name);
    return place === undefined || place.node === null ? null : placeOf(place.node);
  };
  it.each([
    ['A man was held in Moscow, Idaho.', 'Moscow', 'US'],
    ['Moscow denied it.', 'Moscow', 'RU'],
    ['The firm has an office in Hyderabad, Pakistan.', 'Hyderabad', 'PK'],
    ['Indian police raided a call centre in Hyderabad.', 'Hyderabad', 'IN'],
    ['The Lebanese army closed a road near Tripoli.', 'Tripoli', 'LB'],
    ['Libyan militias fought in Tripoli.', 'Tripoli', 'LY'],
    ['Police in Georgetown, Penang, held six Malaysians.', 'Georgetown', 'MY'],
    ['A court in Atlanta, Georgia, heard the case.', 'Georgia', 'US'],
    ['Tbilisi said that Georgia would extradite them.', 'Georgia', 'GE'],
    ['Bago police in Myanmar found explosives.', 'Bago', 'MM'],
  ])('%s %s is in %s', (text, name, country) => expect(node(text, name)?.country).toBe(country));

  it('takes the outlet’s country where the text is silent', () => {
    expect(
      node('Three were held in Victoria.', 'Victoria', { url: 'https://news.example.com.au/a' })?.country,
    ).toBe('AU');
  });
  it('takes the kind from the noun beside the name', () => {
    expect(node('Ten were held in Kratie province.', 'Kratie')?.kind).toBe('admin1');
    expect(
      node('Ten were held in the town of Kratie.', 'Kratié')?.kind ??
        node('Ten were held in the town of Kratie.', 'Kratie')?.kind,
    ).toBe('town');
  });
});

describe('role and preposition', () => {
  it.each([
    ['Ten were held in Poipet.', 'Poipet', 'locative', 'in'],
    ['Ten came from the southern city of Sihanoukville.', 'Sihanoukville', 'locative', 'from'],
    ['Raids in Pursat, Kratie and Kandal.', 'Kandal', 'locative', 'in'],
    ['Raids in 17 provinces and Phnom Penh netted ten.', 'Phnom Penh', 'locative', 'in'],
    ['Officers from 18 African countries and Britain took part.', 'Britain', 'locative', 'from'],
    ['The sites in the capital and Bavet were shut.', 'Bavet', 'locative', 'in'],
    ['Cambodia has since arrested ten.', 'Cambodia', 'actor', null],
    ['Cambodia deported ten.', 'Cambodia', 'actor', null],
    ['Cambodia’s police arrested ten.', 'Cambodia', 'of', null],
    ['The governor of Kandal spoke.', 'Kandal', 'of', 'of'],
    ['Poipet police arrested ten.', 'Poipet', 'attributive', null],
    ['Work with Thailand has begun.', 'Thailand', 'other', 'with'],
    ['Officials at Cambodia’s Poipet crossing waited.', 'Poipet', 'locative', 'at'],
  ])('%s', (text, name, role, preposition) => {
    const place = read(text).find((mention) => mention.name === name);
    expect(place).toMatchObject({ role, preposition });
  });
});

describe('any text', () => {
  const words = [
    'San',
    'New',
    'Poipet',
    'of',
    'in',
    ',',
    'Bank',
    'casino',
    'Mr',
    'the',
    'U.S.',
    '-',
    'Georgia',
    '“',
    '’s',
    'Phnom',
    'Penh',
    '.',
    '99',
    'КК',
    '中',
    '\n\n',
  ];
  it('gives spans that cut the names out of the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const place of read(text)) {
          expect(text.slice(place.start, place.end)).toBe(place.name);
          expect(place.start).toBeGreaterThanOrEqual(last);
          last = place.end;
        }
      }),
    );
  });
  it('ends on long repetitions', () => {
    for (const part of ['San ', 'Poipet, ', 'Great Wall ', 'in the city of ', 'U.S.', 'Bank of '])
      expect(Array.isArray(read(part.repeat(20_000)))).toBe(true);
  });
});
