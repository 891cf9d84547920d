/** Browsers look this far for a declaration of the character set. */
const PRESCAN_BYTES = 1024;
const META_CHARSET = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/**
 * Decodes bytes as browsers do: a byte order mark first, then the character set declared outside, then the page's own
 * declaration, then UTF-8 where the bytes are valid UTF-8, else windows-1252. Never throws; bytes that the character
 * set does not know become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null, isHtml: boolean): string {
  const label = markOf(bytes) ?? knownLabel(declared) ?? (isHtml ? declaredInPage(bytes) : null);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A stray byte in a long UTF-8 text is damage; many of them are another character set.
    return new TextDecoder(isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function knownLabel(label: string | null): string | null {
  if (label === null || label === '') return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function declaredInPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, PRESCAN_BYTES))
    .replace(/<!--.*?(?:-->|$)/gs, '');
  const label = knownLabel(META_CHARSET.exec(head)?.[1] ?? null);
  // A page that says so in ASCII is not in UTF-16.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

/** Whether multi-byte sequences are valid far more often than not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let good = length > 0;
    for (let k = 1; good && k <= length; k++) good = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (good) {
      valid++;
      i += length;
    } else broken++;
  }
  return valid > broken * 4;
}
