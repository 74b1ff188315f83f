/** What engines say of a container that is not there. */
import type { Capability } from '../../../engines/capabilities.js';

export interface MissingWords {
  readonly message: string;
  /** The body of the answer. */
  readonly body: object;
}

export function missingContainer(has: readonly Capability[], id: string): MissingWords {
  if (has.includes('dockerWords')) {
    const message = `No such container: ${id}`;
    return { message, body: { message } };
  }
  const cause = 'no such container';
  const message = `no container with name or ID "${id}" found: ${cause}`;
  return { message, body: { cause, message, response: 404 } };
}
