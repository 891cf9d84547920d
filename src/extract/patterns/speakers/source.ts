import type { SpeakerKind } from '../../languages/english/roles.ts';

/** Who or what a noun phrase names, before it is joined to earlier mentions. */
export interface Source {
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** As the text names it, without title. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  /**
   * - `person` has a name of its own, `role` is a person without one, `body` an organisation, state or medium,
   *   `document` speaks for its owner, `article` is the text itself, `pronoun` and `definite` need an earlier mention.
   */
  readonly type: 'person' | 'role' | 'body' | 'document' | 'article' | 'pronoun' | 'definite' | 'unknown';
  /** Whether a word list vouches for it; an unknown noun before `said` speaks, one before `counted` does not. */
  readonly known: boolean;
  /** Head noun in lower case, by which definite phrases are joined. */
  readonly head: string;
  readonly plural: boolean;
  /** Named with `the` alone, so that an earlier mention may say more. */
  readonly definite: boolean;
  /** Named as the owner of a document that speaks: `police figures show`. */
  readonly inWriting: boolean;
}
