// Generated from specs/ by `npm run generate`. Do not edit.
import type { OCIDescriptor } from '../v1.48/models.js';

/**
 * One in-toto statement about an image, such as its provenance or its SBOM.
 * @since v1.55
 */
export type AttestationStatement = {
  /** Type, digest and size of the blob that holds the statement. */
  Descriptor: OCIDescriptor;
  /** The kind of statement, as a URI: `https://slsa.dev/provenance/v1`, `https://spdx.dev/Document`. */
  PredicateType: string;
  /** The whole statement: `_type`, `subject`, `predicateType` and `predicate`. Absent unless `statement` is set. */
  Statement?: {
    [key: string]: unknown;
  } | null;
};
