/**
 * Returns the end of a message about an engine that turned out to be the wrong one by its answer. The engine may have done
 * what the call asks for.
 *
 * @param status The status of the answer.
 */
export function sentNote(status: number): string {
  return status >= 400
    ? `. The engine has refused the call (${status})`
    : `. The call was sent before this was known, and the engine has answered it (${status}): the work of the call may be done`;
}
