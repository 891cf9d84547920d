/**
 * What a reporting verb does to the numbers behind it.
 * - `say`: the content is on the speaker's account, and may run on into the next sentences.
 * - `estimate`, `claim`, `deny`: the same, with a certainty, and it ends with the sentence.
 * - `place-at`: an estimate only in the frame `puts … at`.
 * - `count`: speech only from those whose trade is counting (reports, researchers, rights groups, data).
 * - `call`: names who speaks without giving numbers a source (`accuses`, `urges`).
 */
export type SpeechClass = 'say' | 'estimate' | 'claim' | 'deny' | 'place-at' | 'count' | 'call' | 'cite';

export interface SpeechVerb {
  readonly lemma: string;
  readonly class: SpeechClass;
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund';
  /** The form is a noun, too: `reports`, `claims`. */
  readonly noun: boolean;
}

/** class · base third past gerund [participle]; `+` marks forms that are nouns too. */
const TABLE: readonly (readonly [SpeechClass, string])[] = [
  ['say', 'say says said saying'],
  ['say', 'tell tells told telling'],
  ['say', 'announce announces announced announcing'],
  ['say', 'confirm confirms confirmed confirming'],
  ['say', 'add adds added adding'],
  ['say', 'state+ states+ stated stating'],
  ['say', 'report+ reports+ reported reporting'],
  ['say', 'reveal reveals revealed revealing'],
  ['say', 'disclose discloses disclosed disclosing'],
  ['say', 'declare declares declared declaring'],
  ['say', 'explain explains explained explaining'],
  ['say', 'note+ notes+ noted noting'],
  ['say', 'acknowledge acknowledges acknowledged acknowledging'],
  ['say', 'admit admits admitted admitting'],
  ['say', 'insist insists insisted insisting'],
  ['say', 'stress stresses stressed stressing'],
  ['say', 'warn warns warned warning+'],
  ['say', 'testify testifies testified testifying'],
  ['say', 'write writes wrote writing+ written'],
  ['say', 'argue argues argued arguing'],
  ['say', 'conclude concludes concluded concluding'],
  ['say', 'maintain maintains maintained maintaining'],
  ['say', 'mention+ mentions+ mentioned mentioning'],
  ['say', 'recall recalls recalled recalling'],
  ['say', 'affirm affirms affirmed affirming'],
  ['say', 'reiterate reiterates reiterated reiterating'],
  ['say', 'tweet+ tweets+ tweeted tweeting'],
  ['say', 'caution cautions cautioned cautioning'],
  ['say', 'speak speaks spoke speaking spoken'],
  ['say', 'expect expects expected expecting'],
  ['say', 'predict predicts predicted predicting'],
  ['say', 'forecast+ forecasts+ forecasted forecasting'],
  ['estimate', 'estimate+ estimates+ estimated estimating'],
  ['estimate', 'believe believes believed believing'],
  ['estimate', 'think+ thinks thought thinking'],
  ['estimate', 'reckon reckons reckoned reckoning'],
  ['estimate', 'calculate calculates calculated calculating'],
  ['estimate', 'fear+ fears+ feared fearing'],
  ['estimate', 'project+ projects+ projected projecting'],
  ['estimate', 'assess assesses assessed assessing'],
  ['estimate', 'guess guesses guessed guessing'],
  ['estimate', 'extrapolate extrapolates extrapolated extrapolating'],
  ['claim', 'claim+ claims+ claimed claiming'],
  ['claim', 'allege alleges alleged alleging'],
  ['claim', 'contend contends contended contending'],
  ['claim', 'assert asserts asserted asserting'],
  ['claim', 'boast boasts boasted boasting'],
  ['deny', 'deny denies denied denying'],
  ['deny', 'dispute+ disputes+ disputed disputing'],
  ['deny', 'refute refutes refuted refuting'],
  ['deny', 'dismiss dismisses dismissed dismissing'],
  ['deny', 'reject rejects rejected rejecting'],
  ['place-at', 'put puts put putting'],
  ['place-at', 'value+ values+ valued valuing'],
  ['place-at', 'peg pegs pegged pegging'],
  ['place-at', 'place+ places+ placed placing'],
  ['count', 'count+ counts+ counted counting'],
  ['count', 'list+ lists+ listed listing'],
  ['count', 'document+ documents+ documented documenting'],
  ['count', 'record+ records+ recorded recording'],
  ['count', 'identify identifies identified identifying'],
  ['count', 'find+ finds+ found finding+'],
  ['count', 'give gives'],
  ['count', 'log+ logs+ logged logging'],
  ['count', 'tally+ tallies tallied tallying'],
  ['count', 'register+ registers+ registered registering'],
  ['count', 'show+ shows+ showed showing shown'],
  ['count', 'suggest suggests suggested suggesting'],
  ['count', 'indicate indicates indicated indicating'],
  ['count', 'detail+ details+ detailed detailing'],
  ['count', 'name+ names+ named naming'],
  ['count', 'describe describes described describing'],
  ['count', 'map+ maps+ mapped mapping'],
  ['count', 'verify verifies verified verifying'],
  ['count', 'trace traces traced tracing'],
  ['cite', 'cite cites cited citing'],
  ['cite', 'quote+ quotes+ quoted quoting'],
  ['cite', 'credit+ credits+ credited crediting'],
  ['call', 'call+ calls+ called calling'],
  ['call', 'accuse accuses accused accusing'],
  ['call', 'urge urges urged urging'],
  ['call', 'blame blames blamed blaming'],
  ['call', 'criticise criticises criticised criticising'],
  ['call', 'criticize criticizes criticized criticizing'],
  ['call', 'condemn condemns condemned condemning'],
  ['call', 'vow vows vowed vowing'],
  ['call', 'promise promises promised promising'],
  ['call', 'pledge pledges pledged pledging'],
  ['call', 'order orders ordered ordering'],
  ['call', 'instruct instructs instructed instructing'],
  ['call', 'ask asks asked asking'],
  ['call', 'question questions questioned questioning'],
];

export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  TABLE.flatMap(([speechClass, line]) => {
    const forms = line.split(' ');
    const lemma = (forms[0] ?? '').replace('+', '');
    const kinds = ['base', 'third', 'past', 'gerund', 'participle'] as const;
    // Written back to front so that `put` (base and past) keeps the form that needs no agreement.
    return forms.map((form, i): [string, SpeechVerb] => [
      form.replace('+', ''),
      { lemma, class: speechClass, form: kinds[i] ?? 'past', noun: form.endsWith('+') },
    ]);
  }),
);

/** Nouns for an estimate or a count that somebody owns: `on the UN's estimate`, `by his reckoning`. */
export const RECKONING_NOUNS = new Set(
  'estimate estimates count counts tally tallies reckoning figures figure data calculation calculations account accounts numbers statistics records projection projections assessment guess'.split(
    ' ',
  ),
);
/** Those of them that make a figure an estimate. */
export const ESTIMATE_NOUNS = new Set(
  'estimate estimates reckoning calculation calculations projection projections assessment guess'.split(' '),
);

/** Nouns of what somebody says, before `that` or `by X that`. */
export const CLAIM_HEADS = new Set(
  'report reports claim claims allegation allegations statement announcement assertion'.split(' '),
);

/** Where or how something was said: `in a statement`, `on Facebook`, `at a meeting`. */
export const VENUE_NOUNS = new Set(
  'statement statements report reports post posts briefing conference interview speech meeting release letter email message reply note announcement address hearing summit video facebook telegram twitter x television radio phone telephone parliament court reporters journalists condition forum ceremony event bulletin update notice presser remarks comments testimony'.split(
    ' ',
  ),
);

/** Words that name the article or its outlet. What they say is said by the text itself. */
export const ARTICLE_NOUNS = new Set(
  'article text page site website blog headline digest item piece commentary summary teaser teasers story author authors outlet listing caption column vendor post editorial passage feature write-up roundup newsletter url address'.split(
    ' ',
  ),
);

/** Documents: what they say is said by their owner, or by them. */
export const DOCUMENT_NOUNS = new Set(
  'report reports study studies survey surveys data figures statistics results research filing filings indictment indictments complaint lawsuit affidavit dossier investigation inquiry statement statements estimate estimates records assessment analysis document documents findings census audit review brief bulletin communique communiqué tally count publication memo notice papers numbers testimony transcript warrant ruling verdict judgment judgement documentation release'.split(
    ' ',
  ),
);

/** Documents of a court or a prosecution: speakers by themselves (`the filing`). */
export const COURT_DOCUMENTS = new Set(
  'filing filings indictment indictments complaint lawsuit affidavit warrant ruling verdict judgment judgement'.split(
    ' ',
  ),
);

/** Words of time that end a noun phrase beside a reporting verb: `police on Friday said`. */
export const TIME_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight day days week weeks month months year years morning afternoon evening night noon weekend'.split(
    ' ',
  ),
);
export const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
export const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** Adverbs that stand between a speaker and the verb, or behind it. */
export const SPEECH_ADVERBS = new Set(
  'also later earlier then now again still already just even only further recently separately previously initially himself herself itself themselves however meanwhile too early late yesterday today here since repeatedly publicly privately first once'.split(
    ' ',
  ),
);
