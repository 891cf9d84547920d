import type { Tokens } from '../../mentions.ts';

/** Wordings as a tree of their words, so that the longest one beside a number is found in as many steps as it has words. */
export interface CueTrie<Value> {
  readonly next: Map<string, CueTrie<Value>>;
  value: Value | null;
  wording: string;
}

/** Builds the tree; with `backward`, words are entered last to first. */
export function makeCueTrie<Value>(
  cues: readonly (readonly [wording: string, value: Value])[],
  direction: 'forward' | 'backward',
): CueTrie<Value> {
  const root: CueTrie<Value> = { next: new Map(), value: null, wording: '' };
  for (const [wording, value] of cues) {
    const words = wording.split(' ');
    if (direction === 'backward') words.reverse();
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), value: null, wording: '' };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value = value;
    node.wording = wording;
  }
  return root;
}

/** A wording found in a sentence: half-open token indices. */
export interface CueMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly wording: string;
}

/** The longest wording whose last word stands right before `at`. */
export function matchBefore<Value>(trie: CueTrie<Value>, tokens: Tokens, at: number): CueMatch<Value> | null {
  let node = trie;
  let best: CueMatch<Value> | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const next = node.next.get(tokens[i]?.lower ?? '');
    if (next === undefined) break;
    node = next;
    if (node.value !== null) best = { start: i, end: at, value: node.value, wording: node.wording };
  }
  return best;
}

/** The longest wording whose first word stands at `at`. */
export function matchAt<Value>(trie: CueTrie<Value>, tokens: Tokens, at: number): CueMatch<Value> | null {
  let node = trie;
  let best: CueMatch<Value> | null = null;
  for (let i = at; i < tokens.length; i++) {
    const next = node.next.get(tokens[i]?.lower ?? '');
    if (next === undefined) break;
    node = next;
    if (node.value !== null) best = { start: at, end: i + 1, value: node.value, wording: node.wording };
  }
  return best;
}
