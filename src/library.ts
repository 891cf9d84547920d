/** What `import … from 'tallystick'` gives: reading and extracting, with no ledger and no I/O. */
export { extract } from './extract/extract.ts';
export { findQuantities } from './extract/quantities.ts';
export type { Article, Block, BlockKind, Dropped, Hints } from './model/article.ts';
export type { Action, Bound, Certainty, Figure, PassedOver, Slot, Unit } from './model/figure.ts';
export type { Extraction, Passage } from './model/passage.ts';
export type { Quantity } from './model/quantity.ts';
export type { Refusal, RefusalCode } from './model/refusal.ts';
export { isRefusal } from './model/refusal.ts';
export type { Statement, StatementKind } from './model/statement.ts';
export { type ReadOptions, read } from './read/read.ts';
