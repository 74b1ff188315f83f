/** The documentation of an operation, as data. */
import type { Api } from '../call/api.js';
import { type NamedOperation, parameterRange } from '../call/operation.js';
import type { ApiVersion, HttpMethod, ParameterPlace, Prose, ResponseKind } from '../table.js';
import { ownEntry } from '../util/property.js';

/** A parameter of an operation. */
export interface ParameterDoc {
  name: string;
  /** `string`, `boolean`, `integer | string`, `string[]`, `bytes`, or the name of a type of the version. */
  type: string;
  in: ParameterPlace;
  required: boolean;
  /** The first version that has the parameter; absent if every version of the operation has it. */
  since?: ApiVersion;
  /** The last version that has the parameter; absent if the operation's last version has it. */
  until?: ApiVersion;
  /** The first version in which the parameter is deprecated. */
  deprecated?: ApiVersion;
}

/** An operation in one version. */
export interface OperationDoc {
  /** The operationId. */
  op: string;
  /** One or two sentences about the operation. */
  doc: string;
  category: string;
  method: HttpMethod;
  /** The path template, below the version. */
  path: string;
  /** The way in which the answer is read. */
  kind: ResponseKind;
  params: ParameterDoc[];
  /** The version that is described. */
  version: ApiVersion;
  /** The first version that has the operation. */
  since: ApiVersion;
  /** The last version that has the operation; absent if the newest version has it. */
  until?: ApiVersion;
  /** The first version in which the operation is deprecated. */
  deprecated?: ApiVersion;
  /** The address of the operation in the engine's reference. */
  url: string;
}

/** Describes an operation in the version of an API. */
export function describeOperation(api: Api, prose: Prose, { op, entry }: NamedOperation): OperationDoc {
  const { table, version } = api;
  const { category, method, path, kind } = entry;
  return {
    op,
    doc: ownEntry(prose, op) ?? '',
    category,
    method,
    path,
    kind,
    params: api.documented(entry).map(({ name, type, in: place, required, deprecated }) => ({
      name,
      type,
      in: place,
      required: required === true,
      ...parameterRange(entry, name),
      ...(deprecated === undefined ? {} : { deprecated }),
    })),
    version,
    since: entry.since ?? table.versions[0]!,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    ...(entry.deprecated === undefined ? {} : { deprecated: entry.deprecated }),
    url: table.reference
      .replace('{version}', version)
      .replace('{tag}', encodeURIComponent(entry.tag))
      .replace('{op}', op),
  };
}
