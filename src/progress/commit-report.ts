/**
 * The end of a build by Podman's own API, where no record states the result apart from the output:
 *
 *     --> 31a45eb45eda
 *     Successfully tagged localhost/web:1
 *     31a45eb45eda3329c58f3cc97addd72d904e11c5314d3cc4fcbf856f5ca8829b
 *
 * Seen on Podman 5.4.2 and 5.8.6. A process could write the same, but nothing comes after the engine's own lines. So the
 * report counts only if the build succeeds with it as its last words.
 */
import { MAX_ENTRIES } from './bounded.js';

const COMMITTED = /^--> ([0-9a-f]{12})$/;
const TAGGED = /^Successfully tagged (\S+)$/;
const ID = /^[0-9a-f]{64}$/;

export class CommitReport {
  #short: string | undefined;
  #names: string[] = [];
  #id: string | undefined;

  /** Adds a text of the output, as one record has it. */
  add(stream: string): void {
    const text = stream.trimEnd();
    const [, short] = COMMITTED.exec(text) ?? [];
    const [, name] = TAGGED.exec(text) ?? [];
    if (short !== undefined) this.#begin(short);
    else if (this.#short === undefined || this.#id !== undefined) this.#begin(undefined);
    else if (name !== undefined) this.#name(name);
    else if (ID.test(text) && text.startsWith(this.#short)) this.#id = text;
    else this.#begin(undefined);
  }

  /** What the last texts state, if they are a whole report. */
  result(): { readonly imageId: string; readonly images: readonly string[] } | undefined {
    return this.#id === undefined ? undefined : { imageId: `sha256:${this.#id}`, images: this.#names };
  }

  #name(name: string): void {
    if (this.#names.length < MAX_ENTRIES) this.#names.push(name);
  }

  #begin(short: string | undefined): void {
    this.#short = short;
    this.#names = [];
    this.#id = undefined;
  }
}
