/** Writing to outputs that have their own pace, end and failures. */
import type { Writable } from 'node:stream';

/** Node's own output can't be ended: https://nodejs.org/api/process.html#a-note-on-process-io */
function isOfProcess(output: Writable): boolean {
  return output === process.stdout || output === process.stderr;
}

function failureOf(output: Writable, error?: Error | null): Error {
  return output.errored ?? error ?? new Error('the output was closed');
}

/**
 * An output, however many streams are written to it at once: the logs of a hundred containers may go to one file, and
 * a hundred listeners for each of its events would look like a leak to Node.
 */
class Output {
  static readonly #known = new WeakMap<Writable, Output>();
  readonly #output: Writable;
  readonly #waiting = new Set<(error: Error) => void>();
  #users = 0;

  static of(output: Writable): Output {
    let known = Output.#known.get(output);
    if (known === undefined) {
      known = new Output(output);
      Output.#known.set(output, known);
    }
    return known;
  }

  private constructor(output: Writable) {
    this.#output = output;
  }

  use(): void {
    if (this.#users++ === 0) this.#output.on('error', this.#onClose).on('close', this.#onClose);
  }

  release(): void {
    if (--this.#users === 0) this.#output.off('error', this.#onClose).off('close', this.#onClose);
  }

  readonly #onClose = (error?: Error): void => {
    for (const reject of this.#waiting) reject(failureOf(this.#output, error));
  };

  /** Resolves when there is room for more. */
  write(chunk: Uint8Array): Promise<void> {
    return this.#settled((done) => {
      if (this.#output.write(chunk, done)) done();
    });
  }

  /** Resolves when all that was written has left. */
  end(): Promise<void> {
    if (this.#output.writableFinished) return Promise.resolve();
    return this.#settled((done) => this.#output.end(done));
  }

  fail(error: Error): void {
    this.#output.destroy(error);
  }

  /** Waits for a callback; one that a destroyed stream never calls is not waited for. */
  #settled(start: (done: (error?: Error | null) => void) => void): Promise<void> {
    const output = this.#output;
    return new Promise((resolve, reject) => {
      if (output.destroyed) return reject(failureOf(output));
      this.#waiting.add(reject);
      start((error) => {
        this.#waiting.delete(reject);
        if (error) reject(failureOf(output, error));
        else resolve();
      });
    });
  }
}

/** The outputs that one stream is written to: one or two, or the same for both. */
export class Outputs {
  readonly #all: readonly Writable[];

  constructor(...outputs: Writable[]) {
    this.#all = [...new Set(outputs)];
    for (const output of this.#all) Output.of(output).use();
  }

  /** Resolves when there is room for more. Rejects with the output's failure. */
  write(output: Writable, chunk: Uint8Array): Promise<void> {
    return Output.of(output).write(chunk);
  }

  /** Ends them, and resolves when all that was written has left them. */
  async end(): Promise<void> {
    await Promise.all(this.#endable().map((output) => Output.of(output).end()));
  }

  /** Gives them up: what was written so far must not pass for all there was. */
  fail(error: Error): void {
    for (const output of this.#endable()) Output.of(output).fail(error);
  }

  release(): void {
    // An output that was just destroyed still has to say so, and nobody else may be listening.
    setImmediate(() => {
      for (const output of this.#all) Output.of(output).release();
    });
  }

  #endable(): Writable[] {
    return this.#all.filter((output) => !isOfProcess(output));
  }
}
