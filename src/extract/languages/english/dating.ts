/** Words by which a figure is joined to a date, or kept from one: data for attach-dates. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Dates behind these tell of another event or a limit, not when the figure’s event happened. */
export const OUTSIDE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'ahead of',
  'prior to',
  'against',
  'dated',
  'until',
  'till',
  'up to',
  'up until',
  'by',
]);
/** Of those, the ones that make a total with an open start. */
export const OPEN_START_PREPOSITIONS: ReadonlySet<string> = new Set([
  'until',
  'till',
  'up to',
  'up until',
  'by',
]);

/** Nouns of events: their date is that of what they brought (`Wednesday’s raid`, `the raids of 16 July`). */
export const EVENT_NOUNS: ReadonlySet<string> = words(
  'raid raids operation operations arrests arrest crackdown sweep sweeps bust search searches strike strikes attack attacks flight flights night morning evening weekend week clash clashes crash blast rescue rescues haul seizure seizures election elections vote action actions drive campaign',
);

/** Rates and habits: no event’s date holds for them. */
export const HABIT_WORDS: ReadonlySet<string> = words(
  'usual usually typical typically average normally annually yearly annual monthly weekly daily per each every',
);

/** Guesses: `the UN estimates`. */
export const GUESS_WORDS: ReadonlySet<string> = words(
  'estimate estimates estimated estimating believes believed puts believe thinks think suggests forecast projected may might could',
);

/** Verbs of the present that tell of a state. */
export const STATE_VERBS: ReadonlySet<string> = words(
  'is are has have says say comes come works work stays stay remains remain operates operate runs run employs employ faces face counts count lives live exceeds exceed makes make takes take earn earns hold holds cover covers include includes contains contain serves serve owns own lies lie belong belongs await awaits wait waits needs need shows show names name lists list amounts',
);
/** Past verbs of a state rather than an event. */
export const PAST_STATES: ReadonlySet<string> = words(
  'had cost owned employed contained included belonged faced totalled',
);

/** Nouns of harm done over time, which no raid dates. */
export const HARM_NOUNS: ReadonlySet<string> = words(
  'victims targets losses loss damage profits revenue profit income fraud scam',
);

/** Nouns in front of `of N` that are the thing counted and no description. */
export const TOTAL_NOUNS: ReadonlySet<string> = words(
  'total group groups batch haul number party crowd sum list lot wave series team convoy contingent majority',
);

/** Verbs by which something under way began. */
export const EVENT_BEGIN_VERBS: ReadonlySet<string> = words(
  'began started begun launched starting beginning',
);
/** Verbs that tell when an operation was: `the operation ran from June to August`. */
export const EVENT_SPAN_VERBS: ReadonlySet<string> = words(
  'ran lasted took conducted held carried spanned unfolded began started launched',
);
/** What a text that reports figures without a date may date behind them. */
export const OPERATION_NOUNS: ReadonlySet<string> = words(
  'operation operations crackdown sweep campaign drive raid raids exercise action offensive deportation deportations repatriation handover arrest arrests rescue seizure seizures flight flights crash attack transfer swoop bust search searches',
);
/** Subjects by which a text tells of its own wording: what it has is as dated as what it reports. */
export const META_SUBJECTS: ReadonlySet<string> = words(
  'headline text title page article story site count figure total',
);
/** Present verbs by which somebody gives a number of their own. */
export const ACCOUNT_VERBS: ReadonlySet<string> = words(
  'speaks counts cites lists mentions tracks records documents holds claims tallies maintains',
);
/** Participles that stand before nouns. */
export const ADJECTIVE_PARTICIPLES: ReadonlySet<string> = words(
  'alleged suspected accused armed related so-called unnamed wanted united organised organized registered licensed unlicensed chartered rented hundred imported forced forged detained based',
);
/** Nouns of divisions that a country has a fixed number of. */
export const DIVISION_NOUNS: ReadonlySet<string> = words(
  'provinces province cities districts states regions counties towns communes municipalities countries members',
);

/** Participles that are no past forms themselves: `have gone`, `has been`. */
export const BARE_PARTICIPLES: ReadonlySet<string> = words(
  'been gone come taken given seen become known done shown driven fallen risen written spoken thrown broken chosen',
);
/** Cues of a bound, which stand between a verb or `of` and the number. */
export const BOUND_CUES: ReadonlySet<string> = words(
  'more than over about some around at least nearly almost up to',
);
