/** Words by which English news shows that a name is, or is not, that of a place. All lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Prepositions after which a name says where. */
export const LOCATIVE_PREPOSITIONS = words(
  'in at near around across within inside outside throughout from to into through via off along onto beside opposite behind toward towards between beyond above below under past amid',
);

/** Other prepositions that may stand before a place. */
export const OTHER_PREPOSITIONS = words(
  'of by with against for on over about like than despite after before since upon without versus',
);

/** Words between a preposition and the name that do not end the preposition's reach (`in the southern city of`). */
export const BETWEEN = words(
  `the a an its their his her our this that northern southern eastern western central north south east west north-eastern
   north-western south-eastern south-western northeastern northwestern southeastern southwestern northeast northwest
   southeast southwest upper lower inner outer greater downtown mainland coastal border remote rural nearby neighbouring
   neighboring far entire whole tiny former self-governed semi-autonomous landlocked war-torn rebel-held military-ruled
   lawless notorious small big bigger large larger main major capital frontier mountainous inland island seaside resort
   far-flung sprawling busy dusty riverside entire various other african asian european arab more several many two three four five six seven eight
   nine ten`,
);

/** Heads of `the city of X`, `X province`, with the kind of place that they tell. */
export const GEOGRAPHIC_HEADS: ReadonlyMap<string, 'country' | 'admin1' | 'admin2' | 'town' | 'region'> =
  new Map([
    ...[...words('country countries nation nations kingdom republic')].map(
      (word) => [word, 'country'] as const,
    ),
    ...[...words('province provinces state states prefecture governorate oblast emirate')].map(
      (word) => [word, 'admin1'] as const,
    ),
    ...[
      ...words(
        'district districts county township townships municipality municipalities khan regency srok krong amphoe',
      ),
    ].map((word) => [word, 'admin2'] as const),
    ...[
      ...words(
        'city cities town towns village villages commune communes sangkat barangay quarter neighbourhood neighborhood suburb hamlet port capital tambon municipality',
      ),
    ].map((word) => [word, 'town'] as const),
    ...[
      ...words(
        'region regions area areas zone territory territories island islands peninsula border frontier enclave valley basin',
      ),
    ].map((word) => [word, 'region'] as const),
  ]);

/** Nouns that with a name before them make the name of a site (`Golden City casino`). The value: whether the noun belongs to the name. */
export const SITE_NOUNS: ReadonlyMap<string, boolean> = new Map([
  ...[
    ...words(
      'casino casinos hotel resort zone beach airport village commune sangkat district township county island mall market monastery pagoda temple bridge boulevard avenue tower towers plaza garden gardens villa villas estate barangay mountain checkpoint crossing prison camp square hospital sez',
    ),
  ].map((word) => [word, true] as const),
  ...[...words('compound compounds complex hub building buildings condominium condo park')].map(
    (word) => [word, false] as const,
  ),
]);

/** Adjectives inside a site's name (`MDS special economic zone`). */
export const SITE_ADJECTIVES = words(
  'special economic industrial international border tourist free trade technology science entertainment',
);

/** Words before a name that make it a part of a town (`Sangkat Bei`, `Koh Pich`). */
export const SITE_PREFIXES = words(
  'sangkat krong srok barangay brgy mount lake tambon phum koh phnom kampung camp port fort',
);

/** After these a name is a person's. */
export const PERSON_TITLES = words(
  `mr mrs ms miss dr prof professor gen general lt lieutenant col colonel maj major capt captain sgt sergeant brig brigadier
   adm admiral cmdr commander officer inspector superintendent det detective sen senator rep congressman congresswoman
   president premier minister secretary governor mayor judge justice attorney ambassador king queen prince princess sir
   lady lord dame sheikh emir sultan pope bishop archbishop cardinal rev reverend father saint chairman chairwoman chief
   director spokesman spokeswoman spokesperson deputy`,
);

/** Nouns that a town's name often stands before (`Poipet police`, `Bavet casinos`). */
export const AFTER_PLACES = words(
  'police court courts authorities residents officials prosecutor prosecutors governor mayor border raid raids casino casinos compound compounds hotel hotels hub hubs crossing checkpoint airport port jail prison hospital',
);

/** Names in the gazetteer that in news are something else. */
export const NOT_PLACES: ReadonlySet<string> = new Set([
  'white house',
  'national capital',
  'federal',
  'national',
  'municipal',
  'western district',
  'southern district',
  'eastern district',
  'northern district',
  'central',
  'center',
  'centre',
  'union',
  'global',
  'prime',
  'chip',
  'bond',
]);

/** Capitalised words that may follow a place without being one name with it (`Cambodia Prime Minister`, `Poipet Wednesday`). */
export const ROLE_WORDS = words(
  `prime minister president premier king queen governor mayor senator ambassador chancellor interior foreign deputy
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
);

/** Months and days are never places. */
export const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december`,
);

/** Heads after which `of X` names an organisation or an office, not where something was. */
export const ORGANISATION_HEADS = words(
  `bank university institute college school academy museum church archdiocese diocese ministry embassy consulate
   government court council committee commission senate parliament congress party union federation association
   chamber board bureau office department agency authority police army navy force forces front league society voice
   radio times stock exchange minister president governor duke prince king queen princess emir sultan bishop house order
   medal reserve people's communist democratic national assembly club foundation center centre port-authority`,
);

/** Words that stand capitalised at the start of a sentence without belonging to the name after them. */
export const SENTENCE_STARTERS = words(
  `a an the in on at by for from to of with without within inside outside near around across between among against
   after before since until during while when where as if though although because so and but or yet nor both either
   neither not no only also even still then now here there today yesterday tomorrow earlier later last this that these
   those it its he she they we his her their our who what which why how some many most more all each every several few
   other another such like unlike under over above below beyond behind beside despite per via about along amid
   meanwhile however elsewhere separately recently currently previously neighbouring neighboring nearby military-run
   military-ruled war-torn mainland police authorities officials security officers soldiers troops according once twice
   one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands dozens
   scores following given including speaking citing quoting asked visiting leaving across because whereas whether
   additionally moreover furthermore similarly likewise therefore thus hence indeed perhaps maybe clearly finally
   first second third next again ever never just nearly almost about roughly around over
   see read watch updated photo image video exclusive breaking analysis opinion did does do is are was were has have had
   can could will would should may might must let let's being been having doing`,
);

/** Verbs without ending by which a name before them acts (`Cambodia said`). */
export const ACTING_VERBS = words(
  `has have had is was were are will would could can may might must should said says told tells did does gave gives took
   takes made makes sent sends held holds put puts cut cuts set sets shut shuts brought brings found finds began begins
   kept keeps let lets lost loses won wins saw sees went goes came comes got gets left leaves sought seeks
   also now still again then never`,
);

/** Names that count only in capitals (`US`, not `us`; `CAR`, not `Car`). */
export const ACRONYMS = words(
  'us uk eu uae usa drc prc rok dprk png car ksa rsa bvi ussr bkk gtsez mds naia nyc hcmc',
);

/** Names of places that more often name a person: alone they need a preposition of place. */
export const PERSONLIKE = words('jordan chad georgia israel kenya india jersey turkey');
