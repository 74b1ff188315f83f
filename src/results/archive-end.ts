/**
 * Tells from its bytes if an archive is whole. An engine that fails while it sends an archive ends the answer as if all was
 * well. Seen on Docker 20.10 to 28.5 and Podman 5.4 and 5.8: a file that shrinks while it is sent ends the archive. Seen on
 * Podman 5.8: nothing comes at all if the files of the container are unmounted at that moment.
 */
import { StreamError } from '../errors.js';
import type { BodyCheck } from '../transport/transport.js';
import { isObject } from '../util/is-object.js';
import { parsedJson } from '../util/json-text.js';
import { type ErrorPlaces, failureWords } from './error-record.js';
import { TarWalk } from './tar-walk.js';

/** The number of the last bytes that are kept: room for the JSON of an error. */
const TAIL = 1024;

export class ArchiveEnd implements BodyCheck {
  readonly #op: string;
  readonly #places: ErrorPlaces;
  readonly #walk = new TarWalk();
  #tail: Buffer = Buffer.alloc(0);

  /** @param op The operationId of the call. */
  constructor(op: string, places: ErrorPlaces) {
    this.#op = op;
    this.#places = places;
  }

  take(chunk: Buffer): void {
    this.#walk.take(chunk);
    this.#tail =
      chunk.length >= TAIL ? chunk.subarray(-TAIL) : Buffer.concat([this.#tail, chunk]).subarray(-TAIL);
  }

  /** The error of an archive that is not whole. What is no tar counts as whole: only its reader can tell. */
  end(): StreamError | undefined {
    if (this.#tail.length === 0) return this.#failure('sent nothing');
    return this.#walk.whole ? undefined : this.#failure('did not send the end');
  }

  #failure(what: string): StreamError {
    const detail = errorIn(this.#tail.toString('utf8'));
    const words = failureWords(detail, this.#places);
    const told = words === undefined ? '' : `: ${words}`;
    return new StreamError(
      'TRUNCATED_ARCHIVE',
      `${this.#op}: the engine ${what} of the archive, although its answer began as a success${told}`,
      { detail },
    );
  }
}

/** The JSON of an error that follows the bytes of an archive. Within an error, no other object begins. */
function errorIn(tail: string): object | undefined {
  const from = tail.lastIndexOf('{"');
  const json = from < 0 ? undefined : parsedJson(tail.slice(from));
  return isObject(json) ? json : undefined;
}
