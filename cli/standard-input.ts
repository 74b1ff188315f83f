/** stdin, which serves one purpose in a call. */
import { Readable } from 'node:stream';
import { CommandLineError } from './command-line-error.js';

export class StandardInput {
  #purpose: string | undefined;

  /** @throws {CommandLineError} It is read for something else already. */
  take(purpose: string): Readable {
    if (this.#purpose !== undefined)
      throw new CommandLineError(`stdin cannot be both ${this.#purpose} and ${purpose}`);
    this.#purpose = purpose;
    return process.stdin;
  }

  /** What is left of it for a process to read. */
  rest(): Readable {
    return this.#purpose === undefined ? process.stdin : Readable.from([]);
  }

  /** Whoever reads it must not keep the program from ending. */
  close(): void {
    process.stdin.destroy();
  }
}
