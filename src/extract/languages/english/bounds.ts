import type { Bound } from '../../../model/figure.ts';

/** Wordings that limit a number: data for the patterns in `patterns/bounds`. All lower case; each is one line. */

type Cue = readonly [wording: string, bound: Bound];

const cues = (bound: Bound, list: string): Cue[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [line, bound] as const);

/** Before the number: `more than 1,000`. */
export const BOUNDS_BEFORE: readonly Cue[] = [
  ...cues(
    'more-than',
    `more than
    more then
    over
    above
    over than
    just over
    just above
    well over
    far over
    a little over
    slightly over
    north of
    in excess of
    upwards of
    upward of
    greater than
    higher than
    larger than
    bigger than
    longer than
    beyond
    exceed
    exceeds
    exceeded
    exceeding
    surpass
    surpasses
    surpassed
    surpassing
    topped
    tops
    topping
    passed
    passing
    crossed
    crosses
    crossing
    passed the
    crossed the
    topped the
    surpassed the
    exceeded the
    exceeds the
    broke the
    broken the
    climbed past
    rose past
    risen past
    soared past
    grown past
    gone past
    went past
    jumped past
    pushed past
    not just
    >`,
  ),
  ...cues(
    'at-least',
    `at least
    at the least
    at the very least
    at very least
    no fewer than
    no less than
    not less than
    not fewer than
    no lower than
    not lower than
    not below
    not under
    never less than
    never fewer than
    never below
    a minimum of
    the minimum of
    minimum of
    a minimum
    at a minimum
    at minimum
    anything from
    as few as
    as little as
    ≥`,
  ),
  ...cues(
    'less-than',
    `fewer than
    less than
    less then
    under
    below
    lower than
    smaller than
    well under
    well below
    far below
    not even
    sub -
    <`,
  ),
  ...cues(
    'at-most',
    `up to
    upto
    anything up to
    as many as
    as much as
    as high as
    as long as
    at most
    at the most
    at the very most
    no more than
    not more than
    not over
    not above
    no greater than
    no higher than
    no larger than
    never more than
    never over
    not exceeding
    not exceed
    a maximum of
    the maximum of
    maximum of
    a maximum
    a ceiling of
    capped at
    a cap of
    a limit of
    ≤`,
  ),
  ...cues(
    'about',
    `about
    around
    some
    roughly
    approximately
    approx
    approx .
    nearly
    almost
    close to
    just under
    just below
    just short of
    just shy of
    shy of
    a little under
    a little less than
    slightly under
    slightly below
    slightly less than
    an estimated
    estimated
    the estimated
    in the region of
    in the neighbourhood of
    in the neighborhood of
    in the vicinity of
    on the order of
    of the order of
    in the order of
    somewhere around
    somewhere near
    near
    nearing
    near to
    nearer
    approaching
    practically
    virtually
    an approximate
    more or less
    very nearly
    circa
    ca .
    c .
    say
    ~
    ≈
    ∼`,
  ),
];

/** After the number, with nothing between: `200-plus`, `30 or more`. */
export const BOUNDS_AFTER: readonly Cue[] = [
  ...cues(
    'more-than',
    `- plus
    plus
    +
    or so and more`,
  ),
  ...cues(
    'at-least',
    `or more
    or even more
    and more
    if not more
    or above
    and above
    or over
    and over
    or higher
    or upwards
    and upwards
    and up
    or greater
    and counting
    at least
    at a minimum
    at minimum
    minimum`,
  ),
  ...cues(
    'at-most',
    `or fewer
    or less
    or under
    and under
    or below
    and below
    or lower
    at most
    at the most
    maximum
    max
    tops`,
  ),
  ...cues(
    'about',
    `or so
    - odd
    odd
    or thereabouts
    , give or take
    give or take
    , more or less
    more or less
    - ish
    approximately`,
  ),
];

/** After the noun that is counted: `three people or so`. */
export const BOUNDS_AFTER_NOUN: readonly Cue[] = [
  ...cues('at-least', 'or more\nand counting\nor above\nand up\nat least\nat a minimum'),
  ...cues('at-most', 'or less\nor fewer\nor under\nat most\nat the most\nmaximum'),
  ...cues('about', 'or so\nor thereabouts'),
];

/** What may stand between a cue and its number: `over a total of 300`, `at least another 20`. */
export const BOUND_FILLERS: readonly string[] = `a total of
a combined total of
a combined
a further
another
an additional
an average of
an estimated
a staggering
a whopping
a record
a reported
a cumulative
the equivalent of
its
their
additional`
  .split('\n')
  .map((line) => line.trim());

/** After comparative wordings the article may stand too: `more than the 60`. */
export const COMPARATIVE_FILLERS: readonly string[] = [
  'the',
  'the previous',
  'the usual',
  'the original',
  'the initial',
  'the reported',
  'those',
  'these',
];

/** These limit only a large number, a share or money: `passed two laws`, `above five shops`, `crossing one bridge`. */
export const DOUBTFUL_CUES: ReadonlyMap<string, number> = new Map([
  ['passed', 100],
  ['passing', 100],
  ['passed the', 100],
  ['crossed the', 100],
  ['topped the', 100],
  ['broke the', 100],
  ['broken the', 100],
  ['crossed', 100],
  ['crosses', 100],
  ['crossing', 100],
  ['topped', 20],
  ['tops', 20],
  ['topping', 20],
  ['above', 10],
  ['below', 10],
  ['under', 10],
  ['beyond', 10],
  ['near', 1000],
  ['near to', 1000],
  ['nearer', 1000],
  ['close to', 10],
  ['over', 3],
  ['around', 3],
  ['about', 2],
  ['say', 1e9],
  ['exceeding', 10],
  ['approaching', 20],
  ['a limit of', 10],
  ['minimum of', 1],
]);

/** Before `over`: what somebody is arrested or quarrels for. Then a small number is a count of its own. */
export const BEFORE_OVER: ReadonlySet<string> = new Set(
  'arrested charged detained questioned sued fined row rows dispute disputes concern concerns anger fear fears protest protests fight clash clashes convicted jailed prosecuted criticised criticized lawsuit lawsuits accused warrant warrants feud spat quarrel worry worries worried outrage fury probe investigated investigation wanted'.split(
    ' ',
  ),
);

/** Before `over`: verbs whose particle it is (`handed over 30 suspects`). */
export const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  'hand handed handing hands turn turned turning turns take took taken taking takes pull pulled pulling run ran running sign signed signing gave give given knocked bowled flew fly'.split(
    ' ',
  ),
);

/** Before `about`: what is said, asked or known of something. */
export const BEFORE_ABOUT: ReadonlySet<string> = new Set(
  'asked ask complained complaint complaints report reports story stories information talk talked talking know knew worried concerns concern told questions question details letter documentary film book warned warning tip tips hear heard learn learned'.split(
    ' ',
  ),
);

/** Verbs of change: `grew from 5 to 10` states two values, not a range. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  'rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs climbed climbing jump jumps jumped soar soared soaring surge surged expand expanded double doubled swell swelled swollen fall falls fell fallen falling drop drops dropped dropping decline declines declined decrease decreased decreasing shrink shrank shrunk cut reduce reduced reducing slip slipped slid sink sank plunge plunged plummeted tumbled lowered raise raised raising went gone going moved moving up down change changed improved revised upgraded'.split(
    ' ',
  ),
);
