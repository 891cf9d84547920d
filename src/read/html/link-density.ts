import { type Element, walk } from './tree.ts';

const GROUPS = new Set(
  'div section ul ol dl table tbody tr td p li article header center span strong b em'.split(' '),
);

/** Flags groups that are mostly links: lists of other stories, tags, calls to read on. Needs fresh measures. */
export function dropLinkGroups(root: Element, keep: ReadonlySet<Element>): void {
  walk(root, (element) => {
    if (element.drop !== null || element.mark !== null) return false;
    if (keep.has(element)) return false;
    if (element === root || !GROUPS.has(element.tag) || element.textLength === 0) return true;
    const density = element.linkLength / element.textLength;
    if (element.proseLength > 0 || density < 0.5) return true;
    if (element.tag === 'span' || element.tag === 'strong' || element.tag === 'b' || element.tag === 'em')
      return true;
    if (density >= 0.8 || (density >= 0.5 && element.textLength > 80 && element.tag !== 'p')) {
      element.drop = 'links';
      return false;
    }
    return true;
  });
}
