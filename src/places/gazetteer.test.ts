import { describe, expect, it } from 'vitest';
import { foldName } from './fold.ts';
import { contains, lookUp, placeOf } from './gazetteer.ts';

const best = (name: string) => lookUp(name)[0];

describe('foldName', () => {
  it.each([
    ['Hpa-An', 'hpa an'],
    ['O’Smach', 'osmach'],
    ["O'Smach", 'osmach'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['St. Petersburg', 'st petersburg'],
    ['Đà Nẵng', 'da nang'],
    ['  Shwe   Kokko ', 'shwe kokko'],
    ['', ''],
  ])('%s → %s', (name, folded) => expect(foldName(name)).toBe(folded));
});

describe('lookUp', () => {
  it.each([
    ['Poipet', 'KH', 'town'],
    ['Paoy Paet', 'KH', 'town'],
    ['Kratie', 'KH', 'admin1'],
    ['Kracheh', 'KH', 'admin1'],
    ['Preah Sihanouk', 'KH', 'admin1'],
    ['Sihanoukville', 'KH', 'town'],
    ['oddar meanchey', 'KH', 'admin1'],
    ['Otdar Meanchey', 'KH', 'admin1'],
    ['TBONG KHMUM', 'KH', 'admin1'],
    ['Bokor', 'KH', 'town'],
    ['Thmor Da', 'KH', 'town'],
    ['Chrey Thom', 'KH', 'town'],
    ["O'Smach", 'KH', 'town'],
    ['Boeung Keng Kang III', 'KH', 'town'],
    ['Snuol', 'KH', 'admin2'],
    ['Laukkai', 'MM', 'town'],
    ['Laukkaing', 'MM', 'town'],
    ['Laukai', 'MM', 'town'],
    ['Myawaddy', 'MM', 'town'],
    ['Myawadi', 'MM', 'town'],
    ['Hpa-An', 'MM', 'town'],
    ['Pa-an', 'MM', 'town'],
    ['KK Park', 'MM', 'site'],
    ['Shwe Kokko', 'MM', 'town'],
    ['Kokang', 'MM', 'admin2'],
    ['Wa State', 'MM', 'admin2'],
    ['Karen State', 'MM', 'admin1'],
    ['Golden Triangle Special Economic Zone', 'LA', 'site'],
    ['Tonpheung', 'LA', 'admin2'],
    ['Rangoon', 'MM', 'town'],
    ['Aranyaprathet', 'TH', 'town'],
    ['Pampanga', 'PH', 'admin2'],
    ['Porac', 'PH', 'town'],
    ['Oecusse', 'TL', 'admin1'],
    ['Burma', 'MM', 'country'],
    ['Saigon', 'VN', 'admin1'],
    ['Long An', 'VN', 'admin1'],
    ['England', 'GB', 'admin1'],
  ])('%s lies in %s and is a %s', (name, country, kind) => {
    expect(
      lookUp(name)
        .filter((node) => node.country === country)
        .map((node) => node.kind),
    ).toContain(kind);
  });

  it.each(['', ' ', 'Zzyzx Qqq', '🙂', 'the'])('knows no place %j', (name) =>
    expect(lookUp(name)).toEqual([]),
  );

  it('puts the most prominent first, and alternate spellings last', () => {
    expect(best('Georgia')?.id).toBe('GE');
    expect(best('London')?.country).toBe('GB');
    expect(best('Bokeo')?.country).toBe('LA');
  });

  it('gives coordinates on earth and a chain of containers that exist', () => {
    for (const name of [
      'Poipet',
      'Cambodia',
      'KK Park',
      'Dubai',
      'South-East Asia',
      'Shan State',
      'Deira',
      'Lusaka',
    ]) {
      for (const node of lookUp(name)) {
        expect(Math.abs(node.lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(node.lon)).toBeLessThanOrEqual(180);
        for (const id of node.within) expect([id, placeOf(id)?.id]).toEqual([id, id]);
      }
    }
  });
});

describe('contains', () => {
  const id = (name: string, kind: string): string =>
    lookUp(name).find((node) => node.kind === kind)?.id ?? '';
  it.each([
    ['Cambodia', 'country', 'Poipet', 'town', true],
    ['Banteay Meanchey', 'admin1', 'Poipet', 'town', true],
    ['South-East Asia', 'region', 'Poipet', 'town', true],
    ['Kayin', 'admin1', 'KK Park', 'site', true],
    ['Myawaddy', 'town', 'KK Park', 'site', true],
    ['Myanmar', 'country', 'KK Park', 'site', true],
    ['Bokeo', 'admin1', 'Kings Romans', 'site', true],
    ['Pursat', 'admin1', 'MDS economic zone', 'site', true],
    ['Africa', 'region', 'Lusaka', 'town', true],
    ['Poipet', 'town', 'Cambodia', 'country', false],
    ['Kratie', 'admin1', 'Poipet', 'town', false],
    ['Thailand', 'country', 'Myawaddy', 'town', false],
  ])('%s (%s) and %s (%s): %s', (outer, outerKind, inner, innerKind, expected) => {
    expect(contains(id(outer, outerKind), id(inner, innerKind))).toBe(expected);
  });
  it('knows itself, and no unknown place', () => {
    expect(contains('KH', 'KH')).toBe(true);
    expect(contains('KH', 'nowhere')).toBe(false);
    expect(placeOf('nowhere')).toBeNull();
  });
});
