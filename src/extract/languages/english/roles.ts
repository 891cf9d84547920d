import type { SpeakerMention } from '../../mentions.ts';

export type SpeakerKind = SpeakerMention['kind'];

const table = (lines: readonly (readonly [SpeakerKind, string])[]): ReadonlyMap<string, SpeakerKind> =>
  new Map(
    lines.flatMap(([kind, words]) => words.split(' ').map((word): [string, SpeakerKind] => [word, kind])),
  );

/** Heads of noun phrases that name a person or persons by their role. */
export const ROLE_NOUNS = table([
  [
    'official',
    'minister ministers leaders rulers governors mayors senators ambassadors envoys chiefs heads directors commissioners presidents advisers advisors aides speaker premier president vice-president governor secretary undersecretary mayor senator lawmaker lawmakers congressman ambassador envoy diplomat diplomats consul official officials authorities authority leader chairman chairwoman chairperson chair deputy director director-general commissioner head chief administrator king sultan spokesman spokeswoman spokesperson spokespeople spokesmen representative adviser advisor aide councillor politician inspectors bureaucrat attache attaché mp mps',
  ],
  [
    'police',
    'police investigator investigators detective detectives officer officers gendarmes gendarmerie constable superintendent inspector cops sheriff interrogators',
  ],
  [
    'military',
    'general generals colonel commanders major captain commander soldiers soldier troops army military junta regime navy forces militia rebels',
  ],
  [
    'court',
    'prosecutor prosecutors judge judges court courts magistrate magistrates tribunal attorney attorneys lawyer lawyers',
  ],
  [
    'expert',
    'author authors researcher researchers analyst analysts expert experts professor academic academics economist economists scholar scholars criminologist historian scientist scientists specialist specialists fellow economist investigator-journalist',
  ],
  [
    'ngo',
    'campaigner campaigners activist activists volunteer volunteers advocate advocates monitors rescuers',
  ],
  [
    'survivor',
    'survivor survivors victim victims escapee escapees detainee detainees relative relatives family families mother father wife husband worker workers returnee returnees woman man girl boy women men complainant complainants',
  ],
  [
    'company',
    'executive executives founder owner owners manager managers ceo operator operators shareholder boss employee employees banker chairman-ceo',
  ],
  ['media', 'journalist journalists reporter reporters editor correspondent'],
  [
    'unknown',
    'resident residents witness witnesses villager villagers local locals source sources neighbour neighbours neighbor neighbors insider insiders observer observers staff person people driver guard guards shopkeeper monk monks priest doctor doctors critics opponents supporters migrants members member',
  ],
]);

/** Heads of noun phrases that name a body. */
export const BODY_NOUNS = table([
  [
    'official',
    'ministry department commission committee taskforce bureau office embassy consulate council government administration secretariat immigration customs cabinet state palace parliament congress senate treasury province municipality directorate agency party town city district task',
  ],
  ['intergovernmental', 'bloc'],
  [
    'ngo',
    'group groups organisation organization ngo ngos charity watchdog foundation coalition campaign shelter federation union association network',
  ],
  ['expert', 'institute tank university consultancy think-tank thinktank college academy centre center'],
  [
    'company',
    'company firm bank casino corporation exchange conglomerate operator platform firms companies resort',
  ],
  [
    'media',
    'newspaper newspapers paper papers tv television radio media broadcaster daily weekly newswire wire tabloid magazine press channel network station',
  ],
  ['unknown', 'body side team unit delegation'],
]);

/** Bodies that a text calls by a word that says nothing of their name: `the body said`. */
export const GENERIC_BODIES = new Set(
  'body agency organisation organization group office company firm watchdog charity ngo bureau bank network bloc institute newspaper paper broadcaster channel magazine daily wire consultancy foundation coalition party side'.split(
    ' ',
  ),
);

/** Titles that stand before a name and are no part of it. */
export const TITLES = new Set(
  'mr mrs ms miss dr prof gen lt col maj capt sgt cpl brig adm cmdr supt insp det sen rep gov hon rev fr sir dame lord lady king queen prince princess pol det-sgt datuk dato tan sri ko u daw oknha samdech neak ustaz haji hajah sheikh pope'.split(
    ' ',
  ),
);

/** Particles inside a person's name. */
export const NAME_PARTICLES = new Set(
  'bin binti van von de del della da dos al el ul la le y den der ibn'.split(' '),
);

/** Known bodies and media by their lower-case name; those of several words are joined by blanks. */
export const KNOWN_BODIES = table([
  [
    'intergovernmental',
    'un u.n unodc ohchr iom ilo unicef unhcr undp unesco asean aseanapol interpol europol afripol eurojust eu imf fatf nato ecowas',
  ],
  ['ngo', 'amnesty hrw ijm caritas licadho adhoc'],
  ['expert', 'usip aspi chainalysis elliptic crisisgroup'],
  ['police', 'fbi nbi nca hsi dea ccib dsi afp-police pnp cib cid bareskrim europol-police'],
  ['official', 'ofac fincen doj sec paocc pagcor nbtc amlo irs mha moi mofa efcc efcc-nigeria ccdi'],
  [
    'media',
    'ap afp reuters xinhua cnn bbc bloomberg cctv nhk cna rfa voa ani pti dpa efe abc yonhap kyodo bernama antara rappler nikkei tass panews aljazeera cbs nbc npr pbs afr sky mizzima irrawaddy cambojanews camboja scmp cgtn wsj nyt inquirer thairath matichon khaosod vnexpress',
  ],
]);

/** Known names of several words, by their first word: the rest and the kind. */
export const KNOWN_PHRASES: ReadonlyMap<string, readonly (readonly [readonly string[], SpeakerKind])[]> =
  new Map(
    Object.entries({
      united: [[['nations'], 'intergovernmental']],
      world: [
        [['bank'], 'intergovernmental'],
        [['health', 'organization'], 'intergovernmental'],
      ],
      european: [[['union'], 'intergovernmental']],
      amnesty: [[['international'], 'ngo']],
      human: [[['rights', 'watch'], 'ngo']],
      international: [
        [['justice', 'mission'], 'ngo'],
        [['organization', 'for', 'migration'], 'intergovernmental'],
        [['crisis', 'group'], 'expert'],
      ],
      global: [[['witness'], 'ngo']],
      cyberscam: [[['monitor'], 'ngo']],
      al: [[['jazeera'], 'media']],
      associated: [[['press'], 'media']],
      radio: [[['free', 'asia'], 'media']],
    } satisfies Record<string, [string[], SpeakerKind][]>),
  );

/** Last words of media names: `Khmer Times`, `Phnom Penh Post`. */
export const MEDIA_ENDINGS = new Set(
  'light news times post press tv daily herald tribune journal gazette radio television guardian independent standard telegraph chronicle observer monitor mirror express inquirer star nation bulletin today online media weekly'.split(
    ' ',
  ),
);

/** Words in a name that tell a body from a person. */
export const BODY_NAME_WORDS = new Set(
  'ministry department commission committee bureau office embassy council government agency authority institute university consultancy foundation union federation organisation organization association group international bank court police force forces party centre center network watch mission coalition monitor alliance army service services secretariat holdings ltd inc corp company board'.split(
    ' ',
  ),
);

/** Countries, territories and capitals that speak for their governments. */
export const SPEAKING_PLACES = new Set(
  'cambodia thailand myanmar burma laos vietnam china taiwan malaysia indonesia philippines singapore brunei india pakistan bangladesh nepal japan korea russia ukraine britain uk us usa america australia canada france germany kenya uganda ghana nigeria ethiopia zambia angola israel turkey iran iraq beijing bangkok seoul tokyo hanoi jakarta manila naypyitaw washington london moscow canberra taipei vientiane delhi islamabad dhaka kathmandu nairobi abuja brussels pyongyang nations'.split(
    ' ',
  ),
);

/** Roles that belong to whoever is named beside them: `a police spokesman` is police, `a UN official` is not. */
export const BORROWED_ROLES = new Set(
  'spokesman spokeswoman spokesperson spokesmen spokespeople official officials chief head director deputy commissioner representative representatives source sources staff officer officers investigator investigators adviser advisor leader boss member members inspector lawyer lawyers attorney attorneys commander doctor doctors employee employees researcher researchers'.split(
    ' ',
  ),
);

/** Words before a head that are no part of a name. */
export const IDLE_MODIFIERS = new Set(
  'senior top unnamed anonymous acting new latest recent separate earlier annual detailed joint one two three four five several some many most other numerous local preliminary early provisional fresh leaked internal confidential 2023-24 initial first second third last another own previous current'.split(
    ' ',
  ),
);
