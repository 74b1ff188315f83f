// Generated from specs/ by `npm run generate`. Do not edit.

/** @since v5.7.0 */
export type ListQuadlet = {
  App?: string;
  Name?: string;
  Path?: string;
  Status?: string;
  UnitName?: string;
};

/** @since v5.7.0 */
export type LocalBuildLibpodResponse = {
  stream?: string;
  error?: string;
  errorDetail?: {
    message?: string;
    code?: number;
  };
  aux?: {
    ID?: string;
  };
};

/** @since v5.7.0 */
export type QuadletListLibpodFilters = {
  name?: Array<string>;
};
