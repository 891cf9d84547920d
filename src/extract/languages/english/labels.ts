/** Words beside a number that make it a name, a label or a rank: data for `patterns/numbers/passed-over`. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a number: what is numbered, not counted (`article 12`, `room 5`, `Highway 4`). */
export const LABELS: ReadonlySet<string> = words(`
  article articles section sections clause clauses chapter chapters page pages paragraph paragraphs rule rules
  room rooms floor flight route highway road line bus gate terminal platform channel episode lane exit stage volume version
  act title form appendix annex annexe schedule resolution decree no nos number lot block building unit flat apartment villa suite
  level phase tier type category class grade zone district ward precinct sector camp party round game season match week
  day step option question slide table figure fig exhibit item version model mark series group division track
  channel size seat bay pier plot sangkat khan moo soi street avenue postcode zip box pin article art sec para pp vol dept code
  windows iphone android covid playstation xbox galaxy formula boeing airbus windows top covid-19 ch bullet scenario
  stage lap heat hole par year-old over kilometre-post aged minute`);

/** Labels that number only with digits, and only where no counted noun follows (`building 20 people`). */
export const DOUBTFUL_LABELS: ReadonlySet<string> = words(
  'room rooms building unit group class camp party block level type form line day week game season match year-old over aged minute villa district zone ward bus road street model mark act code size table figure series track division round number step',
);

/** After a number: it ranks or names (`27 Club`, `Fortune 500 companies` is handled before). */
export const NAMES_AFTER: ReadonlySet<string> = words(
  'Club Group Street Road Avenue Boulevard Lane Drive Highway Park Court Plaza Building Dreamliner Max Pro Plus Ultra Stories Commandments Tenors',
);

/** Before a number: a list or a body named by it (`Group of Seven`, `the Fortune 500`, `Gang of Four`). */
export const NAMES_BEFORE: ReadonlySet<string> = words(
  'fortune forbes nasdaq s&p ftse russell stoxx dax cac nikkei kospi topix asx sensex tsx big final elite channel route formula apollo area catch studio radio playstation xbox windows iphone galaxy boeing airbus pixel covid world war g group gang club agenda',
);

/** Before a number: a place in an order (`top 10`, `ranked 5`). */
export const RANKS: ReadonlySet<string> = words('top ranked seeded rank ranking');

/** Behind a hyphen: the number with it is an adjective that counts its noun (`a 12-member gang`). */
export const COUNTED_ATTRIBUTES: ReadonlySet<string> = words(`
  member person people strong room bed seat building unit house vehicle country nation state province victim suspect
  site home truck car worker employee man woman child party`);

/** In a sentence about a contest: `2-1` is a score. */
export const CONTEST: ReadonlySet<string> = words(`
  beat beats beaten win wins won winning lose loses lost losing draw draws drew drawn victory victories defeat defeated defeats
  lead led leads trail trailed tie tied ties score scored scores goal goals match game set sets vote voted split ruled ruling
  down up ahead thrashed edged hammered aggregate final fixture loss past over`);

/** Behind a number: how often or how much more, not how many (`five times higher`, `3x`). */
export const MULTIPLIERS: ReadonlySet<string> = words('times x fold');

/** Behind a hyphen: `six-figure`, `two-way`, `five-star`. */
export const IDIOM_TAILS: ReadonlySet<string> = words(
  'figure digit way star time off sided legged dimensional fold point thirds step stop part stage tier pronged',
);
