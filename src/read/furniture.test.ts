import { describe, expect, it } from 'vitest';
import { boilerplateReason, isByline, isCreditLine } from './furniture.ts';

describe('boilerplateReason', () => {
  it.each<[text: string, linkShare: number, reason: string | null]>([
    ['ADVERTISEMENT', 0, 'advertisement'],
    ['Story continues below advertisement', 0, 'advertisement'],
    ['Image 2 of 7', 0, 'player'],
    ['Share this article', 0, 'share-bar'],
    ['You may also like:', 0, 'related-links'],
    ['Read more: Another raid last year', 0.8, 'related-links'],
    ['Read more: the ministry lists 27 names', 0, null],
    ['Tags: scams, raids', 0, 'tags'],
    ['(Reporting by the Example desk; Editing by another)', 0, 'staff-note'],
    ['Sign up for our newsletter', 0, 'call-to-act'],
    ['– – –', 0, 'separator'],
    ['Updated on 17 July 2025', 0, 'byline'],
    ['Updated figures from police show 300 arrests', 0, null],
    ['More than 300 people were arrested', 0, null],
    ['Subscribers of the bank lost 40 million', 0, null],
    ['27', 0, null],
  ])('%s', (text, linkShare, reason) => {
    expect(boilerplateReason(text, linkShare)).toBe(reason);
  });
});

describe('isCreditLine', () => {
  it.each([
    ['Officers at the gate. (AP: Example Agency)', true],
    ['Officers at the gate. (AFP: Pool photo)', true],
    ['Officers at the gate (Photo by the ministry)', true],
    ['Officers at the gate (Example/Reuters).', true],
    ['Officers at the gate. Photo: Example Agency', true],
    ['(Graphic: raids by month)', false],
    ['He said so (and meant it).', false],
    ['The group (known as the Ring) ran it.', false],
  ])('%s', (text, expected) => {
    expect(isCreditLine(text)).toBe(expected);
  });
});

describe('isByline', () => {
  it.each([
    ['By Example Desk', true],
    ['Published 17 July 2025', true],
    ['July 17, 2025 | 9:30 a.m.', true],
    ['Police arrested 27 people on 17 July 2025 in the border town.', false],
    ['What was found', false],
  ])('%s', (text, expected) => {
    expect(isByline(text)).toBe(expected);
  });
});
