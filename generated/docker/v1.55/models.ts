// Generated from specs/ by `npm run generate`. Do not edit.
import type { OCIDescriptor } from '../v1.48/models.js';

/** @since v1.55 */
export type AttestationStatement = {
  Descriptor: OCIDescriptor;
  PredicateType: string;
  Statement?: {
    [key: string]: unknown;
  } | null;
};
