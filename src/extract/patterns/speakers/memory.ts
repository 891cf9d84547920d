import type { Token } from '../../../text/tokens.ts';
import {
  GENERIC_BODIES,
  KNOWN_BODIES,
  KNOWN_PHRASES,
  ROLE_NOUNS,
  type SpeakerKind,
  TITLES,
} from '../../languages/english/roles.ts';
import type { Source } from './source.ts';

interface Known {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
}

const KEPT = 40;
const MEDIA_HEADS = new Set([
  'newspaper',
  'paper',
  'network',
  'broadcaster',
  'channel',
  'magazine',
  'daily',
  'wire',
]);
/** Words that fit bodies of any kind. */
const OPEN_HEADS = new Set(['body', 'agency', 'organisation', 'organization', 'office', 'group', 'bloc']);

/** Persons and bodies that the text has named so far; joins later mentions to the first. */
export class Memory {
  readonly #persons: Known[] = [];
  readonly #bodies: Known[] = [];
  #lastPerson: Known | null = null;
  #lastBody: Known | null = null;
  #lastSpeaker: readonly Source[] = [];
  #lastPlural: readonly Source[] = [];
  #documentOwners: readonly Source[] = [];

  /** Joins a source to what was named before; null where nothing was (`he said` without anybody named). */
  resolve(source: Source): Source[] {
    if (source.type === 'article') return [source];
    if (source.type === 'pronoun') return this.#pronoun(source);
    if (source.type === 'definite') return [this.#definite(source)];
    if (source.type === 'document' && source.definite && source.kind !== 'court') {
      return this.#documentOwners.length > 0
        ? this.#documentOwners.map((o) => at(o, source))
        : [{ ...source, type: 'article' }];
    }
    if (source.type === 'person') {
      const earlier = this.#sameName(source.name);
      if (earlier !== null) {
        return [
          {
            ...source,
            name: earlier.name,
            kind: source.kind === 'unknown' ? earlier.kind : source.kind,
            role: source.role ?? earlier.role,
            known: true,
          },
        ];
      }
    }
    return [source];
  }

  /** Remembers who spoke. */
  spoke(sources: readonly Source[]): void {
    const article = sources.filter((s) => s.type === 'article');
    if (article.length > 0) {
      this.#lastSpeaker = article;
      return;
    }
    const real = sources.filter((s) => s.type !== 'pronoun');
    if (real.length === 0) return;
    this.#lastSpeaker = real;
    for (const s of real) {
      const known = { name: s.name, kind: s.kind, role: s.role };
      if (s.type === 'person' || s.type === 'role') this.#addPerson(known, s.type === 'person');
      else if (s.type === 'body') this.#addBody(known);
    }
    if (real.length > 1 || real[0]?.plural === true) this.#lastPlural = real;
  }

  /** Whether a person of this name has been named. */
  knows(name: string): boolean {
    return this.#sameName(name) !== null;
  }

  /** Remembers whose report the text speaks of. */
  owns(sources: readonly Source[]): void {
    this.#documentOwners = sources;
  }

  /** Remembers a body or a person that is named without speaking. */
  named(tokens: readonly Token[], i: number, text: string): void {
    const token = tokens[i];
    if (token === undefined) return;
    const kind = KNOWN_BODIES.get(token.lower);
    if (kind !== undefined && token.capital) {
      this.#addBody({ name: token.text, kind, role: null });
      return;
    }
    for (const [rest, phraseKind] of token.capital ? (KNOWN_PHRASES.get(token.lower) ?? []) : []) {
      const last = tokens[i + rest.length];
      if (last !== undefined && rest.every((word, k) => tokens[i + 1 + k]?.lower === word)) {
        this.#addBody({ name: text.slice(token.start, last.end), kind: phraseKind, role: null });
        return;
      }
    }
    const role = ROLE_NOUNS.get(token.lower);
    if (role === undefined && !TITLES.has(token.lower)) return;
    let at = i + 1;
    if (tokens[at]?.text === '.' || tokens[at]?.text === ',') at++;
    let end = at;
    while (tokens[end]?.capital === true && !KNOWN_BODIES.has(tokens[end]?.lower ?? '') && end < at + 5)
      end++;
    const first = tokens[at];
    const last = tokens[end - 1];
    if (first === undefined || last === undefined || end - at < 2) return;
    this.#addPerson(
      {
        name: text.slice(first.start, last.end),
        kind: role ?? 'unknown',
        role: role === undefined ? null : token.text,
      },
      true,
    );
  }

  #addPerson(known: Known, hasName: boolean): void {
    this.#lastPerson = known;
    if (!hasName || this.#persons.some((p) => p.name === known.name)) return;
    this.#persons.push(known);
    if (this.#persons.length > KEPT) this.#persons.shift();
  }

  #addBody(known: Known): void {
    this.#lastBody = known;
    if (this.#bodies.some((b) => b.name === known.name)) return;
    this.#bodies.push(known);
    if (this.#bodies.length > KEPT) this.#bodies.shift();
  }

  #pronoun(source: Source): Source[] {
    const word = source.head;
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her')
      return this.#lastPerson === null ? [] : [at(this.#lastPerson, source)];
    if (word === 'they' || word === 'their') {
      return this.#lastPlural.length > 0
        ? this.#lastPlural.map((s) => at(s, source))
        : this.#lastSpeaker.map((s) => at(s, source));
    }
    if (word === 'it' || word === 'its') {
      const spoke = this.#lastSpeaker.filter((s) => s.type !== 'person' && s.type !== 'role');
      if (spoke.length > 0) return spoke.map((s) => at(s, source));
      return this.#lastBody === null ? [] : [at(this.#lastBody, source)];
    }
    return [];
  }

  #definite(source: Source): Source {
    const { head } = source;
    for (let i = this.#bodies.length - 1; i >= 0; i--) {
      const body = this.#bodies[i];
      if (body !== undefined && ` ${body.name.toLowerCase()} `.includes(` ${head} `))
        return { ...at(body, source), type: 'body' };
    }
    if (ROLE_NOUNS.has(head)) {
      for (let i = this.#persons.length - 1; i >= 0; i--) {
        const person = this.#persons[i];
        if (
          person?.role !== null &&
          person !== undefined &&
          ` ${person.role.toLowerCase()} `.includes(` ${head} `)
        )
          return { ...at(person, source), type: 'person' };
      }
      return { ...source, type: 'role' };
    }
    if (!GENERIC_BODIES.has(head)) return { ...source, type: 'body' };
    const fits = (b: Known): boolean =>
      MEDIA_HEADS.has(head)
        ? b.kind === 'media'
        : b.kind !== 'media' &&
          (b.kind === source.kind ||
            b.kind === 'unknown' ||
            (OPEN_HEADS.has(head) && source.kind !== 'company'));
    const body =
      this.#bodies.findLast((b) => b.kind === source.kind && fits(b)) ?? this.#bodies.findLast(fits);
    return body === undefined ? { ...source, type: 'body' } : { ...at(body, source), type: 'body' };
  }

  #sameName(name: string): Known | null {
    for (let i = this.#persons.length - 1; i >= 0; i--) {
      const person = this.#persons[i];
      if (person === undefined) continue;
      if (
        person.name === name ||
        (person.name.length > name.length && ` ${person.name} `.includes(` ${name} `))
      )
        return person;
    }
    return null;
  }
}

function at(known: Known | Source, source: Source): Source {
  const type =
    'type' in known ? known.type : source.head.startsWith('h') || source.head === 'she' ? 'person' : 'body';
  return { ...source, name: known.name, kind: known.kind, role: known.role, known: true, type };
}
