/** One link of the custody chain: what entered or left the ledger, when, by what. */
export interface CustodyEntry {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  readonly at: string;
  /** Program and version. */
  readonly by: string;
  readonly event: 'ledger-created' | 'captured' | 'refused' | 'rebuilt' | 'exported';
  /** Id of the capture, or of what the event is about; null for the ledger as a whole. */
  readonly subject: string | null;
  /** JSON of what was recorded. */
  readonly detail: string;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256, hex, over the canonical JSON of all fields above. */
  readonly hash: string;
}
