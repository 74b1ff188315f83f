/** The place that a redirect leads to, for messages. */

/**
 * Returns the address in a Location header, without what may be secret: user and password, query and fragment. Returns
 * undefined if the header is absent or is no address.
 */
export function redirectTarget(location: string | readonly string[] | undefined): string | undefined {
  const text = typeof location === 'string' ? location : location?.[0];
  if (text === undefined || text.trim() === '') return undefined;
  const base = 'http://relative.invalid';
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return undefined;
  }
  // Other schemes may hold anything in their path.
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.protocol;
  const target = url.origin === base ? url.pathname : `${url.origin}${url.pathname}`;
  return target.length > 500 ? `${target.slice(0, 500)}…` : target;
}
