/**
 * The length of the longest text in the head of a request, in UTF-16 code units. Engines refuse a longer head: the server
 * of Go, in which engines are written, takes 1 MiB (https://pkg.go.dev/net/http#pkg-constants).
 */
export const LONGEST_IN_HEAD = 1024 * 1024;

/** The words for a longer text, for error messages. */
export const TOO_LONG_FOR_HEAD = `is too long: the head of a request has room for ${LONGEST_IN_HEAD} characters`;
