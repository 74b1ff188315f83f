/**
 * Tells from its bytes if an archive is whole. An engine that fails while it sends an archive ends the answer as if all was
 * well: Podman 5.8 sends nothing after a status of 200 if the files are unmounted in between, and Docker adds the JSON of
 * its error. The end of a tar tells: two blocks of zeros.
 */
import { StreamError } from '../errors.js';
import type { BodyCheck } from '../transport/transport.js';
import { isObject } from '../util/is-object.js';
import { parsedJson } from '../util/json-text.js';
import { property } from '../util/property.js';

const BLOCK = 512;
/** The length of the zeros that end a tar. */
const END = 2 * BLOCK;
/** The place and the text by which every tar of today is known, whoever wrote it. */
const MAGIC_AT = 257;
const MAGIC = 'ustar';

export class ArchiveEnd implements BodyCheck {
  readonly #op: string;
  #length = 0;
  /** The first bytes, until they have the magic text. */
  #head: Buffer = Buffer.alloc(0);
  #tail: Buffer = Buffer.alloc(0);

  /** @param op The operationId of the call. */
  constructor(op: string) {
    this.#op = op;
  }

  take(chunk: Buffer): void {
    const lacking = MAGIC_AT + MAGIC.length - this.#head.length;
    if (lacking > 0) this.#head = Buffer.concat([this.#head, chunk.subarray(0, lacking)]);
    this.#tail =
      chunk.length >= END ? chunk.subarray(-END) : Buffer.concat([this.#tail, chunk]).subarray(-END);
    this.#length += chunk.length;
  }

  /** The error of an archive that is not whole. What is no tar counts as whole: only its reader can tell. */
  end(): StreamError | undefined {
    if (this.#length === 0) return this.#failure('sent nothing');
    if (this.#head.toString('latin1', MAGIC_AT) !== MAGIC) return undefined;
    const whole = this.#length % BLOCK === 0 && this.#tail.every((byte) => byte === 0);
    return whole ? undefined : this.#failure('did not send the end');
  }

  #failure(what: string): StreamError {
    const detail = errorIn(this.#tail.toString('utf8'));
    const words = property(detail, 'message');
    const told = typeof words === 'string' ? `: ${words}` : '';
    return new StreamError(
      'TRUNCATED_ARCHIVE',
      `${this.#op}: the engine ${what} of the archive, although its answer began as a success${told}`,
      { detail },
    );
  }
}

/** The JSON of an error that follows the bytes of an archive. */
function errorIn(tail: string): object | undefined {
  const json = parsedJson(tail.slice(tail.lastIndexOf('{"message":')));
  return isObject(json) ? json : undefined;
}
