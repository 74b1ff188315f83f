/**
 * The differences between engines, as data. Each engine has a folder with its profile, and the generated entries pass
 * the profile to the runtime. The rest of the runtime takes everything that is specific to an engine from the profile:
 * names of operations, headers, variables, versions, wording.
 */
import type { Mtls } from './call-options.js';
import type { ApiVersion } from './table.js';

/** The names of the properties that lead to a value within a JSON answer: `['Config', 'Tty']`. */
export type PropertyPath = readonly string[];

/** The address at which an engine was found, and how it was found. */
export interface Location {
  readonly uri: string;
  /** The source that decided: an option, a variable, a configuration file, or a socket that exists. */
  readonly source: string;
  /** The name of the context, if a context decided. */
  readonly context?: string;
  /** Present if the connection uses TLS, whatever the scheme of the uri is. */
  readonly mtls?: Mtls;
  /** The file of the private key for ssh. Absent if ssh's own configuration decides. */
  readonly identity?: string;
  /** False if the key of the host cannot be known, because the host is a machine that was made on this computer. */
  readonly knownHost?: boolean;
  /** The sources that were tried first and did not decide, in order, each with the reason. */
  readonly skipped: readonly string[];
}

/** The options that say where an engine is. */
export interface LocationOptions {
  readonly uri?: string | undefined;
  readonly context?: string | undefined;
  readonly mtls?: Mtls | undefined;
}

/** The means to find and reach an engine. Clients of one `conn` share connections if they share this object. */
export interface EngineAccess {
  /** @throws {ConfigError} The configuration that should say where the engine is cannot be used. */
  locate(options: LocationOptions): Location;
  /**
   * The program that ssh runs on another machine. The program joins its input and output to the engine's socket there.
   */
  readonly dialStdio: {
    readonly program: string;
    /** The program's option for the uri of a socket other than the default one. */
    readonly hostOption: string;
    /** True if the program percent-decodes the path in that uri. Otherwise, it takes the path literally. */
    readonly decodesUri?: boolean;
    readonly command: readonly string[];
  };
  /** The group whose members may often open the engine's socket. */
  readonly socketGroup?: string;
}

/** The way in which a client finds out which versions an engine speaks. */
export interface Negotiation {
  /** The environment variable that names a version. If the variable is set, the engine is not asked. */
  readonly variable?: string;
  /**
   * The form of a version as the engine tells it, without a `v` at its start. Any other text is no version: it counts as
   * if the engine had said nothing. The pattern matches the whole text, and has no flag `g`.
   *
   * @default any version that `compareVersions` can order
   */
  readonly form?: RegExp;
  /**
   * An operation, at a path without a version, whose answer has the newest version in a header. Every other answer has
   * the header, too, so that the first answer tells a pinned client which engine it speaks to.
   */
  readonly ping: { readonly op: string; readonly path: string; readonly header: string };
  /**
   * An operation, at a path without a version, whose JSON has both bounds. The operation is called if the ping does not
   * suffice.
   */
  readonly versions: {
    readonly op: string;
    readonly path: string;
    readonly newest: PropertyPath;
    readonly oldest: PropertyPath;
  };
}

/** Another engine that programs take for this one, because it speaks this engine's API, or because its own API is similar. */
export interface RelatedEngine {
  /** The name for messages. */
  readonly name: string;
  /** A header that only this engine's answers have. Its value is the engine's version. */
  readonly header: string;
  /** The entry of the package for this engine. */
  readonly entry: string;
  /** True if the engine speaks the API, or most of it. Otherwise, no call can succeed. */
  readonly speaksApi: boolean;
}

/** The wording with which an engine refuses the version of a request. */
export interface VersionRefusal {
  readonly status: number;
  /**
   * The groups are `ours`, the version that was refused; `bound`, the engine's own version; and `newer`, which matches
   * only if our version is too new. The pattern has no flag `g`.
   */
  readonly pattern: RegExp;
}

/** The form of a record by which an engine reports a failure, in the middle of an answer. */
export interface ErrorRecordShape {
  /** Leads to an object that only such a record has. */
  readonly detail: PropertyPath;
  /** Lead to the engine's words, in order of precedence. */
  readonly messages: readonly PropertyPath[];
  /** The form of an error body that the engine also sends with a status of success. @default the engine sends none */
  readonly body?: ErrorBodyShape;
  /** The form of a record that reports a failure without any words. @default the engine sends none */
  readonly wordless?: WordlessRecordShape;
}

/**
 * The form of a record that is an ordinary one if its error is null. An ordinary record of another operation may have one
 * of the two properties, and not both.
 */
export interface WordlessRecordShape {
  /** The property that is an object if there was a failure. */
  readonly error: string;
  /** The property beside it. */
  readonly beside: string;
}

/**
 * The form of an error body that repeats its status. An object has this form if it has exactly these properties, and
 * nothing else: an ordinary record may have any of them too.
 */
export interface ErrorBodyShape {
  /** A number of 400 or more. */
  readonly status: string;
  /** Texts: the engine's words, in order of precedence. */
  readonly messages: readonly string[];
  /**
   * True if the errors of the engine have this form, or the header with the engine's version. Another 404 is then not about an
   * object: the engine lacks the path, or something else has answered.
   */
  readonly always?: true;
}

/** The place in an operation's answer that tells if the process has a TTY. */
export interface TtyInspection {
  /** The operation that inspects the container, exec, service or task. */
  readonly op: string;
  /**
   * The parameter that names the container, exec, service or task. The operation whose output is read has the same
   * parameter.
   */
  readonly by: string;
  readonly flag: PropertyPath;
  /** The place in the operation's own parameters that is true if the process runs without anybody at its output. */
  readonly detached?: PropertyPath;
}

/** The facts by which a client tells framed output from raw output. */
export interface Framing {
  readonly framedType: string;
  readonly rawType: string;
  /** The first version in which the media type of an answer may tell if the output is framed. */
  readonly toldSince: ApiVersion;
  /** The operations to ask for the TTY if no media type tells, by the operationId of the output. */
  readonly inspections: Readonly<Record<string, TtyInspection>>;
}

/** The operations that act on the process whose connection another operation hands over. */
export interface ProcessOperations {
  /** The parameter that names the process. All these operations have it. */
  readonly by: string;
  /** The operation that sets the size of the TTY, as `h` and `w`. */
  readonly resize: string;
  readonly exit: {
    readonly op: string;
    /** Empty if the whole answer is the code. */
    readonly code: PropertyPath;
    /**
     * Absent if the operation answers only when the process has ended. Otherwise the operation is called until this
     * property is not true.
     */
    readonly running?: PropertyPath;
  };
}

/** One API of one engine. */
export interface EngineProfile {
  /** The engine's name, for messages. */
  readonly name: string;
  /** The entry of the package that speaks to this engine: `fairlead`. The entry of a version is a subpath of it. */
  readonly entry: string;
  /** The name of the engine's versions in messages: `API` gives `needs API v1.42`. */
  readonly versionLabel: string;
  readonly access: EngineAccess;
  readonly negotiation: Negotiation;
  /** Absent if the engine refuses no version. */
  readonly versionRefusal?: VersionRefusal;
  /**
   * The part of a version that an engine and a pinned client must have in common. With `major`, an engine of a later major
   * version is too new for the types of a pinned client, although it answers.
   *
   * @default An engine of a newer version speaks all older ones, or refuses them.
   */
  readonly pinnedWithin?: 'major';
  /** The engines that are taken for this one. */
  readonly related: readonly RelatedEngine[];
  /**
   * The place of the engine's own words in the body of an error. If there are none, they are looked for at the places of
   * `errorRecord`: a failure before the first record has an error status, and a record as its body.
   */
  readonly errorMessage: PropertyPath;
  readonly errorRecord: ErrorRecordShape;
  readonly framing: Framing;
  /** The operations on processes, by the operationId that hands the process over. */
  readonly processes: Readonly<Record<string, ProcessOperations>>;
}
