/** How a verb stands: `past` and `participle` fall together for regular verbs. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbWord {
  /** Base form. */
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

const VOWEL = /[aeiou]/;

function doubles(base: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || // stop, net, nab
    [
      'refer',
      'transfer',
      'traffic',
      'trap',
      'con',
      'rob',
      'ban',
      'expel',
      'commit',
      'admit',
      'compel',
      'kidnap',
    ].includes(base)
  );
}

/** Forms of a base verb, or of `base/past/participle`. */
export function conjugate(entry: string): Map<string, VerbForm[]> {
  const [base = '', irregularPast, irregularParticiple] = entry.split('/');
  const forms = new Map<string, VerbForm[]>();
  const put = (word: string, form: VerbForm): void => {
    forms.set(word, [...(forms.get(word) ?? []), form]);
  };
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  const doubled = doubles(base) ? (base === 'traffic' ? 'traffick' : base + last) : base;
  const consonantY = last === 'y' && !VOWEL.test(before);
  put(base, 'base');
  put(
    /(?:s|x|z|ch|sh)$/.test(base)
      ? `${base}es`
      : consonantY
        ? `${base.slice(0, -1)}ies`
        : base === 'go'
          ? 'goes'
          : `${base}s`,
    'third',
  );
  const past =
    irregularPast ?? (last === 'e' ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${doubled}ed`);
  put(past, 'past');
  put(irregularParticiple ?? irregularPast ?? past, 'participle');
  put(
    last === 'e' && before !== 'e' && base !== 'be'
      ? base.endsWith('ie')
        ? `${base.slice(0, -2)}ying`
        : `${base.slice(0, -1)}ing`
      : `${doubled}ing`,
    'gerund',
  );
  return forms;
}

/** Irregular verbs that several wordings use, so that each wording can name the base alone. */
const IRREGULAR: Readonly<Record<string, string>> = {
  take: 'take/took/taken',
  bring: 'bring/brought/brought',
  send: 'send/sent/sent',
  give: 'give/gave/given',
  get: 'get/got/got',
  let: 'let/let/let',
  go: 'go/went/gone',
  come: 'come/came/come',
  put: 'put/put/put',
  find: 'find/found/found',
  set: 'set/set/set',
  shut: 'shut/shut/shut',
  break: 'break/broke/broken',
  tear: 'tear/tore/torn',
  fly: 'fly/flew/flown',
  run: 'run/ran/run',
  make: 'make/made/made',
  seek: 'seek/sought/sought',
  beat: 'beat/beat/beaten',
  shoot: 'shoot/shot/shot',
  sell: 'sell/sold/sold',
  buy: 'buy/bought/bought',
  draw: 'draw/drew/drawn',
  spring: 'spring/sprang/sprung',
  sweep: 'sweep/swept/swept',
  freeze: 'freeze/froze/frozen',
  hold: 'hold/held/held',
  turn: 'turn',
  keep: 'keep/kept/kept',
  speak: 'speak/spoke/spoken',
  hit: 'hit/hit/hit',
  lay: 'lay/laid/laid',
  cheat: 'cheat',
  refer: 'refer',
  hang: 'hang',
  traffic: 'traffic',
  die: 'die',
};

/** Splits `shut down` into its verb's forms and the particle words that must follow. */
export function parseVerbEntry(entry: string): {
  forms: Map<string, VerbForm[]>;
  lemma: string;
  particles: string[];
} {
  const [verb = '', ...particles] = entry.trim().split(/\s+/);
  const base = verb.split('/')[0] ?? verb;
  return { forms: conjugate(verb.includes('/') ? verb : (IRREGULAR[verb] ?? verb)), lemma: base, particles };
}
