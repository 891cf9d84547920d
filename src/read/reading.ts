import type { Dropped } from '../model/article.ts';
import type { Piece } from './piece.ts';

/** What a reader of one kind of source found, before it becomes an article. */
export interface Reading {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  /** As the source declares it, primary subtag, lower case. */
  readonly lang: string | null;
  /** The text's blocks without title and byline. */
  readonly pieces: readonly Piece[];
  readonly dropped: readonly Dropped[];
  /** Whether the source asks for a password and shows nearly no text. */
  readonly isLoginWall?: boolean;
}
