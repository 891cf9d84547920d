import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FigureFilter, Ledger } from '../src/ledger/ledger.ts';
import { verifyLedger } from '../src/ledger/verify-ledger.ts';
import { canonicalJson, sha256 } from '../src/model/identity.ts';
import { makeAddition, numberedAddition } from './make-addition.ts';
import { startRunner } from './spawn-runner.ts';

/** How the suite gets at stores of one kind. An address is what `openLedger` takes, in this and in other processes. */
export interface StoreFactory {
  make(): Promise<string>;
  open(address: string): Promise<Ledger>;
  remove(address: string): Promise<void>;
}

const bavet = makeAddition({
  text: 'Bavet raid\n\nPolice arrested 85 people in Bavet, the governor said. They left x9 alone.\n\nSome 27 were women.',
  title: 'Raid in Bavet',
  publisher: 'The River Post',
  published: '2026-07-16',
  source: 'bavet.txt',
  capture: { hints: { publisher: 'The River Post', published: '2026-07-16' } },
  figures: [
    { places: ['Bavet'], groups: ['KH'], speakers: ['Governor Mey'], from: '2026-07-15', to: '2026-07-15' },
    {
      groups: ['female'],
      certainty: 'estimated',
      bound: 'about',
      partOf: 0,
      low: null,
      high: null,
      noun: null,
    },
  ],
});
const poipet = makeAddition({
  text: 'Officers freed 200 people in Poipet and seized 75 computers there, worth 2500000 baht.',
  title: 'Órdenes en Poipet',
  publisher: 'Border Notes',
  published: null,
  source: 'https://news.example/poipet',
  capture: {
    kind: 'url',
    finalUrl: 'https://news.example/poipet?full',
    charset: 'utf-8',
    hops: [{ url: 'https://news.example/poipet', status: 301, headers: { location: '/poipet?full' } }],
  },
  figures: [
    { action: 'rescued', places: ['Poipet'], groups: ['TH', 'female'], from: '2026-07-20', to: null },
    { action: 'seized', unit: 'computer', places: ['Poipet', 'Banteay Meanchey'], speakers: ['police'] },
    { action: 'seized', unit: 'THB', noun: 'baht', low: 2500000, high: null, bound: 'at-least' },
  ],
});
const khmer = makeAddition({
  text: 'កម្ពុជា បានចាប់ខ្លួន 312 នាក់ នៅក្រុងបាវិត\n\n警方在柬埔寨园区逮捕27人。',
  title: '园区',
  publisher: 'a post',
  published: '2026-07-10T08:00:00Z',
  source: 'khmer.txt',
  figures: [{ from: null, to: '2026-07-01', places: ['បាវិត'] }],
});
const login = makeAddition({
  text: 'Please log in.',
  source: 'login.html',
  refusal: {
    code: 'login-wall',
    message: 'The page asks to log in; save it from a browser that is logged in.',
  },
});

/** What every store must do, method by method. */
export function describeStore(name: string, factory: StoreFactory): void {
  describe(`the ${name} store`, () => {
    let address: string;
    let ledger: Ledger;
    beforeEach(async () => {
      address = await factory.make();
      ledger = await factory.open(address);
    });
    afterEach(async () => {
      await ledger.close();
      await factory.remove(address);
    });
    const fill = async () => await ledger.addMany([bavet, login, poipet, khmer]);
    const quotes = async (filter: FigureFilter) =>
      (await ledger.figures(filter)).map(({ figure }) => figure.quote);

    describe('adding', () => {
      it('keeps bytes, capture and derivation as they were given, over closing and opening', async () => {
        expect(await ledger.add(bavet.capture, bavet.bytes, bavet.derivation)).toBe('added');
        expect(await ledger.addMany([login, poipet])).toEqual(['added', 'added']);
        await ledger.close();
        ledger = await factory.open(address);
        for (const { capture, bytes, derivation } of [bavet, login, poipet]) {
          expect(await ledger.has(capture.id)).toBe(true);
          expect(Buffer.from(await ledger.bytes(capture.id)).equals(bytes)).toBe(true);
          expect(await ledger.capture(capture.id)).toEqual(capture);
          expect(await ledger.derivation(capture.id)).toEqual(derivation);
        }
        expect(await collect(ledger.captures())).toEqual([bavet.capture, login.capture, poipet.capture]);
        expect(await ledger.counts()).toEqual({ captures: 3, articles: 2, refusals: 1, figures: 5 });
      });

      it('changes nothing when the same bytes come again', async () => {
        await fill();
        const before = await collect(ledger.custody());
        const again = { ...bavet, capture: { ...bavet.capture, source: 'other.txt' } };
        expect(await ledger.addMany([again, login])).toEqual(['known', 'known']);
        expect(await ledger.capture(bavet.capture.id)).toEqual(bavet.capture);
        expect(await collect(ledger.custody())).toEqual(before);
      });

      it('takes the same bytes twice in one batch once', async () => {
        expect(await ledger.addMany([bavet, bavet])).toEqual(['added', 'known']);
        expect(await ledger.counts()).toMatchObject({ captures: 1, figures: 2 });
      });

      it('adds all of a batch or none', async () => {
        const broken = structuredClone(poipet);
        Object.assign(broken.derivation.refusal === null ? (broken.derivation.figures[0] ?? {}) : {}, {
          unit: null,
        });
        await expect(ledger.addMany([bavet, broken])).rejects.toThrow();
        expect(await ledger.has(bavet.capture.id)).toBe(false);
        expect(await ledger.counts()).toEqual({ captures: 0, articles: 0, refusals: 0, figures: 0 });
        expect(await fill()).toEqual(['added', 'added', 'added', 'added']);
        expect((await verifyLedger(ledger)).firstFailure).toBeNull();
      });

      it.each([
        ['bytes of another capture', { ...bavet, bytes: poipet.bytes }],
        ['a derivation of another capture', { ...bavet, derivation: poipet.derivation }],
      ])('throws at %s', async (_what, addition) => {
        await expect(ledger.addMany([addition])).rejects.toThrow(/capture/);
        expect((await ledger.counts()).captures).toBe(0);
      });

      it('holds empty bytes, bytes that are no text, and text that no database can hold', async () => {
        const empty = makeAddition({ text: '', refusal: { code: 'empty', message: 'The file is empty.' } });
        const torn = makeAddition({
          text: 'A 1 \u0000 and 2',
          title: 'cut \ud83d',
          source: 'na\ud800me\n<b>.txt',
          figures: [{ noun: '\udc00', places: ["O'Smach\ud800", 'nu\u0000l'] }],
        });
        expect(await ledger.addMany([empty, torn])).toEqual(['added', 'added']);
        expect(await ledger.bytes(empty.capture.id)).toHaveLength(0);
        const { article, figures, capture } = (await ledger.article(articleIdOf(torn))) ?? {};
        expect(article).toMatchObject({ title: 'cut \ufffd', text: 'A 1 \u0000 and 2' });
        expect(figures?.map(({ quote, noun, places }) => [quote, noun, places])).toEqual([
          ['1', '\ufffd', ["O'Smach\ufffd", 'nu\u0000l']],
          ['2', '\ufffd', ["O'Smach\ufffd", 'nu\u0000l']],
        ]);
        expect(capture?.source).toBe('na\ufffdme\n<b>.txt');
        expect(await quotes({ place: 'smach' })).toEqual(['1', '2']);
        expect((await verifyLedger(ledger)).firstFailure).toBeNull();
      });

      it('holds an article of thousands of figures', async () => {
        const many = makeAddition({
          text: Array.from({ length: 3000 }, (_, n) => `${n} people in Bavet.`).join(' '),
          figures: [{ places: ['Bavet', 'Bavet'], speakers: ['police'] }],
        });
        await ledger.addMany([many]);
        expect(await ledger.derivation(many.capture.id)).toEqual(many.derivation);
        expect(await ledger.countFigures({ place: 'bavet', speaker: 'POLICE' })).toBe(3000);
        expect(await quotes({ offset: 2998 })).toEqual(['2998', '2999']);
      });
    });

    it('knows nothing of what it does not hold', async () => {
      const { id } = bavet.capture;
      for (const strange of [id, '', '../../../etc/passwd', "' OR 1 --", 'f'.repeat(100_000)]) {
        expect(await ledger.has(strange)).toBe(false);
        expect(await ledger.capture(strange)).toBeNull();
        expect(await ledger.derivation(strange)).toBeNull();
        expect(await ledger.derivationAsWritten(strange)).toBeNull();
        expect(await ledger.article(strange)).toBeNull();
        expect(await ledger.figure(strange)).toBeNull();
        expect(await ledger.custodyOf(strange)).toEqual([]);
        await expect(ledger.bytes(strange)).rejects.toMatchObject({ code: 'unknown-capture' });
      }
      await expect(ledger.replace(bavet.derivation)).rejects.toMatchObject({ code: 'unknown-capture' });
      expect(await ledger.counts()).toEqual({ captures: 0, articles: 0, refusals: 0, figures: 0 });
      expect([await ledger.articles(), await ledger.figures(), await ledger.refusals()]).toEqual([
        [],
        [],
        [],
      ]);
    });

    it('puts a new derivation in the place of the old one', async () => {
      await fill();
      const anew = makeAddition({
        text: new TextDecoder().decode(bavet.bytes),
        title: 'Anew',
        figures: [{ places: ['Kandal'], action: 'held' }],
      }).derivation;
      await ledger.replace(anew);
      expect(await ledger.derivation(bavet.capture.id)).toEqual(anew);
      expect(await quotes({ place: 'Bavet' })).toEqual([]);
      expect(await quotes({ place: 'Kandal' })).toEqual(['85', '27']);
      expect(await quotes({})).toEqual(['85', '27', '200', '75', '2500000', '312', '27']);
      expect((await ledger.articles({ search: 'anew' })).map(({ title }) => title)).toEqual(['Anew']);
      expect(await ledger.countArticles({ search: 'title:bavet OR raid' })).toBe(0);
      await ledger.replace({ ...login.derivation, captureId: bavet.capture.id });
      expect((await ledger.refusals()).map(({ capture }) => capture.id)).toEqual([
        bavet.capture.id,
        login.capture.id,
      ]);
      expect(await ledger.countArticles()).toBe(2);
      await ledger.replace(bavet.derivation);
      expect(await ledger.derivation(bavet.capture.id)).toEqual(bavet.derivation);
      expect((await verifyLedger(ledger)).firstFailure).toBeNull();
    });

    it('keeps refusals with their capture', async () => {
      await fill();
      expect(await ledger.refusals()).toEqual([
        {
          capture: login.capture,
          refusal: { code: 'login-wall', message: expect.stringContaining('log in') },
        },
      ]);
    });

    describe('articles', () => {
      it('come in the order they were added, page by page, with what a list needs', async () => {
        await fill();
        const all = await ledger.articles();
        expect(all.map(({ title, figureCount }) => [title, figureCount])).toEqual([
          ['Raid in Bavet', 2],
          ['Órdenes en Poipet', 3],
          ['园区', 2],
        ]);
        expect(all[0]).toEqual({
          ...{
            id: articleIdOf(bavet),
            captureId: bavet.capture.id,
            title: 'Raid in Bavet',
            publisher: 'The River Post',
          },
          ...{ published: '2026-07-16', url: null, source: 'bavet.txt', lang: 'en', figureCount: 2 },
        });
        expect(await ledger.articles({ limit: 1, offset: 1 })).toEqual(all.slice(1, 2));
        expect(await ledger.articles({ limit: 0 })).toEqual([]);
        expect(await ledger.countArticles()).toBe(3);
      });

      it.each([
        ['bavet', ['Raid in Bavet']],
        ['BAVÉT raid', ['Raid in Bavet']],
        ['ordenes', ['Órdenes en Poipet']],
        ['arrest', ['Raid in Bavet']],
        ['"arrest"', []],
        ['"seized 75 computers"', ['Órdenes en Poipet']],
        ['"computers seized"', []],
        ['people bavet poipet', []],
        ['园区', ['园区']],
        ['柬埔寨', ['园区']],
        ['埔柬', []],
        ['បាវិត', ['园区']],
        ['people', ['Raid in Bavet', 'Órdenes en Poipet']],
        ['', ['Raid in Bavet', 'Órdenes en Poipet', '园区']],
        ['!!! "" *', []],
        ['title:bavet', []],
        ['bavet" OR "poipet', []],
        ['bavet ( NEAR * ^ "', []],
      ])('are found by %s', async (search, titles) => {
        await fill();
        const found = (await ledger.articles({ search })).map(({ title }) => title);
        expect(found.sort()).toEqual([...titles].sort());
        expect(await ledger.countArticles({ search })).toBe(titles.length);
      });

      it.each([
        ['parentheses', `bavet ${'( NEAR '.repeat(10_000)}`],
        ['one word', 'a'.repeat(1_000_000)],
        ['quotes', '"'.repeat(100_001)],
        ['zeros', '\0'.repeat(1000)],
      ])('are not found, and nothing breaks, by a flood of %s', async (_what, search) => {
        await fill();
        expect(await ledger.articles({ search })).toEqual([]);
        expect(await ledger.countArticles({ search })).toBe(0);
      });

      it('come with the best match first when they were searched for', async () => {
        const passing = makeAddition({
          text: 'Far from Kandal, and much else that goes on and on.',
          title: 'Other',
        });
        const about = makeAddition({ text: 'Kandal police in Kandal.', title: 'Kandal' });
        await ledger.addMany([passing, about]);
        expect((await ledger.articles({ search: 'kandal' })).map(({ title }) => title)).toEqual([
          'Kandal',
          'Other',
        ]);
        expect(
          (await ledger.articles({ search: 'kandal', limit: 1, offset: 1 })).map(({ title }) => title),
        ).toEqual(['Other']);
      });

      it('are given whole by their id or its beginning', async () => {
        await fill();
        const id = articleIdOf(bavet);
        if (bavet.derivation.refusal !== null) throw new Error('it has an article');
        const { captureId: _, version: __, refusal: ___, ...derived } = bavet.derivation;
        for (const prefix of [id, id.slice(0, 12), id.slice(0, 12).toUpperCase()]) {
          expect(await ledger.article(prefix)).toEqual({ ...derived, capture: bavet.capture });
        }
        expect(await ledger.article(id.slice(0, 3))).toBeNull();
        expect(await ledger.article(`${id}0`)).toBeNull();
      });

      it('are not guessed where several begin alike', async () => {
        // Two of a thousand ids that share four digits, as there must be: 16^4 is 65,536.
        const byPrefix = new Map<string, ReturnType<typeof makeAddition>>();
        for (let number = 0; ; number++) {
          const addition = numberedAddition(number);
          const prefix = articleIdOf(addition).slice(0, 4);
          const other = byPrefix.get(prefix);
          byPrefix.set(prefix, addition);
          if (other === undefined) continue;
          await ledger.addMany([other, addition]);
          await expect(ledger.article(prefix)).rejects.toMatchObject({ code: 'ambiguous-id' });
          expect((await ledger.article(articleIdOf(other)))?.article.id).toBe(articleIdOf(other));
          break;
        }
      });
    });

    describe('figures', () => {
      it('come with their article and their sentence', async () => {
        await fill();
        const [row] = await ledger.figures({ limit: 1 });
        const figure = (bavet.derivation as { figures?: { id: string }[] }).figures?.[0];
        expect(row).toEqual({
          figure,
          article: {
            ...{ id: articleIdOf(bavet), title: 'Raid in Bavet', publisher: 'The River Post' },
            ...{ published: '2026-07-16', url: null, source: 'bavet.txt' },
          },
          sentence: 'Police arrested 85 people in Bavet, the governor said.',
        });
        expect(await ledger.figure(figure?.id.slice(0, 10) ?? '')).toEqual(row);
      });

      it.each<[FigureFilter, string[]]>([
        [{}, ['85', '27', '200', '75', '2500000', '312', '27']],
        [{ action: 'seized' }, ['75', '2500000']],
        [{ action: 'seized', unit: 'THB' }, ['2500000']],
        [{ unit: 'person', certainty: 'estimated' }, ['27']],
        [{ place: 'poi' }, ['200', '75']],
        [{ place: 'POIPET' }, ['200', '75']],
        [{ place: 'banteay-meanchey' }, ['75']],
        [{ place: 'បាវិត' }, ['312', '27']],
        [{ place: '%' }, []],
        [{ speaker: 'mey' }, ['85']],
        [{ group: 'female' }, ['27', '200']],
        [{ group: 'fem' }, []],
        [{ group: 'th', place: 'poipet' }, ['200']],
        [{ from: '2026-07-15' }, ['85', '200']],
        [{ from: '2026-07-16' }, ['200']],
        [{ to: '2026-07-15' }, ['85', '312', '27']],
        [{ from: '2026-07-01', to: '2026-07-14' }, ['312', '27']],
        [{ from: '2026-08-01', to: '2026-08-02' }, ['200']],
        [{ article: 'zzzz' }, []],
        [{ limit: 2, offset: 1 }, ['27', '200']],
        [{ descending: true, limit: 2 }, ['27', '312']],
        [{ sort: 'published' }, ['312', '27', '85', '27', '200', '75', '2500000']],
        [{ sort: 'published', descending: true }, ['85', '27', '312', '27', '200', '75', '2500000']],
        [{ sort: 'publisher' }, ['312', '27', '200', '75', '2500000', '85', '27']],
        [{ sort: 'low', limit: 3 }, ['27', '75', '85']],
        [{ sort: 'low', descending: true }, ['2500000', '312', '200', '85', '75', '27', '27']],
        [{ sort: 'high' }, ['27', '75', '85', '200', '312', '27', '2500000']],
        [{ sort: 'date' }, ['312', '27', '85', '200', '27', '75', '2500000']],
        [{ sort: 'date', descending: true, limit: 4 }, ['200', '85', '312', '27']],
        [{ sort: 'action', limit: 4 }, ['85', '27', '312', '27']],
        [{ sort: 'unit', descending: true, limit: 2 }, ['85', '27']],
        [{ sort: 'unit', action: 'seized' }, ['2500000', '75']],
      ])('are narrowed and ordered by %j', async (filter, expected) => {
        await fill();
        expect(await quotes(filter)).toEqual(expected);
        const { limit, offset, ...rest } = filter;
        const all = limit === undefined && offset === undefined ? expected : await quotes(rest);
        expect(await ledger.countFigures(filter)).toBe(all.length);
      });

      it('are narrowed to one article by its id or its beginning', async () => {
        await fill();
        const id = articleIdOf(poipet);
        expect(await quotes({ article: id })).toEqual(['200', '75', '2500000']);
        expect(await quotes({ article: id.slice(0, 8), action: 'rescued' })).toEqual(['200']);
      });

      it('have a sentence that can be shown, however long the text runs on', async () => {
        const endless = makeAddition({ text: `${'and so on '.repeat(50_000)}😀 5 ${'😀'.repeat(50_000)}` });
        await ledger.addMany([endless]);
        const [row] = await ledger.figures();
        expect(row?.sentence.length).toBeLessThanOrEqual(2001);
        expect(row?.sentence).toContain('😀 5 😀');
        expect(row?.sentence.isWellFormed()).toBe(true);
      });
    });

    describe('custody', () => {
      it('begins with the ledger and records what came, what was refused and what left', async () => {
        await fill();
        await ledger.refuse({
          source: 'http://127.0.0.1/',
          refusal: { code: 'address-refused', message: 'No.' },
        });
        await ledger.noteEvent('exported', null, { rows: 7, format: 'csv' });
        await ledger.noteEvent('rebuilt', null, undefined);
        const chain = await collect(ledger.custody());
        expect(chain.map(({ event, subject }) => [event, subject])).toEqual([
          ['ledger-created', null],
          ['captured', bavet.capture.id],
          ['captured', login.capture.id],
          ['captured', poipet.capture.id],
          ['captured', khmer.capture.id],
          ['refused', null],
          ['exported', null],
          ['rebuilt', null],
        ]);
        expect(chain[3]?.detail).toBe(canonicalJson(poipet.capture));
        expect(chain[5]?.detail).toBe(
          '{"refusal":{"code":"address-refused","message":"No."},"source":"http://127.0.0.1/"}',
        );
        expect(chain[6]?.detail).toBe('{"format":"csv","rows":7}');
        expect(chain[7]?.detail).toBe('null');
        let previous = '0'.repeat(64);
        for (const [index, { hash, ...rest }] of chain.entries()) {
          expect(rest.sequence).toBe(index + 1);
          expect(rest.previous).toBe(previous);
          expect(hash).toBe(sha256(canonicalJson(rest)));
          previous = hash;
        }
        expect(await ledger.custodyOf(poipet.capture.id)).toEqual([chain[3]]);
      });
    });

    describe('other processes', () => {
      it('add at the same time, each what the other does not', async () => {
        const runs = [startRunner(address, 'add', '0', '40'), startRunner(address, 'add', '0', '60')];
        const ends = await Promise.all(runs.map(({ ended }) => ended));
        expect(ends.map(({ errors }) => errors)).toEqual(['', '']);
        const lines = runs.flatMap(({ lines }) => lines);
        expect(lines.filter((line) => line.startsWith('added'))).toHaveLength(60);
        expect(lines.filter((line) => line.startsWith('known'))).toHaveLength(40);
        expect(await ledger.counts()).toMatchObject({ captures: 60, articles: 60, figures: 120 });
        expect((await verifyLedger(ledger)).firstFailure).toBeNull();
      });

      it('read whole articles, and a ledger that verifies, while this one writes', async () => {
        const reader = startRunner(address, 'watch');
        while (reader.lines.length === 0 && reader.child.exitCode === null) await ledger.add(...next());
        for (let count = 0; count < 60; count++) await ledger.add(...next());
        for (let count = 0; count < 20; count++)
          await ledger.addMany([numberedAddition(number++), numberedAddition(number++)]);
        reader.child.stdin?.end('enough\n');
        const { code, errors } = await reader.ended;
        expect([code, errors]).toEqual([0, '']);
        const seen = JSON.parse(reader.lines[1] ?? '[]') as number[];
        expect(seen.length).toBeGreaterThan(0);
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      });
      let number = 0;
      const next = (): Parameters<Ledger['add']> => {
        const { capture, bytes, derivation } = numberedAddition(number++);
        return [capture, bytes, derivation];
      };
    });

    it('takes calls at the same time in one process', async () => {
      const additions = Array.from({ length: 30 }, (_, number) => numberedAddition(number));
      const results = await Promise.all([
        ...additions.map(({ capture, bytes, derivation }) => ledger.add(capture, bytes, derivation)),
        ledger.addMany(additions),
        ledger.figures(),
        ledger.noteEvent('exported', null, null),
        ledger.counts(),
      ]);
      expect(results.flat().filter((result) => result === 'added')).toHaveLength(30);
      expect(await ledger.counts()).toMatchObject({ captures: 30, figures: 60 });
      expect((await verifyLedger(ledger)).firstFailure).toBeNull();
    });

    it('can be closed twice', async () => {
      await ledger.close();
      await ledger.close();
    });
  });
}

function articleIdOf({ derivation }: ReturnType<typeof makeAddition>): string {
  if (derivation.refusal !== null) throw new Error('a refusal has no article');
  return derivation.article.id;
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
