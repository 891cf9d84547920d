/** Closed word classes of English, as far as the patterns need them. All words are lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PREPOSITIONS = words(`
  of in at on from to into onto for by with without near inside outside within across over under above below between
  among amid against during since until till before after through throughout via per about around behind beside besides
  beyond despite towards toward upon off than as like unlike including excluding involving regarding concerning alongside
  along following plus versus vs except aboard opposite past`);

export const DETERMINERS = words(`
  the a an this that these those its their his her our my your every each some any no all both another either neither
  such what which whose half`);

export const CONJUNCTIONS = words(
  'and or but nor yet so while whereas although though because if unless whether when where once',
);

/** Words that open a clause of its own. */
export const CLAUSE_OPENERS = words(
  'who whom which that when while whereas although though because where after before if unless but as since until',
);

export const PRONOUNS = words(
  'he she it they we i you him them us me who whom which that this these those there one ones others someone anyone everyone nobody none himself themselves itself',
);

export const BE_FORMS = words("is are was were be been being am isn't aren't wasn't weren't");
export const HAVE_FORMS = words("has have had having hasn't haven't hadn't");
export const MODALS = words(
  "will would can could may might must shall should do does did won't can't cannot couldn't wouldn't didn't doesn't don't",
);

/** Adverbs and particles that may stand inside a verb group or between a noun and its verb. */
export const ADVERBS = words(`
  not also already still now then later since so far just only even again together separately reportedly allegedly
  recently previously currently initially subsequently immediately finally eventually mostly mainly largely all both each
  ever never once twice there here too back home away abroad out up down over off alone elsewhere yet soon long ago
  jointly simultaneously illegally unlawfully successfully`);

/** Past forms that do not end in -ed, and present forms, of common verbs that stop a noun phrase. */
export const COMMON_VERBS = words(`
  said says say told tells tell was were is are be been has have had did does do went go goes gone came come comes left
  leave leaves fled flee flees took take takes taken got get gets ran run runs found find finds met meet meets made make
  makes gave give gives given sought seek seeks kept keep keeps held hold holds sent send sends brought bring brings died
  die dies work works live lives lived wait waits face faces remain remains remained lost lose loses won win wins sold sell
  sells bought buy buys cost costs hurt cut cuts began begin begins begun rose rise rises risen fell fall falls fallen stood
  stand stands sat sit sits led lead leads fought fight became become becomes grew grow grows grown knew know knows known
  shot shoot shut shuts put puts set let lets hit quit fed paid pay pays spent spend spends lay lie lies laid
  wrote write writes written spoke speak speaks spoken spread stole steal steals stolen broke break breaks broken drove
  drive drives driven drew draw draws drawn flew fly flies flown beat beats beaten hid hide hides hidden froze frozen
  seem seems appear appears include includes included including comprise comprises comprising continue continues want
  wants need needs join joins joined cross crosses belong belongs stay stays stayed operate operates exist exists
  believe believes think thinks thought show shows shown reach reaches reached arrive arrives arrived travel travels
  makes face pose mine call calls called plan plans planned refuse refuses refused expect expects expected awaiting await`);

/** Words in -ed/-en and others that are adjectives before a noun more often than verbs. */
export const PARTICIPLE_ADJECTIVES = words(`
  suspected alleged forged forced armed wanted unlicensed unregistered registered organised organized related linked
  stolen seized counterfeit undocumented trafficked detained arrested abandoned confirmed unidentified uniformed so-called
  used illegal unused wounded injured disabled trained hired rented rescued freed deported released mixed united
  advanced limited accused convicted jailed displaced affected deceased unnamed named listed sanctioned known fortified
  gated guarded abducted kidnapped scripted targeted associated`);

/** Verbs whose base or -s form is more often a noun: they count as verbs only behind a subject or an auxiliary. */
export const NOUNLIKE_VERBS = words(`
  report reports scam scams charge charges raid raids search searches post posts help helps request requests vote votes plan
  plans file files list lists map maps name names house houses station stations target targets fund funds fine fines test
  tests study studies process processes trial return returns release releases work works jail jails cost costs block blocks
  visit visits escape escapes arrest arrests guard guards escort escorts profit profits pay deal deals survey surveys sign
  signs use uses post record records flag flags detail details catch catches check checks cover covers hit hits kill kills
  yield yields net nets haul hauls stop stops seal seals hold run runs con cons try transfer transfers lure lures force
  forces trap traps ban bans freeze sanction sanctions appeal appeals view travel staff total totals attack attacks
  rescue rescues question questions reward rewards bribe bribes demand demands issue issues support form forms count counts
  ask order orders move moves fire fires load loads rob screen screens review reviews answer answers book lock trace traces`);

export const TIME_NOUNS = words(
  'week weeks day days month months year years hour hours minute minutes yesterday today tomorrow',
);
