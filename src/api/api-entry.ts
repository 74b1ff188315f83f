import type { ApiDescription } from '../call/operation.js';
import type { ApiVersion, Prose } from '../table.js';

/** The facts that a generated entry passes to the runtime. */
export interface ApiEntry extends ApiDescription {
  readonly prose: Prose;
  /** The version to which the entry is pinned. Undefined if its clients negotiate the version. */
  readonly version: ApiVersion | undefined;
}
