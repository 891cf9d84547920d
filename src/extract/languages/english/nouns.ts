/**
 * Counted nouns by unit, singular or plural as listed; regular plurals are added. The last word decides, except where a
 * phrase is listed (`scam centres` need no entry of their own: `centre` is enough).
 */
export const UNIT_NOUNS: Readonly<Record<string, string>> = {
  person: `
    person people suspect worker employee staff staffer labourer laborer migrant national citizen foreigner resident villager
    civilian victim survivor detainee prisoner inmate convict captive hostage returnee refugee passenger tourist visitor
    woman women man men girl boy child children minor teenager juvenile youth adult student pupil teacher journalist activist
    officer official policeman policemen policewoman soldier troop personnel agent guard inspector detective constable
    commando police investigator prosecutor judge lawyer minister governor senator lawmaker politician deputy mayor chief
    leader ringleader boss kingpin mastermind financier member associate accomplice operator recruiter trafficker smuggler
    scammer fraudster criminal gangster offender perpetrator culprit fugitive dealer broker manager supervisor owner director
    executive shareholder founder partner businessman businessmen tycoon figure human individual applicant jobseeker seeker
    expert researcher analyst informant witness complainant defendant accused relative family-member parent mother father
    son daughter brother sister couple customer client user investor depositor holder subscriber viewer follower player
    driver cleaner chef cook nurse doctor farmer fisherman fishermen trader vendor translator programmer developer engineer
    technician volunteer monk medic pilot sailor head crew workforce population voter candidate protester local graduate servant schoolgirl schoolboy stowaway incumbent newcomer castaway comrade shark ally allies heir peer spy spies thief thieves accused hostage-taker miner orphan widow believer worshipper signatory bookkeeper accountant trainee intern conscript recruit reservist veteran invader settler squatter tenant homeowner homebuyer buyer seller taxpayer pedestrian cyclist motorist rider hiker climber swimmer diver infant toddler baby babies newborn schoolchild schoolchildren grandmother grandfather grandparent wife wives husband spouse sibling twin
    demonstrator militiaman militiamen fighter rebel insurgent militant terrorist dependant dependent colleague friend
    guest speaker caller respondent interviewee person arrivals evacuee deportee escapee runaway dead casualty fatality
    sex-worker masseuse maid nanny guardsman american african asian european patient retiree pensioner
    bystander participant attendee delegate slave serf resident mule impersonator gambler punter bettor
    counsellor ambassador diplomat consul expat expatriate overstayer jockey arrestee crook thug henchman henchmen`,
  site: `
    home depot quarry quarries barracks pagoda stall kiosk clinic refinery refineries port airport cabin shack hut tent bunker garage laboratory laboratories lab workspace cafe café eatery eateries pub gym salon brothel lodge skyscraper dorm structure hostel motel bakery
    nightclub workplace site compound building casino office room apartment flat villa house hotel resort property premises centre center hub
    location base camp den facility warehouse guesthouse guest-house venue establishment complex place farm factory factories
    shop store outlet club bar restaurant dormitory dormitories block tower condominium condo mansion bungalow estate park
    headquarters call-centre shelter school hospital prison jail checkpoint crossing address unit plant house station
    workshop parlour parlor lounge hall floor branch mine mall market temple monastery monasteries mosque church
    hideout enclave zone spa plot studio suite`,
  place: `
    country countries nation state province town city cities district village commune township region nationality nationalities
    territory territories municipality municipalities county counties island area continent jurisdiction governorate
    prefecture neighbourhood neighborhood border-crossing capital`,
  group: `
    group gang organisation organization company companies firm team network syndicate ring cartel family families entity
    entities triad faction cell business businesses agency agencies bank party parties league unit ministry ministries
    body bodies institution union enterprise platform exchange operator-group ngo embassy embassies conglomerate
    subsidiary subsidiaries militia corporation consortium coalition committee taskforce task-force lender insurer airline retailer carrier manufacturer
    startup start-up charity charities foundation clan tribe brigade battalion regiment squad platoon household publisher think-tank mafia federation`,
  case: `
    case complaint request report operation raid lawsuit investigation inspection call tip-off tip incident crime offence
    offense inquiry inquiries query probe sweep search petition appeal trial warrant charge allegation crackdown
    attack hearing file mission crackdown prosecution referral alert airstrike strike clash shooting accident violation infringement dispute grievance claim application notification patrol count meeting rally rallies protest demonstration election`,
  phone: 'phone mobile smartphone iphone handset cellphone telephone cell-phone mobile-phone',
  computer: 'computer laptop desktop pc notebook server monitor workstation macbook tablet ipad cpu mac',
  'sim-card': 'sim sim-card simcard sims',
  vehicle: `
    minibus minibuses minivan tricycle tuk-tuk taxi cab barge trawler dinghy raft tanker pick-up bulldozer excavator tank rickshaw canoe submarine warship limo wagon carriage cruiser
    speedboat vehicle car truck lorry lorries bus buses motorcycle motorbike boat ship yacht aircraft plane airplane jet van pickup
    scooter helicopter train bicycle suv limousine vessel ferry ferries trailer tractor automobile coach motor drone-boat ambulance`,
  weapon: `
    weapon gun rifle pistol firearm handgun shotgun grenade bullet ammunition round knife knives baton sword explosive
    bomb missile revolver machete cartridge magazine taser launcher rocket crossbow dagger spear cannon warhead mortar landmine detonator`,
  document:
    'passport id id-card identity-card visa document licence license permit certificate paper bankbook contract passbook ledger deed booklet logbook',
  account:
    'account website domain channel page wallet url bot app application address-account profile email e-mail link mailbox username subdomain webpage homepage chatroom',
  device: `
    device router set terminal handcuff camera drone satellite antenna equipment machine printer modem card-reader gadget
    dish receiver transmitter generator hard-drive drive flash-drive television tv screen headset simbox sim-box usb
    power-station charger switch scanner walkie-talkie base-station node rig machinery instrument tool hard-disk disk
    atm-card bank-card card stamp seal safe battery batteries console gateway booster repeater jammer headphone earphone microphone keyboard projector appliance`,
};

/** Nouns of the lists above that the plural rule does not reach. */
export const PLURALS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  countries: 'country',
  cities: 'city',
  people: 'people',
};

/** `four pairs of handcuffs`, `101 sets of`: what follows `of` is counted. */
export const CONTAINER_NOUNS: ReadonlySet<string> = new Set(
  'pair pairs set sets piece pieces unit units box boxes batch batches pack packs kind kinds type types sort sorts bag bags roll rolls bundle bundles item items number numbers total'.split(
    ' ',
  ),
);

/** Nouns of an action: their count is a count of persons (`5,000 arrests`). */
export const PERSON_EVENT_NOUNS: Readonly<Record<string, string>> = {
  lives: 'killed',
  toll: 'killed',
  airlifts: 'deported',
  hostages: 'held',
  captives: 'held',
  defendants: 'charged',
  defendant: 'charged',
  abductions: 'held',
  kidnappings: 'held',
  arrest: 'arrested',
  arrests: 'arrested',
  detention: 'arrested',
  detentions: 'arrested',
  apprehensions: 'arrested',
  deportation: 'deported',
  deportations: 'deported',
  repatriations: 'deported',
  repatriation: 'deported',
  extradition: 'deported',
  extraditions: 'deported',
  expulsions: 'deported',
  removals: 'deported',
  death: 'killed',
  deaths: 'killed',
  fatalities: 'killed',
  killings: 'killed',
  casualties: 'killed',
  dead: 'killed',
  conviction: 'convicted',
  convictions: 'convicted',
  sentences: 'convicted',
  executions: 'executed',
  execution: 'executed',
  injuries: 'injured',
  injury: 'injured',
  rescues: 'rescued',
  releases: 'rescued',
  indictments: 'charged',
  prosecutions: 'charged',
  disappearances: 'missing',
  escapes: 'escaped',
  wounded: 'injured',
  injured: 'injured',
  detainees: 'arrested',
  arrestees: 'arrested',
  deportees: 'deported',
  fugitives: 'wanted',
  returnees: 'returned',
  evacuees: 'rescued',
  escapees: 'escaped',
  convicts: 'convicted',
};

/** Singular nouns in -er, -or, -ist … that are not persons, so that the suffix rule leaves them alone. */
export const NOT_PERSONS: ReadonlySet<string> = new Set(
  `offer order paper container letter number poster shutter trailer counter folder locker printer scanner server computer
  router transmitter receiver matter quarter order chapter newspaper tower river border power corner layer shelter barrier
  sector factor error mirror door floor motor tractor reactor monitor visitor-book list twist minister-post transfer
  figure barrel filter sticker voucher cooler charger adapter adaptor freezer cluster disaster encounter offer-letter
  parameter centimeter meter semester theater theatre centre center helicopter scooter cruiser tanker flyer banner dollar
  member-state chamber timber cover answer manner dinner summer winter letter hammer ladder tumour tumor minor-offence
  metre litre liter hectare mortar rotor sensor vector processor generator refrigerator elevator escalator`.split(
    /\s+/,
  ),
);

/** Of those, the ones that name persons by what befell them: they decide only where no verb says more. */
export const FATE_NOUNS: ReadonlySet<string> = new Set(
  'hostages captives defendants defendant detainees arrestees deportees fugitives returnees evacuees escapees convicts wounded injured dead'.split(
    ' ',
  ),
);
