/** One request and its answer, as they were on the wire. */
export interface Exchange {
  readonly method: string;
  /** The path with the version and the query. */
  readonly url: string;
  readonly requestHeaders: Headers;
  /** The body of the request; undefined if it was not JSON. */
  readonly requestBody: string | undefined;
  readonly status: number;
  readonly responseHeaders: Headers;
  /** The body of the answer, as far as it was received; undefined if it was neither JSON nor text. */
  readonly responseBody: string | undefined;
}

/** Headers by their lower-case names. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;
