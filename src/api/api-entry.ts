import type { ApiDescription } from '../call/operation.js';
import type { ApiVersion } from '../table.js';

/** The facts that a generated entry passes to the runtime. */
export interface ApiEntry extends ApiDescription {
  /** The version to which the entry is pinned. Undefined if its clients negotiate the version. */
  readonly version: ApiVersion | undefined;
}
