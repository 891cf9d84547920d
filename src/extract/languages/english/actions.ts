import type { Action } from '../../../model/figure.ts';

/** What a wording may be about: persons, places where things happen, money, or any other thing. */
export type Counted =
  | 'person'
  | 'site'
  | 'money'
  | 'thing'
  | 'case'
  | 'place'
  | 'group'
  | 'percent'
  | 'other';

export interface ActionWording {
  readonly action: Action;
  /** Verbs by base form; irregular ones as `base/past/participle`; a particle behind a space (`round up`, `take into custody`). */
  readonly verbs?: string;
  /** Verbs whose subject is what is counted (`1,500 people fled`). */
  readonly intransitive?: string;
  /** Nouns whose `of` names what is counted (`the arrest of 40`), or that say it of a neighbour. */
  readonly nouns?: string;
  /** States behind a form of `be` or on their own (`under arrest`, `in custody`). */
  readonly states?: string;
  /** Only where one of these is counted; otherwise anything. */
  readonly only?: readonly Counted[];
}

/** Ordered: for one verb, the first wording that fits what is counted wins. */
export const ACTION_WORDINGS: readonly ActionWording[] = [
  { action: 'seized', only: ['money'], verbs: 'seek' },
  {
    action: 'seized',
    only: ['thing', 'money', 'site'],
    verbs:
      'take/took/taken, hold/held/held, recover, collect, net, haul, capture, catch/caught/caught, uncover, hand over, retrieve, intercept, attach, surrender, grab, haul in, cart off, cart away, haul away',
  },
  {
    action: 'seized',
    verbs: 'seize, confiscate, impound, forfeit, sequester, commandeer, repossess',
    nouns: 'seizure seizures confiscation forfeiture haul',
  },
  {
    action: 'frozen',
    only: ['money', 'site', 'thing', 'group'],
    verbs: 'freeze/froze/frozen, block, restrain, stop, lock',
    nouns: 'freeze freezing',
  },
  {
    action: 'sanctioned',
    verbs: 'sanction, blacklist, designate',
    nouns: 'sanctions sanction',
    states: 'under sanctions',
  },
  {
    action: 'raided',
    only: ['site', 'place', 'case', 'group'],
    verbs:
      'raid, search, inspect, target, storm, sweep/swept/swept, enter, hit/hit/hit, check, cover, probe, comb, scour, swoop on, descend on, pounce on',
    nouns: 'raid raids search searches inspection inspections sweep sweeps',
  },
  { action: 'raided', only: ['case'], verbs: 'carry out, conduct, launch, run/ran/run, mount, stage' },
  {
    action: 'closed',
    only: ['site', 'group', 'thing', 'percent'],
    verbs:
      'close, close down, shut/shut/shut, shut down, seal, seal off, demolish, destroy, dismantle, break up, take down, tear down, bust, disrupt, suspend, block, delete, remove, ban, raze, bulldoze, take apart, clear, padlock, shutter, board up, dissolve, deactivate, pull down, knock down, flatten, blow up, burn down, torch, smash, crack, bring down, cripple',
    nouns: 'closure closures shutdown demolition',
  },
  {
    action: 'executed',
    only: ['person'],
    verbs: 'execute, hang, put to death',
    nouns: 'execution executions',
  },
  {
    action: 'convicted',
    only: ['person', 'percent'],
    verbs:
      'convict, sentence, jail, imprison, find guilty, give terms, give life, get life, get terms, get sentences, receive life, receive terms, receive sentences, give sentences, hand terms, hand sentences, condemn',
    intransitive: 'plead guilty',
    nouns: 'conviction convictions',
    states: 'found guilty',
  },
  {
    action: 'charged',
    only: ['person', 'case', 'percent'],
    verbs:
      'charge, indict, prosecute, arraign, put on trial, bring to court, send to court, refer to prosecutors, go to court, go before a court, bring charges, press charges, lay charges, file charges, send for trial, commit for trial, book, take to court',
    intransitive: 'face charges, face trial, stand trial, await trial, appear in court, appear before court',
    nouns: 'indictment indictments prosecution prosecutions charge charges',
  },
  {
    action: 'wanted',
    only: ['person'],
    verbs: 'want, hunt, hunt for, look for',
    nouns: 'manhunt warrant warrants',
    states: 'on the run; at large; still sought; in hiding; red notice; red notices',
  },
  { action: 'fined', only: ['money'], verbs: 'fine', nouns: 'fine fines penalty penalties' },
  { action: 'fined', only: ['person', 'group'], verbs: 'fine, penalise, penalize' },
  {
    action: 'questioned',
    only: ['person'],
    verbs:
      'question, interrogate, screen, summon, take in for questioning, take for questioning, bring for questioning, bring in for questioning, take away for questioning, call in for questioning, grill, quiz, take to police, send to provincial police, investigate, process, look into',
    nouns: 'questioning interrogation',
  },
  {
    action: 'deported',
    only: ['person', 'place', 'percent'],
    verbs:
      'deport, repatriate, extradite, expel, hand over, fly out, put on flight, put on plane, ship home, send over, return home, send home, send back, send to, fly home, fly back, fly to, take home, bring home, bring back, bring to, return to, give to, give, remove from, hand to, take back, transfer to, turn over, airlift, evacuate home, ship back, transport home',
    intransitive: 'go back, land, fly in, fly out, wait deportation, await deportation, face deportation',
    nouns:
      'deportation deportations repatriation repatriations extradition extraditions handover expulsion return airlift',
  },
  {
    action: 'arrested',
    only: ['person', 'group', 'place', 'percent'],
    verbs:
      'arrest, detain, apprehend, nab, capture, catch/caught/caught, take into custody, round up, pick up, take in, take away, hold/held/held, remand, bust, net, take/took/taken, seize, collar, haul in, bring in, intern, sweep up, lead away, haul away, cart off, intercept, snare, grab, handcuff, place under arrest, place in custody, put behind bars, march off, keep detention, keep custody, keep jail',
    nouns: 'arrest arrests detention detentions roundup round-up apprehension capture',
    states: 'under arrest; in custody; in detention; behind bars; under detention',
  },
  {
    action: 'rescued',
    only: ['person', 'percent'],
    verbs:
      'rescue, free, release, liberate, save, let go, extract, take out, bring out, get out, set free, pull out, evacuate, pull from, pull alive, pluck from, winch from, bring to safety, take to safety, lead to safety',
    nouns: 'rescue rescues release liberation',
    states: 'freed',
  },
  {
    action: 'escaped',
    only: ['person', 'place', 'percent'],
    verbs: '',
    intransitive:
      'escape, flee/fled/fled, run away, break out, get away, abscond, leave/left/left, walk out, walk off, bolt, pour out, exit, slip away, run off, make off, break free, scatter, make escape, evade capture',
    nouns: 'escape escapes exodus',
  },
  {
    action: 'returned',
    only: ['person', 'place'],
    verbs: '',
    intransitive:
      'return, come home, come over, come back, go home, cross, get home, arrive home, arrive back, cross over, make way home',
    nouns: '',
  },
  {
    action: 'killed',
    only: ['person', 'percent'],
    verbs:
      'kill, murder, shoot dead, beat to death, stab to death, hack to death, gun down, slay/slew/slain, assassinate, massacre, lynch',
    intransitive:
      'die, perish, drown, lose lives, lose life, succumb, suffocate, asphyxiate, burn to death, starve to death, freeze to death',
    nouns: 'death deaths killing killings',
    states: 'dead',
  },
  {
    action: 'injured',
    only: ['person'],
    verbs: 'injure, wound, hurt/hurt/hurt, maim, hospitalise, hospitalize, beat, stab, assault, maul, scald',
    intransitive:
      'suffer injuries, suffer wounds, suffer burns, suffer fractures, sustain injuries, sustain wounds, sustain burns',
    nouns: 'injury injuries',
    states: 'badly hurt',
  },
  {
    action: 'missing',
    only: ['person', 'thing'],
    verbs: 'list as missing, report missing',
    intransitive: 'disappear, vanish, go missing',
    nouns: 'disappearance',
    states: 'missing; unaccounted',
  },
  {
    action: 'held',
    only: ['person', 'percent'],
    verbs:
      'traffic, force, lure, trap, enslave, coerce, kidnap, abduct, confine, hold captive, hold against, keep/kept/kept, imprison in, trick, recruit, dupe, exploit, hold hostage, draw into, draw in, force into, cheat into, entice, ensnare, lock up, sell to, sell into',
    nouns: 'trafficking enslavement',
    intransitive: 'remain captive, remain trapped, remain hostage, remain in captivity, languish',
    states:
      'captive; held hostage; held captive; against their will; in slavery; in captivity; in forced labour; in servitude',
  },
  {
    action: 'complained',
    only: ['case'],
    verbs: 'file, lodge, receive, answer, log, register, submit, send in, make/made/made, report',
  },
  {
    action: 'complained',
    only: ['person'],
    intransitive: 'complain, seek help, ask for, appeal, call for help',
    nouns: 'complaint complaints',
  },
  {
    action: 'deployed',
    only: ['person', 'thing'],
    verbs: 'deploy, dispatch, mobilise, mobilize, send in, station, post, assign, muster',
    intransitive: 'take part, guard, escort, accompany, travel, surround, storm',
    nouns: 'deployment',
  },
  {
    action: 'interviewed',
    only: ['person', 'site', 'thing', 'place', 'case'],
    verbs:
      'interview, visit, study, survey, speak to, speak with, talk to, review, examine, analyse, analyze, poll, test',
    nouns: 'interview interviews survey',
  },
  {
    action: 'identified',
    verbs:
      'identify, find/found/found, document, locate, geolocate, discover, uncover, detect, trace, recognise, recognize, flag, record, turn up, spot, come across, confirm, encounter, meet/met/met',
    nouns: 'discovery identification',
  },
  { action: 'identified', only: ['site', 'place', 'group'], verbs: 'list, name, count, map' },
  {
    action: 'stolen',
    only: ['money', 'person', 'thing'],
    verbs:
      'steal/stole/stolen, defraud, swindle, scam, lose/lost/lost, cost/cost/cost, cheat, dupe, con, fleece, rob, embezzle, siphon, extort, bilk, hoodwink, rip off, drain, loot, pilfer, misappropriate',
  },
  {
    action: 'stolen',
    only: ['money'],
    nouns: 'loss losses fraud frauds theft swindle ponzi scheme schemes scam scams',
  },
  {
    action: 'earned',
    only: ['money'],
    verbs:
      'earn, make/made/made, generate, launder, gross, rake in, bring in, take/took/taken, take in, reap, pocket, profit, amass, value at, net, pass through, process, yield, exceed, clear',
    intransitive: 'total',
    nouns:
      'revenue revenues profit profits income takings sales receipts dividend dividends proceeds earnings worth turnover laundering industry trade economy gdp',
    states: 'worth; valued',
  },
  {
    action: 'paid',
    only: ['money'],
    verbs:
      'pay/paid/paid, invest, offer, spend/spent/spent, donate, pledge, bribe, reward, sell for, buy for, fund, demand, charge, transfer, wire, remit, fork out, shell out, deposit, contribute, allocate, earmark, set aside, budget, lend/lent/lent, loan, borrow, owe, refund, reimburse, compensate, acquire, buy, sell, bid',
    nouns:
      'ransom reward bounty salary salaries wage wages bribe bribes payment payments investment bail fee fees bonus pay month-wage compensation refund refunds loan loans grant grants stipend',
  },
  {
    action: 'working',
    only: ['person', 'percent'],
    verbs: 'employ, hire',
    intransitive: 'work, labour, labor, toil',
    nouns: 'workforce employment',
    states: 'employed',
  },
  {
    action: 'operating',
    only: ['site', 'group', 'thing'],
    verbs: 'run/ran/run, build/built/built, set up, open',
    intransitive: 'operate, exist, function, remain, grow/grew/grown, spring up, house',
    nouns: '',
    states: 'in operation; active; still open',
  },
];

/** Verbs that name no action of the list, so that they hold their own clause and nothing else reaches across. */
export const OTHER_VERBS = `
  open, suspend, win/won/won, score, plan, use, own, attend, vote, gain, relieve, promote, replace, hear/heard/heard, stop, pursue, refer, stay, wait, strand, help, receive, load, direct, live, reside, belong, sign, issue, revoke, post,
  sell/sold/sold, buy/bought/bought, produce, register, affect, move, turn away, carry, face, request,
  discuss, join, support, criticise, accept, reject, form, appoint, dismiss, fire, quarantine, treat, feed, shoot/shot/shot, lay off, acquit, sack, take place, furlough, retrench, nominate, elect, honour, award`;
