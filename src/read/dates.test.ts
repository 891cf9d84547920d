import { describe, expect, it } from 'vitest';
import { findDate, findDateInAddress } from './dates.ts';

describe('findDate', () => {
  const cases: [text: string, date: string | null, dayFirst?: boolean][] = [
    ['2025-07-17', '2025-07-17'],
    ['2025-07-17T09:30:05Z', '2025-07-17T09:30:05Z'],
    ['2025-07-17T09:30:05.123+0700', '2025-07-17T09:30:05+07:00'],
    ['2025-07-17 09:30', '2025-07-17T09:30:00'],
    ['20250717', '2025-07-17'],
    ['20250717T093000Z', '2025-07-17T09:30:00Z'],
    ['1752744600', '2025-07-17T09:30:00Z'],
    ['1752744600000', '2025-07-17T09:30:00Z'],
    ['Thu, 17 Jul 2025 09:30:00 GMT', '2025-07-17T09:30:00Z'],
    ['Published: 17 July 2025', '2025-07-17'],
    ['July 17th, 2025', '2025-07-17'],
    ['Updated Jul. 17, 2025 at 9:30 a.m.', '2025-07-17'],
    ['17 de julio de 2025', '2025-07-17'],
    ['17. Juli 2025', '2025-07-17'],
    ['1er août 2025', '2025-08-01'],
    ['17 Juli 2025, 10:15 WIB', '2025-07-17T10:15:00'],
    ['17 июля 2025', '2025-07-17'],
    ['Ngày 17 tháng 7 năm 2025', '2025-07-17'],
    ['2025年7月17日', '2025-07-17'],
    ['2025년 7월 17일', '2025-07-17'],
    ['17/07/2025', '2025-07-17'],
    ['07/17/2025', '2025-07-17'],
    ['03/04/2025', null],
    ['03/04/2025', '2025-04-03', true],
    ['03/04/2025', '2025-03-04', false],
    ['03.04.2025', '2025-04-03'],
    ['31 June 2025', null],
    ['29 February 2025', null],
    ['since June 2023', null],
    ['2137 people', null],
    ['', null],
  ];
  it.each(cases)('%s → %s', (text, date, dayFirst) => {
    expect(findDate(text, dayFirst ?? null)).toBe(date);
  });
});

describe('findDateInAddress', () => {
  it.each([
    ['https://example.org/2025/07/17/raid', '2025-07-17'],
    ['https://example.org/2025/jul/17/raid', '2025-07-17'],
    ['https://example.org/news/raid-20250717.html', '2025-07-17'],
    ['https://example.org/news/2025-07-17-raid', '2025-07-17'],
    ['https://example.org/2025/07/raid', null],
    ['https://example.org/story/20251399', null],
  ])('%s → %s', (address, date) => {
    expect(findDateInAddress(address)).toBe(date);
  });
});
