/**
 * The parts of a refused uri that an error may show.
 *
 * Nobody knows how a refused uri was meant. A user or a password may stand before an `@`, a token in the query, in the
 * fragment or in the path of a server, and any of these may be percent-encoded. So an error shows only what cannot be a
 * secret, and an ellipsis for the rest: a scheme, a host, a port, and the path of a file of this machine.
 */

/** The longest text that is shown, in characters. */
const LONGEST = 200;

/** The schemes that are known without slashes. Before other colons, a user may stand: `user:password@host`. */
const SCHEMES = ['unix', 'npipe', 'tcp', 'http', 'https', 'ssh'];
/** The schemes whose rest is the path of a file, if nothing in the rest tells otherwise. */
const LOCAL = ['unix', 'npipe', 'file'];

/** Returns a text that stands for a refused uri in a message. */
export function shownUri(uri: string): string {
  const [, scheme = '', slashes = '', rest = ''] = /^([a-z][a-z0-9+.-]*):([\\/]*)(.*)$/is.exec(uri) ?? [];
  const name = scheme.toLowerCase();
  if (isFile(uri)) return clip(shownPath(uri));
  if (!SCHEMES.includes(name) && !slashes.startsWith('//')) return clip(shownServer(uri));
  const file = LOCAL.includes(name) && !isUserInfo(rest);
  return clip(`${scheme}:${slashes}${file ? shownPath(rest) : shownServer(rest)}`);
}

const clip = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/**
 * Tells if a text has the form of a path: of Unix, with a drive, or relative to a folder. After two slashes, a server may
 * stand.
 */
const isFile = (text: string) =>
  /^(?:\/(?!\/)|\\(?!\\)|[a-z]:[\\/]|\.{1,2}[\\/])/i.test(text) && !isUserInfo(text);

/** Tells if a text may have a user or a password: there is an `@`, encoded once or more often. */
const isUserInfo = (text: string) => /@|%(?:25)*40/.test(text);

/** Leaves out whatever may be a query, a fragment or another line. */
function shownPath(path: string): string {
  const end = path.search(/[?#\p{Cc}]|%(?:25)*(?:3f|23)/iu);
  return end < 0 ? path : `${path.slice(0, end)}…`;
}

/** Shows the host and the port of a server, if it is clear which part of the text they are. */
function shownServer(text: string): string {
  const [, user = '', host = '', port = '', rest = ''] =
    /^([^@/\\?#]*@)?((?:\[[0-9a-f:.]*\])|[\p{L}\p{N}._-]*)(:\d{0,5}(?=$|[/\\?#]))?(.*)$/isu.exec(text) ?? [];
  // With a second `@`, or with an encoded one, the host may be a part of a password.
  if (isUserInfo(`${user.slice(0, -1)}${rest}`)) return '…';
  // Without an end of the host, the text goes on in a way that no host does: the start may be a part of a secret.
  if (rest !== '' && !/^[/\\?#:%[\]]/.test(rest)) return '…';
  return `${user === '' ? '' : '…@'}${host}${port}${rest === '' || rest === '/' ? rest : '…'}`;
}
