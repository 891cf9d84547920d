/** Chooses the title among a page's wordings of it, surest first, without the site's name. */
export function chooseTitle(
  titles: readonly string[],
  headings: readonly string[],
  publisher: string | null,
): string | null {
  const [given] = titles;
  if (given === undefined) return null;
  const heading = headings.find(
    (text) => text.length > 10 && given.startsWith(text) && text.length < given.length,
  );
  return heading ?? stripSite(given, publisher);
}

/** Takes the site's name off the end of a title: `Raids widen | The Example Times`. */
export function stripSite(title: string, publisher: string | null): string {
  const match = /^(.{10,})\s+[|–—»·:-]+\s+([^|–—»·]{2,60})$/u.exec(title.slice(0, 500));
  if (match === null) return title;
  const [, rest, site] = match;
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = publisher === null ? '' : fold(publisher.replace(/\.[a-z.]{2,10}$/, ''));
  const named = known !== '' && (fold(site ?? '').includes(known) || known.includes(fold(site ?? '')));
  return named || /\s[|»]\s[^|»]*$/.test(title) ? (rest ?? title).trim() : title;
}
