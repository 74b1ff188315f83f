/**
 * What sets one engine apart from another, as data. Each engine has a folder with its profile; the generated entries hand
 * the profile over, and the rest of the runtime takes from it whatever is an engine's own: names of operations, headers,
 * variables, versions, words.
 */
import type { Mtls } from './call-options.js';
import type { ApiVersion } from './table.js';

/** The names of the properties that lead to a value within a JSON answer: `['Config', 'Tty']`. */
export type PropertyPath = readonly string[];

/** Where an engine was found. */
export interface Location {
  readonly uri: string;
  /** What decided: an option, a variable, a configuration file, or a socket that is there. */
  readonly source: string;
  /** The name of the context, if a context decided. */
  readonly context?: string;
  /** Present if TLS is to be used, whatever the scheme of the uri is. */
  readonly mtls?: Mtls;
  /** What was looked at before and did not decide, each with the reason, in order. */
  readonly skipped: readonly string[];
}

/** The options that say where an engine is. */
export interface LocationOptions {
  readonly uri?: string | undefined;
  readonly context?: string | undefined;
  readonly mtls?: Mtls | undefined;
}

/** How an engine is found and reached. Clients of one `conn` share connections if they share this object. */
export interface EngineAccess {
  /** @throws {ConfigError} The configuration that should say where the engine is cannot be used. */
  locate(options: LocationOptions): Location;
  /** The program that joins its input and output to the engine's socket on another machine, reached by ssh. */
  readonly dialStdio: {
    readonly program: string;
    /** The option by which the program takes the uri of a socket other than the usual one. */
    readonly hostOption: string;
    readonly command: readonly string[];
  };
  /** The group whose members may often open the engine's socket. */
  readonly socketGroup?: string;
}

/** How an unpinned client finds out which versions an engine speaks. */
export interface Negotiation {
  /** The environment variable that names a version. If the variable is set, the engine is not asked. */
  readonly variable?: string;
  /** An operation, at a path without a version, whose answer has the newest version in a header. */
  readonly ping: { readonly op: string; readonly path: string; readonly header: string };
  /** An operation, at a path without a version, whose JSON has both bounds. It is asked where the ping does not suffice. */
  readonly versions: {
    readonly op: string;
    readonly path: string;
    readonly newest: PropertyPath;
    readonly oldest: PropertyPath;
  };
}

/** The words by which an engine refuses the version of a request. */
export interface VersionRefusal {
  readonly status: number;
  /** Groups: `ours`, the version that was refused; `bound`, the engine's own; `newer` is there if ours is too new. */
  readonly pattern: RegExp;
}

/** Where an operation's answer tells if the process has a TTY. */
export interface TtyInspection {
  /** The operation that inspects the container, exec, service or task. */
  readonly op: string;
  /** The parameter that names it, in this operation and in the one whose output is read. */
  readonly by: string;
  readonly flag: PropertyPath;
}

/** How a client tells framed output from raw output. */
export interface Framing {
  readonly framedType: string;
  readonly rawType: string;
  /** The first version in which the media type of an answer tells. */
  readonly toldSince: ApiVersion;
  /** By operationId: where to look up the TTY if the media type does not tell. */
  readonly inspections: Readonly<Record<string, TtyInspection>>;
}

/** What other operations do to the process whose connection an operation hands over. */
export interface ProcessOperations {
  /** The parameter that names the process, in all these operations. */
  readonly by: string;
  /** Takes the size of the TTY as `h` and `w`. */
  readonly resize: string;
  readonly exit: {
    readonly op: string;
    readonly code: PropertyPath;
    /** Absent if the operation answers when the process has ended; else it is asked until this is not true. */
    readonly running?: PropertyPath;
  };
}

/** One API of one engine. */
export interface EngineProfile {
  /** The entry of the package that speaks to this engine: `fairlead`. The entry of a version is a subpath of it. */
  readonly entry: string;
  /** What messages call the engine's versions: `API` gives `needs API v1.42`. */
  readonly versionLabel: string;
  readonly access: EngineAccess;
  readonly negotiation: Negotiation;
  readonly versionRefusal: VersionRefusal;
  /** Where the body of an error has the engine's words. */
  readonly errorMessage: PropertyPath;
  readonly framing: Framing;
  /** By operationId. */
  readonly processes: Readonly<Record<string, ProcessOperations>>;
}
