/** What can be done to a process beside talking to it, for each operation that hands one over. */
import { setTimeout as sleep } from 'node:timers/promises';
import { property } from '../util/property.js';

/** The size of a TTY, by the names of ContainerResize and ExecResize. */
export interface TtySize {
  /** Rows. */
  readonly h: number;
  /** Columns. */
  readonly w: number;
}

export interface ProcessControl {
  resize(size: TtySize): Promise<void>;
  /** Resolves when the process has ended. */
  exitCode(): Promise<number>;
}

/** The call that handed the process over. */
export interface ProcessCall {
  readonly op: string;
  /** Of the container or the exec. */
  readonly id: unknown;
  readonly signal: AbortSignal | undefined;
  /** Calls another operation of the same engine. */
  readonly callOperation: (op: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

type ControlOf = (call: ProcessCall) => ProcessControl;

/** How long an exec's end is waited for between two questions, in milliseconds: first, and at most. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 500;

const controls: Readonly<Record<string, ControlOf>> = {
  ContainerAttach: ({ id, callOperation }) => ({
    async resize({ h, w }) {
      await callOperation('ContainerResize', { id, h, w });
    },
    async exitCode() {
      return Number(property(await callOperation('ContainerWait', { id }), 'StatusCode'));
    },
  }),
  ExecStart: ({ id, signal, callOperation }) => ({
    async resize({ h, w }) {
      await callOperation('ExecResize', { id, h, w });
    },
    // There is nothing to wait with, and the engine learns of the end a moment after the output's (Docker 20.10 to 28.5).
    async exitCode() {
      for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const exec = await callOperation('ExecInspect', { id });
        const code = property(exec, 'ExitCode');
        if (property(exec, 'Running') !== true && typeof code === 'number') return code;
        // An abort is told by the next question.
        await sleep(pause, undefined, { signal }).catch(() => {});
      }
    },
  }),
};

/** @returns `undefined` for an operation that hands over no process. */
export function controlOf(call: ProcessCall): ProcessControl | undefined {
  return controls[call.op]?.(call);
}
