/**
 * The shape of the runtime table: an engine's API as data.
 *
 * One table serves every version of an engine's API. An operation or a parameter that some versions lack carries the
 * range of versions in which it exists. `operation.ts` has the functions that read the table.
 */

/** An API version as the engine's URLs spell it: `v1.41` for Docker. */
export type ApiVersion = `v${string}`;

/**
 * Orders versions by the precedence of Semantic Versioning (https://semver.org/#spec-item-11), pre-releases included:
 * `v6.0.0-rc2` is before `v6.0.0-rc10`, which is before `v6.0.0`. Versions that no table holds can be compared, too.
 *
 * Three things go beyond Semantic Versioning. The `v` is optional. Missing parts are 0, so `v1.9` equals `v1.9.0`. The
 * number at the end of an identifier such as `rc10` compares as a number, because engines write `rc10` rather than
 * `rc.10`.
 *
 * @returns A negative number if `a` is older, a positive number if `b` is older, and 0 if both have the same
 * precedence.
 */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [parseVersion(a), parseVersion(b)];
  const release = compareIdentifiers(left.release, right.release, '0');
  if (release !== 0) return release;
  // A release comes after its pre-releases.
  if (left.preRelease === undefined || right.preRelease === undefined)
    return Number(left.preRelease === undefined) - Number(right.preRelease === undefined);
  return compareIdentifiers(left.preRelease, right.preRelease);
}

/**
 * Tells if a text is a version that `compareVersions` can order: numbers, with a pre-release and a build perhaps, and
 * without a `v`. Numbers of more than nine digits are refused, because JavaScript would round longer ones.
 */
export function isVersion(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9})*(?:-[0-9a-z]+(?:[.-][0-9a-z]+)*)?(?:\+[0-9a-z.-]+)?$/i.test(text);
}

interface Version {
  readonly release: readonly string[];
  readonly preRelease: readonly string[] | undefined;
}

/** Splits a version into its identifiers. The build, after a `+`, has no precedence. */
function parseVersion(version: string): Version {
  const start = version.startsWith('v') ? 1 : 0;
  const build = version.indexOf('+');
  const text = version.slice(start, build < 0 ? undefined : build);
  const dash = text.indexOf('-');
  if (dash < 0) return { release: text.split('.'), preRelease: undefined };
  return { release: text.slice(0, dash).split('.'), preRelease: text.slice(dash + 1).split('.') };
}

/**
 * @param missing Stands for the identifiers that the shorter list lacks. Without `missing`, the shorter list comes
 * first.
 */
function compareIdentifiers(left: readonly string[], right: readonly string[], missing?: string): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? missing, right[index] ?? missing];
    if (one === undefined || other === undefined) return left.length - right.length;
    const order = compareIdentifier(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Compares two identifiers. Numbers come before texts. Texts compare by the part before the number at their end, then
 * by this number.
 */
function compareIdentifier(left: string, right: string): number {
  if (left === right) return 0;
  const [one, other] = [splitNumber(left), splitNumber(right)];
  if (one.text !== other.text) return one.text < other.text ? -1 : 1;
  return one.number - other.number;
}

/**
 * Splits an identifier into its text and the number at its end. Without a number, the number is -1, so that `rc` is
 * before `rc0`.
 */
function splitNumber(identifier: string): { text: string; number: number } {
  let end = identifier.length;
  while (end > 0 && isDigit(identifier.charCodeAt(end - 1))) end--;
  return {
    text: identifier.slice(0, end),
    number: end < identifier.length ? Number(identifier.slice(end)) : -1,
  };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * The way in which a successful answer is read.
 *
 * - `value`: one JSON document.
 * - `text`: plain text.
 * - `nothing`: no body, or a body without a meaning.
 * - `exists`: no body; the status tells if an object exists, and the result is true or false.
 * - `headers`: the answer to a HEAD request; its headers are the result.
 * - `records`: JSON documents, one after another, until the work is done or the caller stops listening.
 * - `frames`: output of a process. Without a TTY, stdout and stderr come in frames with a header of 8 bytes. With a
 *   TTY, the output is raw.
 * - `bytes`: a stream of bytes, usually a tar archive.
 * - `hijack`: the connection of a process, after an upgrade: input one way, output the other.
 * - `socket`: the connection itself, after an upgrade to another protocol.
 */
export type ResponseKind =
  | 'value'
  | 'text'
  | 'nothing'
  | 'exists'
  | 'headers'
  | 'records'
  | 'frames'
  | 'bytes'
  | 'hijack'
  | 'socket';

/** The forms of a result that `as` may name: data, a stream of bytes, the connection itself. */
export const forms = ['data', 'stream', 'socket'] as const;

/**
 * A form of a result.
 *
 * - `data`: the whole result: JSON parsed, records as a list, output and text as a string, archives as a Buffer.
 * - `stream`: a Readable of the bytes of the body. Output is without its framing.
 * - `socket`: the connection itself.
 */
export type As = (typeof forms)[number];

/** The forms of a kind's result. */
export interface KindForms {
  /** The form that the result has without `as`. Absent if the kind has a result of its own, such as `Records`. */
  readonly own?: As;
  /** The forms that the result has only if `as` names them. */
  readonly others: readonly As[];
}

/** The forms of each kind's result. Types, signatures, checks and the command line derive from this table. */
export const formsOf = {
  value: { own: 'data', others: ['stream'] },
  text: { own: 'data', others: ['stream'] },
  nothing: { own: 'data', others: [] },
  exists: { own: 'data', others: [] },
  headers: { own: 'data', others: [] },
  records: { others: ['data', 'stream'] },
  frames: { others: ['data', 'stream'] },
  bytes: { own: 'stream', others: ['data'] },
  hijack: { others: ['data', 'stream', 'socket'] },
  socket: { own: 'socket', others: [] },
} as const satisfies Readonly<Record<ResponseKind, KindForms>>;

/** The forms that `as` may name for a kind. */
export type FormOf<Kind extends ResponseKind> = {
  [K in Kind]:
    | (typeof formsOf)[K]['others'][number]
    | ((typeof formsOf)[K] extends { readonly own: infer Own extends As } ? Own : never);
}[Kind];

/** The forms that `as` may name for a kind, in the order of `forms`. */
export function formsOfKind(kind: ResponseKind): As[] {
  const { own, others }: KindForms = formsOf[kind];
  return forms.filter((form) => form === own || others.includes(form));
}

/** The part of the request that carries a parameter. */
export type ParameterPlace = 'path' | 'query' | 'header' | 'body';

/**
 * The encoding of a parameter's value. Without an encoding, `String(value)` is sent.
 *
 * - `json`: as JSON. A string is sent as it is: the caller has encoded it.
 * - `filters`: as JSON, an object of lists. The keys are checked, and a single value becomes a list of one. A string that
 *   holds a JSON object is sent as it is, and any other string is refused.
 * - `base64url-json`: an object as JSON, then as base64url (RFC 4648, section 5, padded). A string that holds the JSON, or
 *   the JSON in base64 or base64url, is sent in the same form. Any other string is refused.
 * - `repeat`: an array repeats the parameter (`names=a&names=b`). A single value is sent once.
 * - `repeat-json`: an array repeats the parameter, each item encoded as JSON.
 * - `csv`: an array is joined by commas.
 * - `segment`: a path parameter that may not hold a slash, because a slash would lead to another operation.
 * - `slashes`: a path parameter whose `/`, `:` and `@` are sent as they are, as in an image's name.
 */
export type ParameterEncoding =
  | 'json'
  | 'filters'
  | 'base64url-json'
  | 'repeat'
  | 'repeat-json'
  | 'csv'
  | 'segment'
  | 'slashes';

/**
 * The encoding of the value of an answer's header.
 *
 * - `base64-json`: base64 of JSON.
 */
export type HeaderEncoding = 'base64-json';

/** One parameter of an operation. */
export interface ParameterEntry {
  /** The name for callers. */
  readonly name: string;
  /** The name on the wire, if it differs from `name`. The path template holds names on the wire. */
  readonly wireName?: string;
  readonly in: ParameterPlace;
  /** For `doc()`: the Swagger type (`string`, `boolean`, `integer | string`, `string[]`), or the name of a model. */
  readonly type: string;
  readonly required?: true;
  /** The text that is sent if the caller gives no value, because engines need the parameter: `{}`, `0`. */
  readonly default?: string;
  readonly encoding?: ParameterEncoding;
  /** The fields of a body in which a text is sent as a list of one: `'ls'` as `['ls']`. */
  readonly loneItems?: readonly string[];
  /**
   * The keys of filters, of all versions together: an engine checks a key, if at all, without regard to the version.
   * Absent if no version describes the keys.
   */
  readonly keys?: readonly string[];
  /** The first version that has the parameter; absent if every version of the operation has it. */
  readonly since?: ApiVersion;
  /** The last version that has the parameter; absent if the operation's last version has it. */
  readonly until?: ApiVersion;
  /** The first version in which the parameter is deprecated. */
  readonly deprecated?: ApiVersion;
}

/** The methods of operations. */
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';

/** The path of an operation in older versions. */
export interface EarlierPath {
  readonly path: string;
  /** The last version that has this path. */
  readonly until: ApiVersion;
}

/** One operation, in every version that has it. */
export interface OperationEntry {
  readonly category: string;
  readonly method: HttpMethod;
  /** The path template below the version's prefix: `/containers/{id}/json`. */
  readonly path: string;
  /** The path templates of older versions, the oldest first; absent if every version has the same path. */
  readonly earlierPaths?: readonly EarlierPath[];
  /** The section of the engine's reference that describes the operation, as addresses have it: `Container`. */
  readonly tag: string;
  readonly kind: ResponseKind;
  readonly parameters: readonly ParameterEntry[];
  /** The media type of the request's body: `application/x-tar`; absent if the body is JSON. */
  readonly consumes?: string;
  /** The answer's headers that are more than text, by lower-case name. An answer always has these headers. */
  readonly headers?: Readonly<Record<string, HeaderEncoding>>;
  /** The protocol that an operation of the kind `socket` upgrades to. */
  readonly upgrade?: string;
  /** True if the engine may be silent for long without a fault. The connection's read timeout does not apply then. */
  readonly longRunning?: true;
  /** The first version that has the operation; absent if every version has it. */
  readonly since?: ApiVersion;
  /** The last version that has the operation; absent if the newest version has it. */
  readonly until?: ApiVersion;
  /** The first version in which the operation is deprecated. */
  readonly deprecated?: ApiVersion;
}

/** One engine's API. */
export interface Table {
  /** The pinned versions, oldest first. */
  readonly versions: readonly ApiVersion[];
  /** The oldest version that an unpinned client settles on. */
  readonly oldestUnpinned: ApiVersion;
  /** The template of the address of an operation's reference. fairlead fills in `{version}`, `{tag}` and `{op}`. */
  readonly reference: string;
  /** The operations by operationId, in the order of the newest version's paths. */
  readonly operations: Readonly<Record<string, OperationEntry>>;
  /**
   * Further names of the versions: releases that have the API of an older release, and shorter names. `v5.8` and `v5.8.3`
   * are names of `v5.8.0`. Absent if each version has one name.
   */
  readonly aliases?: Readonly<Record<string, ApiVersion>>;
  /** The API of another engine that this engine speaks beside its own. Absent if the engine has one API. */
  readonly compatible?: CompatibleApi;
}

/** The API of another engine, which an engine speaks beside its own API, under the versions of the other engine. */
export interface CompatibleApi {
  /** The first segment of the paths of the engine's own API: `libpod`. All other paths are of the other API. */
  readonly ownPrefix: string;
  /** The version of the other API that each version of the engine speaks. Paths of the other API begin with it. */
  readonly versions: Readonly<Record<ApiVersion, ApiVersion>>;
  /** The operations of the other API that no version of the engine has, each with its category. */
  readonly absent: Readonly<Record<string, string>>;
}
