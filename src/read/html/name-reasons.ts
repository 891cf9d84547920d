/**
 * Words in class names and ids that tell what an element is for, with the reason that it is dropped under.
 * Ordered: the first that fits gives the reason. Names come in lower case; a word starts after a separator.
 */
const REASONS: readonly (readonly [reason: string, words: RegExp])[] = [
  [
    'hidden',
    /(?:^|[\s_-])(?:hidden|hide|visually-?hidden|sr-only|screen-?reader(?:-text)?|offscreen|print-?only|d-none|is-?hidden)(?![a-z])/,
  ],
  ['cookie-banner', /(?:^|[\s_-])(?:cookies?|gdpr|consent|cmp|onetrust)(?![a-z])/],
  [
    'comments',
    /(?:^|[\s_-])(?:comments?|disqus|respond|livefyre|viafoura|coral|commentlist|usercomments|comment-?respond|fb-comments|replies)(?![a-z])/,
  ],
  [
    'newsletter',
    /newsletter|(?:^|[\s_-])(?:subscribe|subscription|sign-?up|signup|email-?(?:form|signup|capture|alert)|mailchimp|mc4wp|optin|opt-in|paywall|piano|metered|regwall|donat(?:e|ion)|membership)(?![a-z])/,
  ],
  [
    'share-bar',
    /(?:^|[\s_-])(?:share|shares|sharing|share-?(?:bar|buttons?|tools?|links?|this)|sharedaddy|social|socials|social-?(?:links?|media|share|icons?|bar|buttons?|tools?)|addthis|addtoany|a2a|ssba|sns|follow-?us|follow|tweet-?this|whatsapp|pinterest|article-?tools?|toolbar|tools|emailprint|print-?button)(?![a-z])/,
  ],
  [
    'related-links',
    /related|(?:^|[\s_-])(?:recirc(?:ulation)?|recommend(?:ed|ations?|s)?|outbrain|taboola|zergnet|revcontent|more-?(?:stories|news|from|on|articles|posts|like|coverage|links?)|read-?(?:more|next|also)|see-?also|also-?(?:read|like|on)|most-?(?:popular|read|viewed|recent|shared)|popular|trending|trend|latest|latest-?(?:news|stories|posts)|up-?next|next-?(?:up|post|article|story)|prev-?(?:post|article|next)|previous|post-?navigation|teasers?|story-?links?|link-?list|linklist|in-?this-?(?:article|story)|interstitial|jp-relatedposts|yarpp|crp|similar|suggest(?:ed|ions?)|further-?reading|top-?(?:stories|news|posts)|editors?-?picks?|you-?may|might-?like|around-?the-?web|explore|discover|series-?nav|story-?package|pullout|rail)(?![a-z])/,
  ],
  [
    'advertisement',
    /(?:^|[\s_-])(?:ads?|adv|adverts?|advertis(?:ement|ing|ements)|ad-?(?:slot|unit|wrap|wrapper|container|box|block|label|placeholder|break|text|banner|zone)|adsense|adsbygoogle|dfp|gpt|sponsor(?:ed|s|ship)?|promo|promos|promotion|promoted|commercial|affiliate|shopping|banner|native-?ad|partner-?(?:links?|content)|deals?)(?![a-z])/,
  ],
  [
    'menu',
    /(?:^|[\s_-])(?:nav|navbar|navigation|menus?|submenu|breadcrumbs?|bread-?crumbs?|crumbs?|pagination|pager|paging|page-?(?:nav|numbers?|links)|sidebar|side-?bar|sidenav|site-?(?:header|footer|nav)|masthead|footer|footnav|skip-?(?:link|nav|to)|toc|table-?of-?contents|jump-?(?:links?|to)|back-?to-?top|widget-?area|utility)(?![a-z])/,
  ],
  [
    'author-box',
    /(?:^|[\s_-])(?:author-?(?:bio|box|info|card|profile|description|details?|area|about|block|meta|module|section|widget|desc|details|image|avatar)|about-?(?:the-?)?authors?|post-?author|article-?author|bio|biography|contributors?|avatar)(?![a-z])/,
  ],
  [
    'tags',
    /(?:^|[\s_-])(?:tags?|tag-?(?:list|cloud|links?)|topics?|keywords?|categor(?:y|ies)|cat-?links|post-?tags?|entry-?tags?|filed-?under|labels?)(?![a-z])/,
  ],
  [
    'byline',
    /(?:^|[\s_-])(?:by-?line|bylines?|dateline-?(?:date|time)|timestamp|publish(?:ed)?-?(?:date|on|time)|pub-?date|post-?(?:date|meta|info|byline|header)|entry-?(?:meta|header|footer|title|date)|article-?(?:meta|header|info|date|footer|byline|timestamp|title|head)|story-?(?:meta|header|date|footer|byline|info)|meta|metadata|author|authors|dates?|date-?time|updated|last-?updated|reading-?time|read-?time|kicker|eyebrow|hed|headline)(?![a-z])/,
  ],
  [
    'player',
    /(?:^|[\s_-])(?:video-?(?:player|wrapper|container|embed|js|title|info|meta|playlist|module|promo|description)|jw-?player|jwplayer|brightcove|(?:audio|media|podcast)-?player|player-?(?:wrapper|container|wrap|box|controls)|podcast|playlist|slideshow|carousel|slick|swiper|lightbox|modal|popup|pop-?up|popover|tooltip|hover-?card|rollover|overlay|captionlink|control-?bar|gallery-?(?:nav|controls|thumbs|count|counter)|rating|ratings|vote|voting|poll|quiz|survey)(?![a-z])/,
  ],
  [
    'form',
    /(?:^|[\s_-])(?:search-?(?:form|box|bar)|login|log-?in|register|contact-?form|wpcf7|form)(?![a-z])/,
  ],
  [
    'boilerplate',
    /(?:^|[\s_-])(?:copyright|disclaimer|disclosure|legal|terms|correction-?policy|trust|about-?us|print-?info|fine-?print|noprint|no-?print|edit-?link|feedback|report-?(?:error|typo|this)|editor-?note-?foot)(?![a-z])/,
  ],
];

/** The reason for which an element of these class names and ids is dropped, or null. */
export function nameReason(names: string): string | null {
  if (names === '' || names.length > 1000) return null;
  if (ONLY_PLAYER.test(names)) return 'player';
  for (const [reason, words] of REASONS) if (words.test(names)) return reason;
  return null;
}

const ONLY_PLAYER = /(?:^|\s)(?:player|video-player)(?:\s|$)/;

const CAPTION =
  /(?:^|[\s_-])(?:captions?|wp-?caption(?:-text)?|image-?(?:caption|text|desc|description|info|meta|title|legend)|photo-?(?:caption|desc|description|info|legend)|fig-?caption|figure-?caption|media-?(?:caption|info|desc|description)|img-?(?:caption|desc)|cutline|imgcaption|imagecaption|picture-?caption|caption-?text)(?![a-z])|caption(?![a-z])/;
const CREDIT =
  /(?:^|[\s_-])(?:credits?|image-?(?:credit|source|copyright|attribution)|photo-?(?:credit|source|by|grapher|graphy)|photo-?grapher|img-?credit|copyright-?holder|attribution|photocredit|imagecredit)(?![a-z])|credit(?:s)?(?![a-z])/;

/** Whether names speak of a picture's caption or its credit. */
export function captionMark(names: string): 'caption' | 'credit' | null {
  if (names === '' || names.length > 1000) return null;
  if (CREDIT.test(names)) return 'credit';
  return CAPTION.test(names) ? 'caption' : null;
}
