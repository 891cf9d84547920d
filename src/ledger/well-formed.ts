/**
 * The value with every lone surrogate in its strings replaced by U+FFFD, unit for unit, so that offsets stay. No database
 * can hold lone surrogates; hostile pages and cuts through a character make them. `json` is the value's JSON, which
 * escapes them and so tells cheaply that there are none.
 */
export function toWellFormed<T>(value: T, json: string): T {
  return json.includes('\\ud') ? (repair(value) as T) : value;
}

function repair(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(repair);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), repair(inner)]));
}
