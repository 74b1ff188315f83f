/** One request and its answer, as they were on the wire. */
export interface Exchange {
  readonly method: string;
  /** With the version and the query. */
  readonly url: string;
  readonly requestHeaders: Headers;
  /** What was sent, if that was JSON. */
  readonly requestBody: string | undefined;
  readonly status: number;
  readonly responseHeaders: Headers;
  /** What was answered, if that was JSON or text; as far as it came. */
  readonly responseBody: string | undefined;
}

/** By lower-case name. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;
