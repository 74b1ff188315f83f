/**
 * Returns the uri of a socket in our form, in which the path is literal. Podman reads such a uri as a URL: the path is
 * percent-decoded, and ends before a query or a fragment. If two slashes are written instead of three, what stands for a
 * host is the first folder. A uri of another scheme stays as it is.
 */
export function socketUri(uri: string): string {
  const [, rest] = /^unix:([^?#]*)/is.exec(uri) ?? [];
  if (rest === undefined) return uri;
  const path = `/${rest.replace(/^\/+/, '')}`;
  try {
    return `unix://${decodeURIComponent(path)}`;
  } catch {
    // Podman refuses it. Without a meaning, the path is taken as it is written, and the error of the first call shows it.
    return `unix://${path}`;
  }
}
