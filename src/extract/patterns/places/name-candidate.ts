import type { NameEntry, Sense } from '../../../places/gazetteer.ts';
import type { Sentence } from '../../../text/sentences.ts';

/** A stretch of a sentence that the gazetteer knows as a name, before anyone asks whether it names a place here. */
export interface NameCandidate {
  readonly sentence: Sentence;
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** The folded name. */
  readonly key: string;
  readonly entry: NameEntry;
  /** Whether capitals say nothing here: a headline, or a sentence in capitals. */
  readonly isHeadline: boolean;
  /** Why it is no place here (a person, an organisation, a longer name), or null. */
  rejection: string | null;
  /** The reading chosen, once resolved. */
  sense: Sense | null;
}
