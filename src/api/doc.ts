/** What is known of an operation, as data. */
import { type NamedOperation, parameterRange } from '../call/operation.js';
import type {
  ApiVersion,
  OperationEntry,
  ParameterEntry,
  ParameterPlace,
  Prose,
  ResponseKind,
  Table,
} from '../table.js';

export interface ParameterDoc {
  name: string;
  /** `string`, `boolean`, `integer`, `string[]`, `bytes`, or the name of a type of the version. */
  type: string;
  in: ParameterPlace;
  required: boolean;
  /** The first version that has it, if not every version of the operation does. */
  since?: ApiVersion;
  /** The last version that has it, if the newest one doesn't. */
  until?: ApiVersion;
  /** The first version in which it is deprecated. */
  deprecated?: ApiVersion;
}

export interface OperationDoc {
  op: string;
  /** What it does, in a sentence or two. */
  doc: string;
  category: string;
  method: OperationEntry['method'];
  /** The path template, below the version. */
  path: string;
  /** How its answer is read. */
  kind: ResponseKind;
  params: ParameterDoc[];
  /** The version that this describes. */
  version: ApiVersion;
  since: ApiVersion;
  until?: ApiVersion;
  /** The first version in which it is deprecated. */
  deprecated?: ApiVersion;
  /** Where the engine's reference describes it. */
  url: string;
}

export function describeOperation(
  table: Table,
  prose: Prose,
  version: ApiVersion,
  { op, entry }: NamedOperation,
  parameters: readonly ParameterEntry[],
): OperationDoc {
  const { category, method, path, kind } = entry;
  return {
    op,
    doc: prose[op] ?? '',
    category,
    method,
    path,
    kind,
    params: parameters.map(({ name, type, in: place, required, deprecated }) => ({
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
