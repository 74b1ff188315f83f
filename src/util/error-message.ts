/**
 * Returns the message of an error. JavaScript can throw any value: a value that is not an error is returned as text.
 */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
