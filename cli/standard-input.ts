/** stdin, which can serve only one purpose in a call. */
import { Readable } from 'node:stream';
import { CommandLineError } from './command-line-error.js';

export class StandardInput {
  #purpose: string | undefined;

  /** @throws {CommandLineError} stdin already serves another purpose. */
  take(purpose: string): Readable {
    if (this.#purpose !== undefined)
      throw new CommandLineError(`stdin cannot be both ${this.#purpose} and ${purpose}`);
    this.#purpose = purpose;
    return process.stdin;
  }

  /** The input for a process: stdin, or nothing if stdin has served another purpose. */
  rest(): Readable {
    return this.#purpose === undefined ? process.stdin : Readable.from([]);
  }

  /** Closes stdin, because an open stdin would keep the program from ending. */
  close(): void {
    process.stdin.destroy();
  }
}
