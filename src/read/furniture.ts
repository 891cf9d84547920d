/** Lines of a page or a copy that are no part of what it reports. Matched whole, in any case. */
const LABELS: readonly (readonly [reason: string, line: RegExp])[] = [
  [
    'advertisement',
    /^(?:[-–—•*\s]*)(?:advert|advertisement|advertising|sponsored(?: content)?|promoted|ad|anuncio|publicidad|publicidade|anzeige|werbung|publicité|реклама|iklan|quảng cáo)(?:[-–—•*:\s]*)$/i,
  ],
  [
    'advertisement',
    /^(?:article |story )?(?:continues?|continued) (?:reading )?(?:below|after)(?: (?:the )?(?:ad|advertisement|advert|promotion))?[.:…]*$/i,
  ],
  ['player', /^(?:image|photo|slide|picture|gallery|video) \d{1,3} (?:of|\/) \d{1,3}$/i],
  ['player', /^\d{1,3} ?(?:of|\/) ?\d{1,3}$/i],
  [
    'player',
    /^(?:play(?: video)?|watch(?: now)?|close|caption|show caption|hide caption|enlarge(?: this)?(?: image)?|view (?:gallery|slideshow)|toggle caption|replay|loading\.*|click to expand|expand|next|previous|prev|slideshow)$/i,
  ],
  [
    'share-bar',
    /^(?:share(?: this(?: (?:article|story|post|page))?)?|share on (?:facebook|twitter|x|whatsapp)|tweet|email|print|facebook|twitter|whatsapp|linkedin|pinterest|telegram|copy link|save|like this:?|pin it|reddit|comments?|leave a comment|\d+ comments?|\d+ shares?)$/i,
  ],
  [
    'related-links',
    /^(?:related|read more|read also|also read|see also|more|more on this|more from|you may also like|you might also like|don'?t miss|don’t miss|trending|trending now|most (?:read|popular)|recommended|recommended for you|up next|latest news|top stories|top news|related (?:articles|stories|news|posts|topics|content|coverage|links)|more stories|editor'?s picks|further reading|in case you missed it|keep reading|what to read next|lire aussi|lea también|leia também|leia mais|lesen sie auch|baca juga|xem thêm|читайте также|см\. также)(?:\s*[.:…!]*)$/i,
  ],
  [
    'newsletter',
    /^(?:subscribe|subscribe now|sign up|sign up now|newsletter|newsletters|follow us|join us|get alerts|log in|sign in|register)[.:!]*$/i,
  ],
];

/** No label is longer, in UTF-16 code units. */
const MAX_LABEL = 90;
// Rows of underscores part the items of a wire story and stay.
const RULE = /^(?!_+$)[\s\p{P}\p{S}]+$/u;
const TAG_LINE =
  /^(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|labels?|метки|теги|etiquetas)\s*(?::.{0,300}|\n.{0,600})?$/is;
const CONTRIBUTED = /\b(?:contributed to this (?:report|story|article)|all rights reserved)\.?[)\]]?$/i;

/** Openings of lines that point elsewhere when most of the line, or its rest, is a link. */
const POINTERS =
  /^(?:[>»→▶►•*[(]\s*)?(?:related(?: (?:article|story|post|news|link|video))?|read(?: more| also| next| this)?|also read|see also|see more|more|watch(?: also| more| now)?|listen|don'?t miss|don’t miss|you may also like|you might also like|recommended|must read|in pictures|click here|view (?:all|more)|check out|lire aussi|lea también|leia também|lesen sie auch|baca juga|xem thêm|читайте также)\s*[:|–—-]/i;

const PUBLISHED = /^(?:first |last )?(?:published|updated|posted|modified)\b/i;

/** Labels above a list of other stories. */
export const STORIES_LABEL =
  /^(?:related|recommended|(?:read |see )?more|other|latest|top|popular|trending|also|you (?:may|might) also)\b.{0,60}?(?:stories|news|articles|posts|coverage|reading|reads|links|like|this)?\s*:?$/i;

/** Closings by which a paper names those who worked on a report, or how to reach them. */
const STAFF =
  /^[([]?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|contributions?) by |with (?:additional |inputs from |files from |reporting (?:by|from) )|(?:follow|reach|contact|email|e-mail) (?:the )?(?:reporters?|authors?|writers?|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}) (?:on|at|via)\b|follow (?:us|him|her|them|me|ap’s|ap's)\b|have a (?:news )?tip\b|got a tip\b|this (?:story|article|report) (?:was|is|has been) (?:originally |first |also )?(?:published|posted|appeared|produced|syndicated|republished|reproduced)\b|(?:the )?original (?:article|story|version) (?:was |appeared)|originally (?:published|posted))/i;
const CALL =
  /^(?:sign up (?:for|to|here|now|today)\b|subscribe (?:to|for|now|today|here)\b|get (?:the latest|our|all the|breaking|more|access to)\b.{0,120}\b(?:inbox|newsletter|app|alerts?|updates|subscri\w+)|click here (?:to|for) (?:subscri\w+|sign|read more|more stories|the original|the full|the latest)\b|download (?:the|our) .{0,60}\bapp\b|join (?:our|us|the)\b.{0,80}\b(?:newsletter|whatsapp|telegram|channel|facebook|community)|for (?:more|the latest|all the latest|breaking)\b.{0,140}\b(?:follow|subscribe|app|newsletter|channel)|like us on\b|follow .{2,60} on (?:facebook|twitter|instagram|x|google news|telegram|whatsapp)\b|(?:copyright )?(?:©|\(c\)|ⓒ) ?(?:copyright)?|copyright (?:©|ⓒ|\(c\)|\d{4})|all rights reserved\b|tell us what you think)/i;

/**
 * The reason for which a whole line or paragraph is furniture rather than text, or null.
 * `linkShare` is the share of its characters inside links, 0 for bare text.
 */
export function boilerplateReason(text: string, linkShare: number): string | null {
  if (text.length > 600) return null;
  if (text.length <= MAX_LABEL) for (const [reason, line] of LABELS) if (line.test(text)) return reason;
  if (RULE.test(text)) return 'separator';
  if (TAG_LINE.test(text)) return 'tags';
  if (linkShare > 0.4 && text.length < 240 && POINTERS.test(text)) return 'related-links';
  if (text.length < 80 && PUBLISHED.test(text) && DATE_WORDS.test(text)) return 'byline';
  if (text.length < 400 && STAFF.test(text)) return 'staff-note';
  if (text.length < 400 && CALL.test(text)) return 'call-to-act';
  return text.length < 200 && CONTRIBUTED.test(text.slice(-40)) ? 'staff-note' : null;
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH})\\.? \\d{1,2}\\b|\\b\\d{1,2}\\.? (?:${MONTH})\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}\\b|\\b(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}\\b|\\b\\d{1,2} de \\p{L}+ de (?:19|20)\\d{2}\\b|\\b\\d{1,2}:\\d{2}\\b`,
  'iu',
);

/** Whether a short line above the text says who wrote it or when it appeared. */
export function isByline(text: string): boolean {
  if (text.length > 160 || /[.!?]["”’]?$/.test(text.replace(/\b[ap]\.m\.$/, ''))) return false;
  if (
    /^(?:by|von|par|por|oleh|written by|reported by|posted by|author:?)\s+\p{Lu}/iu.test(text) &&
    text.length < 120
  )
    return true;
  if (/^(?:published|updated|posted|last updated|first published|modified|date)\b/i.test(text)) return true;
  return text.length < 120 && DATE_WORDS.test(text);
}

/** Whether a line ends in a picture's credit: `(AP: Name)`, `(Photo by Name)`, `Photo: Name/AFP`. */
export function isCreditLine(text: string): boolean {
  if (text.startsWith('(')) return false;
  const tail = text.slice(-140);
  if (/\)\.?$/.test(tail.slice(-2)) && (LABELLED.test(tail) || NAMED.test(tail))) return true;
  return /(?:photo|image|picture|foto|credit)/i.test(tail) && SPELLED_OUT.test(tail);
}

const AGENCIES = '(?:AP|AFP|Reuters|EPA|Getty|Xinhua)';
const LABELLED =
  /\((?:(?:file|handout|image|photo|picture|pool) )?(?:credit|photo|image|picture|source|courtesy|foto|pic|illustration|graphic|supplied|file)s?\b(?: by| of)?\s*[:/]?[^()]{0,100}\)\.?$/i;
const NAMED = new RegExp(
  "\\((?:[A-Z][\\w .’'&-]{1,40}:\\s?[^()]{1,80}" +
    `|(?:[A-Z][\\w.’'-]+ ){0,4}${AGENCIES}(?: ?(?:Photo|Images|file))?(?:[/,][^()]{0,80})?` +
    `|[^()]{2,60}/${AGENCIES}[^()]{0,40})\\)\\.?$`,
);
const SPELLED_OUT =
  /(?:^|[.!?”"’]\s)(?:(?:photo|image|picture|foto)(?:graph)?(?: credit| courtesy)?(?: by|:)|credit:|file photo)\s?[^.]{2,80}\.?$/i;
