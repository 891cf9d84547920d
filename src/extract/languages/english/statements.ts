import type { StatementKind } from '../../../model/statement.ts';

/** Verbs that make a statement, by form; what must follow is checked by the pattern. */
export const STATEMENT_VERBS: ReadonlyMap<string, StatementKind> = new Map(
  (
    [
      [
        'accuses',
        'accuse accuses accused accusing blame blames blamed blaming denounce denounces denounced allege alleges alleged',
      ],
      [
        'denies',
        'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed refute refutes refuted dispute disputes disputed rebut rebuts rebutted',
      ],
      [
        'orders',
        'order orders ordered ordering instruct instructs instructed instructing direct directs directed command commands commanded tell tells told demand demands demanded decree decrees decreed',
      ],
      [
        'warns',
        'warn warns warned warning caution cautions cautioned threaten threatens threatened threatening',
      ],
      [
        'promises',
        'promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging swear swears swore',
      ],
    ] as const
  ).flatMap(([kind, forms]) => forms.split(' ').map((form): [string, StatementKind] => [form, kind])),
);

/** Verbs whose negation or refusal, with `comment` behind, is a silence. */
export const REPLY_VERBS = new Set(
  'respond responded reply replied answer answered comment commented return returned'.split(' '),
);
export const REFUSING_VERBS = new Set(
  'declined declines decline refused refuses refuse unavailable'.split(' '),
);
export const COMMENT_NOUNS = new Set(
  'comment comments request requests questions question inquiries inquiry enquiries query queries calls call email emails messages message'.split(
    ' ',
  ),
);

/** Nouns of orders: `issued a directive`. */
export const ORDER_NOUNS = new Set(
  'directive order instruction instructions decree orders ultimatum'.split(' '),
);
/** Nouns of deeds that can be ordered: `ordered the closure of`. */
export const ORDERED_DEEDS = new Set(
  'closure arrest arrests raid raids release deportation deportations demolition seizure investigation inquiry crackdown detention extradition evacuation freeze suspension removal liquidation shutdown end halt search searches expulsion'.split(
    ' ',
  ),
);
