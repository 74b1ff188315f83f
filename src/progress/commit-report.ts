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
import { BoundedMap, MAX_ENTRIES } from './bounded.js';
import { factsOf } from './status-messages.js';

const COMMITTED = /^--> ([0-9a-f]{12})$/;
const ID = /^[0-9a-f]{64}$/;

/** A report as far as it has come. */
interface Begun {
  /** The beginning of the image's id. */
  readonly short: string;
  readonly names: BoundedMap<string>;
  /** The end of the report. */
  id?: string;
}

export class CommitReport {
  #begun: Begun | undefined;

  /** Adds a text of the output, as one record has it. */
  add(stream: string): void {
    const text = stream.trimEnd();
    const [, short] = COMMITTED.exec(text) ?? [];
    if (short !== undefined) this.#begun = { short, names: new BoundedMap(MAX_ENTRIES) };
    else if (this.#begun !== undefined && !goesOn(this.#begun, text)) this.#begun = undefined;
  }

  /** What the last texts state, if they are a whole report. */
  result(): { readonly imageId: string; readonly images: readonly string[] } | undefined {
    const { id, names } = this.#begun ?? {};
    return id === undefined ? undefined : { imageId: `sha256:${id}`, images: names!.list() };
  }
}

/** Adds a text to a report; false if the text is no part of the report. */
function goesOn(report: Begun, text: string): boolean {
  if (report.id !== undefined) return false;
  const { image } = factsOf(text, 'after steps');
  if (image !== undefined) report.names.set(image, image);
  else if (ID.test(text) && text.startsWith(report.short)) report.id = text;
  else return false;
  return true;
}
