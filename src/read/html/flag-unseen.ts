import { type Element, walk } from './tree.ts';

/** Elements that are no text of the page, with the reason that they are listed under; null for those never listed. */
const UNSEEN: Readonly<Record<string, string | null>> = {
  script: 'script',
  style: 'script',
  noscript: 'script',
  template: 'script',
  head: 'script',
  svg: 'embed',
  math: 'embed',
  iframe: 'embed',
  object: 'embed',
  applet: 'embed',
  canvas: 'embed',
  audio: 'embed',
  video: 'embed',
  noembed: 'embed',
  noframes: 'embed',
  button: 'form',
  select: 'form',
  textarea: 'form',
  input: 'form',
  datalist: 'form',
  dialog: 'form',
  label: 'form',
  nav: 'menu',
  menu: 'menu',
};
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  toolbar: 'menu',
  search: 'form',
  dialog: 'form',
  alertdialog: 'form',
  banner: 'menu',
  contentinfo: 'menu',
};
const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Flags what a reader of the page never sees as text: scripts, embeds, controls, menus, and hidden elements unless
 * `hideHidden` is false.
 */
export function flagUnseen(root: Element, hideHidden = true): void {
  walk(root, (element) => {
    const { tag, attributes } = element;
    if (element.drop !== null) return false;
    if (Object.hasOwn(UNSEEN, tag)) element.drop = UNSEEN[tag] ?? null;
    else if (tag !== 'html' && tag !== 'body') element.drop = unseenReason(attributes, hideHidden);
    return element.drop === null;
  });
}

/** Takes the flag off elements that were left out only because they are hidden; whether there were any. */
export function showHidden(root: Element): boolean {
  let any = false;
  walk(root, (element) => {
    if (element.drop === 'hidden') {
      element.drop = null;
      any = true;
    }
    return element.drop === null;
  });
  if (any) flagUnseen(root, false);
  return any;
}

function unseenReason(attributes: Readonly<Record<string, string>>, hideHidden: boolean): string | null {
  if (hideHidden && isHidden(attributes)) return 'hidden';
  const role = attributes.role;
  return role !== undefined && Object.hasOwn(ROLES, role) ? (ROLES[role] ?? null) : null;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes && attributes.hidden !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true') return true;
  return attributes.style !== undefined && attributes.style.length < 2000 && NOT_SHOWN.test(attributes.style);
}
