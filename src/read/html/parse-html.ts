import { Tokenizer } from 'htmlparser2';
import { CLOSES_P, HEADINGS, IN_HEAD, ROW_PARTS, SCOPE, SPECIAL, TABLE_ONLY, VOID } from './tag-rules.ts';
import { type Element, makeElement } from './tree.ts';

/** Browsers stop nesting here; deeper elements become siblings. It also bounds every search of the open elements. */
const MAX_DEPTH = 512;
const MAX_ELEMENTS = 1_500_000;

/** A page with more elements than can be held. */
export class TooManyElements extends Error {}

/**
 * Parses a page into a tree in one pass, with end tags implied and misplaced ones ignored as browsers do it (without
 * moving elements out of tables). Linear: no nesting deeper than 512. Throws `TooManyElements` above 1.5 million.
 */
export function parseHtml(html: string): Element {
  const builder = new TreeBuilder(html);
  return builder.build();
}

class TreeBuilder {
  readonly #html: string;
  readonly #root: Element = makeElement('html', Object.create(null), null);
  readonly #open: Element[] = [this.#root];
  readonly #openCounts = new Map<string, number>();
  #text = '';
  #tag = '';
  #attributes: Record<string, string> | null = null;
  #attributeName = '';
  #attributeValue = '';
  #foreign = 0;
  #elements = 0;
  #rootMerged = false;

  constructor(html: string) {
    this.#html = html;
  }

  build(): Element {
    const slice = (start: number, end: number): string => this.#html.slice(start, end);
    const tokenizer = new Tokenizer(
      {},
      {
        ontext: (start, end) => {
          this.#text += slice(start, end);
        },
        ontextentity: (codepoint) => {
          this.#text += String.fromCodePoint(codepoint);
        },
        onopentagname: (start, end) => {
          this.#tag = slice(start, end).toLowerCase();
          this.#attributes = null;
        },
        onattribname: (start, end) => {
          this.#attributeName = slice(start, end).toLowerCase();
          this.#attributeValue = '';
        },
        onattribdata: (start, end) => {
          this.#attributeValue += slice(start, end);
        },
        onattribentity: (codepoint) => {
          this.#attributeValue += String.fromCodePoint(codepoint);
        },
        onattribend: () => {
          this.#attributes ??= Object.create(null) as Record<string, string>;
          if (!(this.#attributeName in this.#attributes)) {
            this.#attributes[this.#attributeName] = this.#attributeValue;
          }
        },
        onopentagend: () => this.#openTag(false),
        onselfclosingtag: () => this.#openTag(true),
        onclosetag: (start, end) => this.#closeTag(slice(start, end).toLowerCase()),
        oncdata: (start, end, offset) => {
          if (this.#foreign > 0) this.#text += slice(start, end - offset);
        },
        oncomment: () => undefined,
        ondeclaration: () => undefined,
        onprocessinginstruction: () => undefined,
        onend: () => this.#flushText(),
        isInForeignContext: () => this.#foreign > 0,
      },
    );
    tokenizer.write(this.#html);
    tokenizer.end();
    return this.#root;
  }

  get #current(): Element {
    return this.#open[this.#open.length - 1] as Element;
  }

  #count(tag: string): number {
    return this.#openCounts.get(tag) ?? 0;
  }

  #flushText(): void {
    if (this.#text === '') return;
    // Text between <head> elements has left the head for a browser, and is white space on sane pages.
    if (this.#count('head') > 0 && this.#current.tag === 'head' && this.#text.trim() !== '')
      this.#closeUpTo('head');
    this.#current.children.push(this.#text);
    this.#text = '';
  }

  #openTag(selfClosing: boolean): void {
    this.#flushText();
    const tag = this.#tag === 'image' ? 'img' : this.#tag;
    if (this.#foreign === 0) {
      if (tag === 'html') {
        // Attributes of the html tag belong to the root, whatever stood before it.
        if (!this.#rootMerged && this.#attributes !== null) {
          Object.assign(this.#root.attributes, this.#attributes);
          this.#rootMerged = true;
        }
        return;
      }
      if ((tag === 'body' || tag === 'head') && this.#count(tag) > 0) return;
      if (this.#count('head') > 0 && !IN_HEAD.has(tag) && this.#current.tag === 'head')
        this.#closeUpTo('head');
      this.#closeImplied(tag);
    }
    if (++this.#elements > MAX_ELEMENTS) throw new TooManyElements();
    if (this.#open.length >= MAX_DEPTH) this.#pop();
    const element = makeElement(tag, this.#attributes, this.#current);
    if (VOID.has(tag) || (selfClosing && (this.#foreign > 0 || tag === 'svg' || tag === 'math'))) return;
    this.#open.push(element);
    this.#openCounts.set(tag, this.#count(tag) + 1);
    if (tag === 'svg' || tag === 'math') this.#foreign++;
  }

  #closeImplied(tag: string): void {
    if (CLOSES_P.has(tag) && this.#count('p') > 0) this.#closeInScope((open) => open === 'p', SCOPE);
    if (HEADINGS.has(tag) && HEADINGS.has(this.#current.tag)) this.#pop();
    else if (tag === 'li' && this.#count('li') > 0) {
      this.#closeInScope((open) => open === 'li', new Set([...SCOPE, 'ul', 'ol', 'menu', 'dir']));
    } else if ((tag === 'dd' || tag === 'dt') && this.#count('dd') + this.#count('dt') > 0) {
      this.#closeInScope((open) => open === 'dd' || open === 'dt', new Set([...SCOPE, 'dl']));
    } else if (tag === 'option' && this.#current.tag === 'option') this.#pop();
    else if (tag === 'a' && this.#count('a') > 0) this.#closeInScope((open) => open === 'a', SCOPE);
    else {
      const parts = ROW_PARTS[tag];
      if (parts === undefined || this.#count('table') === 0) return;
      while (this.#closeInScope((open) => parts.includes(open), TABLE_ONLY)) {
        // A cell, its row and its section end one after another.
      }
    }
  }

  /** Closes the innermost open element that fits, unless a barrier stands before it. */
  #closeInScope(fits: (tag: string) => boolean, barrier: ReadonlySet<string>): boolean {
    for (let i = this.#open.length - 1; i > 0; i--) {
      const open = (this.#open[i] as Element).tag;
      if (fits(open)) {
        while (this.#open.length > i) this.#pop();
        return true;
      }
      if (barrier.has(open)) return false;
    }
    return false;
  }

  #closeTag(tag: string): void {
    this.#flushText();
    if (tag === 'br') {
      makeElement('br', null, this.#current);
      return;
    }
    // Browsers keep adding to the body after these.
    if (tag === 'body' || tag === 'html') return;
    if (this.#count(tag) === 0 && !HEADINGS.has(tag)) return;
    if (this.#foreign > 0 || tag === 'svg' || tag === 'math')
      this.#closeInScope((open) => open === tag, new Set());
    else if (tag === 'table' || tag in ROW_PARTS)
      this.#closeInScope((open) => open === tag, tag === 'table' ? new Set() : TABLE_ONLY);
    else if (HEADINGS.has(tag)) this.#closeInScope((open) => HEADINGS.has(open), SCOPE);
    else if (SPECIAL.has(tag) || tag === 'head' || tag === 'a')
      this.#closeInScope((open) => open === tag, SCOPE);
    else this.#closeInScope((open) => open === tag, SPECIAL);
  }

  #closeUpTo(tag: string): void {
    this.#closeInScope((open) => open === tag, new Set());
  }

  #pop(): void {
    if (this.#open.length <= 1) return;
    const element = this.#open.pop() as Element;
    this.#openCounts.set(element.tag, this.#count(element.tag) - 1);
    if (element.tag === 'svg' || element.tag === 'math') this.#foreign--;
  }
}
