const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before `to` that make the infinitive a plan: `plans to deport`, `is due to be sent`. */
export const PLANNERS = words(`
  plan plans planned planning intend intends intended intending mean means meant hope hopes hoped hoping aim aims aimed aiming
  want wants wanted seek seeks sought seeking vow vows vowed promise promises promised pledge pledges pledged agree agreed
  expect expects expected expecting prepare prepares preparing prepared due set scheduled slated going ready order ordered
  instructed likely supposed about asked requested proposes proposed propose threatens threatened committed moved moves urged
  decided ordered required waiting wait`);
/** Participles and adjectives after a form of be that say what is to happen. */
export const PLANNED_STATES = words(
  'planned scheduled due slated expected awaiting waiting pending set going likely',
);
/** Verbs whose object or subject is still to come. */
export const AWAITING = words('await awaits awaiting awaited wait waits waiting');
/** Verbs whose money or people as an object are wanted, not had: `seeks $15 billion`. */
export const SEEKING = words(
  'seek seeks seeking sought want wants expect expects demand demands demanding demanded propose proposes proposed',
);

/** Modals of possibility. */
export const POSSIBLE = words('may might could');
/** What somebody may be: a state, so that `may be held` is a guess and `may be deported` a prospect. */
export const PROSPECTS = words(`
  sent deported repatriated extradited returned charged tried released handed flown prosecuted jailed fined expelled
  transferred moved freed closed shut demolished seized frozen paid sentenced executed brought arrested rescued built hired`);

/** Passive reporting that makes an estimate: `are believed to`, `is estimated at`. */
export const ESTIMATE_PARTICIPLES = words(
  'estimated believed thought feared assumed presumed reckoned projected',
);
/** Passive reporting that makes an allegation: `are said to have`. */
export const ALLEGING_PARTICIPLES = words('said alleged claimed accused rumoured rumored');
export const ALLEGING_ADVERBS = words('allegedly purportedly supposedly ostensibly');
/** Verbs that place a number: `puts losses at`. */
export const PLACING = words('put puts putting placed pegged pegs');
export const MAGNITUDE_PREPOSITIONS = words('at above below near around between beyond over under');

/** Nouns of an industry's money: what is said of them for a year is a guess. */
export const TAKINGS = words(
  'takings income revenue revenues profit profits loss losses proceeds earnings turnover industry trade economy market gdp',
);
/** Words for people kept or at work in an industry: large round numbers of them are guesses. */
export const WORKFORCE = words(
  'workers workforce work working works held trapped forced coerced enslaved captive employed commit labourers laborers',
);
export const MAGNITUDES = words('million billion trillion millions billions trillions bn mn tn m crore');

/** Texts that can be checked: what a following sentence says is unverified. */
export const CLAIM_NOUNS = words(
  'figure figures number numbers claim claims count toll report reports account accounts information allegation allegations it this these those they tally total statement',
);
