/** Writes to outputs, each of which has its own pace, end and failures. */
import type { Writable } from 'node:stream';

/** Node's own output can't be ended: https://nodejs.org/api/process.html#a-note-on-process-io */
function isOfProcess(output: Writable): boolean {
  return output === process.stdout || output === process.stderr;
}

function failureOf(output: Writable, error?: Error | null): Error {
  return output.errored ?? error ?? new Error('the output was closed');
}

/**
 * An output. All streams that are written to the output share one listener for each event: the logs of a hundred
 * containers may go to one file, and Node would take a hundred listeners for a leak.
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

  /** Ends the output. Resolves when all data has been written. */
  end(): Promise<void> {
    if (this.#output.writableFinished) return Promise.resolve();
    return this.#settled((done) => this.#output.end(done));
  }

  fail(error: Error): void {
    this.#output.destroy(error);
  }

  /** Waits for a callback. A destroyed stream may never call back: then the wait ends with the stream's failure. */
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

/** The outputs that one stream is written to. The same output may be given twice. */
export class Outputs {
  readonly #all: readonly Writable[];
  #stopped: Error | undefined;
  #stop: ((reason: Error) => void) | undefined;

  constructor(...outputs: Writable[]) {
    this.#all = [...new Set(outputs)];
    for (const output of this.#all) Output.of(output).use();
  }

  /** Resolves when there is room for more. Rejects with the output's failure, or with the reason of `stop`. */
  write(output: Writable, chunk: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#stopped !== undefined) return reject(this.#stopped);
      this.#stop = reject;
      Output.of(output).write(chunk).then(resolve, reject);
    });
  }

  /** Stops writing: an output may never have room again. */
  stop(reason: Error): void {
    this.#stopped = reason;
    this.#stop?.(reason);
  }

  /** Ends the outputs. Resolves when all data has been written. */
  async end(): Promise<void> {
    await Promise.all(this.#endable().map((output) => Output.of(output).end()));
  }

  /** Destroys the outputs, so that a part of the data does not pass for all the data. */
  fail(error: Error): void {
    for (const output of this.#endable()) Output.of(output).fail(error);
  }

  release(): void {
    // An output that was just destroyed emits its error later, and perhaps nobody else listens then.
    setImmediate(() => {
      for (const output of this.#all) Output.of(output).release();
    });
  }

  #endable(): Writable[] {
    return this.#all.filter((output) => !isOfProcess(output));
  }
}
