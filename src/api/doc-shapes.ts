/** What `doc` returns. */
import type { ApiVersion, HttpMethod, ParameterPlace, ResponseKind } from '../table.js';

/** What is known of a parameter or a field. */
export interface ValueDoc {
  /** The name for callers. */
  name: string;
  /**
   * `string`, `boolean`, `integer | string`, `string[]`, `map of string`, `bytes`, or the name of a type of the version. An
   * object without a type of its own has its place for its name: `TaskSpec.ContainerSpec`.
   */
  type: string;
  /** A few sentences: meaning, unit, grammar, default. */
  doc: string;
  /** True if a request has to have it; of an answer's field, true if every answer has it. */
  required: boolean;
  /** The values that the engine's description lists. */
  values?: unknown[];
  /** The value that the engine takes if there is none. */
  default?: unknown;
  /** The first version that has it; absent if everything around it is as old. */
  since?: ApiVersion;
  /** The last version that has it; absent if everything around it ends no later. */
  until?: ApiVersion;
  /** The first version in which it is deprecated. */
  deprecated?: ApiVersion;
  /** What to use in place of what is deprecated, in a sentence. */
  instead?: string;
  /** The fields of its type, or of the items if it is a list or a map. Of filters: the keys. Absent if there are none. */
  fields?: FieldDoc[];
}

/** A field of a body or an answer, or a key of filters. */
export interface FieldDoc extends ValueDoc {
  /** True if the value may be null. */
  nullable: boolean;
}

/** A parameter of an operation. */
export interface ParameterDoc extends ValueDoc {
  /** The part of the request that carries the parameter. */
  in: ParameterPlace;
}

/** The result of an operation. */
export interface AnswerDoc {
  /** The type of the result as data: as the type of a parameter, or `nothing`. Of records: the type of one record. */
  type: string;
  /** What the type is. */
  doc: string;
  /** The fields of the type, or of its items. */
  fields?: FieldDoc[];
}

/** An error status that an operation may have. */
export interface ErrorDoc {
  /** The HTTP status. */
  status: number;
  /** When the status comes: a clause without a full stop. */
  doc: string;
}

/** An operation in one version. */
export interface OperationDoc {
  /** The operationId. */
  op: string;
  /** A few sentences about the operation. */
  doc: string;
  /** The first segment of the path. */
  category: string;
  /** The HTTP method. */
  method: HttpMethod;
  /** The path template, below the version. */
  path: string;
  /** The way in which the answer is read. */
  kind: ResponseKind;
  /** The parameters, the body included. */
  params: ParameterDoc[];
  /** The result. */
  answer: AnswerDoc;
  /** The error statuses that the engine's description lists, the lowest first. */
  errors: ErrorDoc[];
  /** A piece of TypeScript that calls the operation. The most used operations have one. */
  example?: string;
  /** The version that is described. */
  version: ApiVersion;
  /** The first version that has the operation. */
  since: ApiVersion;
  /** The last version that has the operation; absent if the newest version has it. */
  until?: ApiVersion;
  /** The first version in which the operation is deprecated. */
  deprecated?: ApiVersion;
  /** What to use in place of a deprecated operation, in a sentence. */
  instead?: string;
  /** The address of the operation in the engine's reference. */
  url: string;
}
