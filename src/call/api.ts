/** The API that a client speaks: in a pinned version, or in the version that the client negotiates with the engine. */
import type { EngineProfile } from '../engine-profile.js';
import type { FairleadError, VersionError } from '../errors.js';
import {
  type ApiVersion,
  compareVersions,
  type OperationEntry,
  type ParameterEntry,
  type Table,
} from '../table.js';
import type { TransportResponse } from '../transport/transport.js';
import type { CallScope } from './call-scope.js';
import type { Connection } from './connection.js';
import { negotiate, ping, versionInHeader, versionsOf, violatedBound } from './negotiate.js';
import {
  type ApiDescription,
  checkAvailable,
  existsIn,
  knownVersion,
  type NamedOperation,
  newestVersion,
  parametersIn,
  parametersSince,
  versionOf,
} from './operation.js';
import { type Refusal, refusedVersion, versionRefusal } from './refusal.js';
import { noteOnMissingPath, otherEngine, toldVersion } from './related-engine.js';
import { type CheckedParameters, checkParameters, type Parameters } from './request.js';

/** The version of a call, and the call's parameters as this version takes them. */
export interface Settled {
  readonly version: ApiVersion;
  readonly checked: CheckedParameters;
}

/** The error for an answer that the client must not take; undefined if the answer is fine. */
type Verdict = FairleadError | undefined;

/** The facts by which an answer is judged. */
interface Told {
  /** The version of the request. */
  readonly version: ApiVersion;
  /** The header with the engine's version, as it came. */
  readonly told: string | string[] | undefined;
  /** The engine's version. */
  readonly known: ApiVersion;
  /** The status that the call was answered with. */
  readonly status: number;
}

/** What is known of a refusal beside its own words: another error, or a note. */
export interface Explanation {
  readonly error?: Verdict;
  readonly note?: string | undefined;
}

/** An API. Only this class treats pinned and unpinned APIs differently. */
export class Api implements ApiDescription {
  readonly engine: EngineProfile;
  readonly table: Table;
  /** Absent if the version is negotiated. */
  readonly pinned: ApiVersion | undefined;
  /** The last answer that was found to be fine, so that few answers have to be looked at. */
  #judged: Pick<Told, 'told' | 'version'> | undefined;

  constructor({ engine, table }: ApiDescription, pinned: ApiVersion | undefined) {
    this.engine = engine;
    this.table = table;
    this.pinned = pinned;
  }

  /** The version whose categories and operations are listed: the pinned version, or the newest version. */
  get version(): ApiVersion {
    return this.pinned ?? newestVersion(this.table);
  }

  /**
   * Returns this API, pinned to `version` if it is given.
   *
   * @throws {UsageError} `UNKNOWN_VERSION`.
   */
  pinnedTo(version: string | undefined): Api {
    if (version === undefined) return this;
    return new Api(this, knownVersion(this, version));
  }

  /**
   * Returns the parameters to document: those of the pinned version, or those of all versions that may be negotiated.
   */
  documented(entry: OperationEntry): readonly ParameterEntry[] {
    return this.pinned === undefined
      ? parametersSince(entry, this.table.oldestUnpinned)
      : parametersIn(entry, this.pinned);
  }

  /**
   * Checks the parameters of a call before anything is sent. For an unpinned API, this check finds the mistakes that
   * are mistakes in every version.
   *
   * @throws {UsageError} A parameter is missing, unknown, not in this version, or cannot be sent.
   */
  check(operation: NamedOperation, parameters: Parameters): CheckedParameters {
    const version = this.pinned ?? newestTaking(operation, this.table, parameters);
    return checkParameters(this, operation, parameters, { version });
  }

  /** Returns the version in use: the pinned version, or the version that is negotiated at the first call. */
  async inUse(scope: CallScope): Promise<ApiVersion> {
    if (this.pinned !== undefined) return this.pinned;
    const { versions, where } = scope.connection;
    return versions.get(
      this.table,
      (signal) => negotiate(this, where, (path) => scope.ask(path, signal)),
      scope.timeouts,
      scope.signal,
    );
  }

  /**
   * Settles on the version of a call.
   *
   * @throws {UsageError} `UNAVAILABLE`: the version lacks the operation or a parameter. Nothing of the call is sent.
   */
  settle(
    scope: CallScope,
    operation: NamedOperation,
    parameters: Parameters,
    checked: CheckedParameters,
  ): Settled | Promise<Settled> {
    if (this.pinned !== undefined) return { version: this.pinned, checked };
    return this.#negotiated(scope, operation, parameters, checked);
  }

  async #negotiated(
    scope: CallScope,
    operation: NamedOperation,
    parameters: Parameters,
    checked: CheckedParameters,
  ): Promise<Settled> {
    const version = await this.inUse(scope);
    checkAvailable(this, operation, version, 'this engine');
    return {
      version,
      checked: checkParameters(this, operation, parameters, {
        version,
        speaker: 'this engine',
        before: checked,
      }),
    };
  }

  /**
   * Returns the error for an engine that refuses the version of a request; undefined for any other refusal. If the
   * version was negotiated, the engine has been replaced since then, so the version is forgotten.
   */
  refused(connection: Connection, refusal: Refusal): VersionError | undefined {
    return this.#forgetting(connection, versionRefusal(this, refusal));
  }

  /**
   * As `refused`, for a refusal whose body has no words or is not read. If the refusal may be about the version, the
   * engine is asked for its bounds.
   *
   * @param version The version of the request.
   */
  async refusedUnread(
    scope: CallScope,
    version: ApiVersion,
    response: TransportResponse,
  ): Promise<VersionError | undefined> {
    const { connection } = scope;
    const violation = await violatedBound(this, version, response, connection.where, (path) =>
      scope.ask(path),
    );
    if (violation === undefined) return undefined;
    return this.#forgetting(connection, refusedVersion(this, version, violation));
  }

  /**
   * Judges an answer by the version that the engine tells with it. Not every engine refuses a version that it does not
   * speak: some answer in their own. The types of a pinned client would not be true then. An unpinned client negotiates
   * again at its next call, since the engine was replaced. Only an answer that seems to be another engine's takes a
   * request.
   *
   * @param version The version of the request.
   * @param status The status that the call was answered with.
   */
  judge(
    scope: CallScope,
    version: ApiVersion,
    response: TransportResponse,
    status: number,
  ): Verdict | Promise<Verdict> {
    const { engine } = this;
    const told = toldVersion(engine, response);
    const before = this.#judged;
    if (before !== undefined && before.told === told && before.version === version) return undefined;
    const known = versionInHeader(engine, response);
    const { connection } = scope;
    if (known === undefined)
      return (
        otherEngine(engine, connection.where, response) && this.#identify(scope, version, response, status)
      );
    return this.#verdict(connection, { version, told, known, status });
  }

  /** Tells if an answer lacks the header with the engine's version. */
  isUnmarked(response: TransportResponse): boolean {
    return toldVersion(this.engine, response) === undefined;
  }

  /** Judges an engine whose answer seems to be another engine's: a proxy may have dropped a header. */
  async #identify(
    scope: CallScope,
    version: ApiVersion,
    response: TransportResponse,
    status: number,
  ): Promise<Verdict> {
    const { connection } = scope;
    const ask = (path: string) => scope.ask(path, undefined, true);
    try {
      const { newest } = await versionsOf(this, connection.where, response, ask, status);
      return this.#verdict(connection, { version, told: undefined, known: newest, status });
    } catch (error) {
      if (this.pinned === undefined) connection.versions.forget(this.table);
      return error as FairleadError;
    }
  }

  #verdict({ versions }: Connection, { version, told, known, status }: Told): Verdict {
    const { engine, table, pinned } = this;
    const its = versionOf(table, known);
    const isOld = its === undefined || compareVersions(its, version) < 0;
    const isNew =
      pinned !== undefined && engine.pinnedWithin === 'major' && majorOf(known) > majorOf(version);
    if (!isOld && !isNew) this.#judged = { told, version };
    else if (pinned === undefined) versions.forget(table);
    else return refusedVersion(this, version, { bound: known, newer: isOld }, status);
    return undefined;
  }

  /**
   * Explains a 404 that is about a path, and not about an object. The engine is asked which it is: such an answer may lack
   * the headers of the engine.
   *
   * @param version The version of the request.
   * @param status The status that the call was answered with.
   * @returns An error that says more than the 404, or a note for the error of the 404.
   */
  async explainMissing(scope: CallScope, version: ApiVersion, status: number): Promise<Explanation> {
    if (this.engine.related.length === 0) return {};
    try {
      const response = await ping(this, (path) => scope.ask(path));
      const error = await this.judge(scope, version, response, status);
      return { error, note: noteOnMissingPath(this.engine, response) };
    } catch {
      // The call has an error of its own to report.
      return {};
    }
  }

  #forgetting<E extends VersionError | undefined>({ versions }: Connection, error: E): E {
    if (error !== undefined && this.pinned === undefined) versions.forget(this.table);
    return error;
  }
}

/** Returns the first number of a version. */
const majorOf = (version: ApiVersion) => Number.parseInt(version.slice(1), 10);

/**
 * Returns the newest version in which an operation has these parameters, or else the newest version that has the
 * operation.
 */
function newestTaking({ entry }: NamedOperation, table: Table, parameters: Parameters): ApiVersion {
  const given = Object.keys(parameters ?? {}).filter((name) => parameters[name] !== undefined);
  const takesAll = (version: ApiVersion) => {
    const known = parametersIn(entry, version);
    return given.every((name) => known.some((parameter) => parameter.name === name));
  };
  const found = table.versions.findLast((version) => existsIn(entry, version) && takesAll(version));
  return found ?? entry.until ?? newestVersion(table);
}
