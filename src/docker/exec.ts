/**
 * Runs a command in a container: ContainerExec, ExecStart and ExecInspect, composed as most programs compose them. A
 * program that needs another composition calls these operations itself.
 */
import { asOneCall } from '../api/as-one-call.js';
import { communicate, type Output, type ProcessInput, withInput } from '../api/communicate.js';
import type { CommonOptions } from '../call-options.js';
import type { HijackedConnection } from '../results/hijack.js';
import { idIn } from '../util/answered.js';
import { checkComposition } from './check-composition.js';

/** The operations that `exec` needs of an engine, whatever its version. */
export interface ExecEngine {
  /** Makes the command. */
  readonly containers: {
    ContainerExec(
      parameters: {
        /** The container. */
        id: string;
        /** The command. */
        execConfig: { Tty?: boolean | undefined };
      },
      options?: CommonOptions,
    ): Promise<{ Id: string }>;
  };
  /** Starts the command, and tells its exit code. */
  readonly exec: {
    ExecStart(
      parameters: { id: string; execStartConfig?: { Detach?: boolean; Tty?: boolean } },
      options?: CommonOptions,
    ): Promise<HijackedConnection>;
  };
}

const composition = {
  what: 'exec',
  operations: [
    ['containers', 'ContainerExec'],
    ['exec', 'ExecStart'],
  ],
  body: 'execConfig',
} as const;

/** The parameters of ContainerExec, and the input of the command. */
export type ExecParameters<E extends ExecEngine> = Parameters<E['containers']['ContainerExec']>[0] & {
  /** The input of the command. @default no input: stdin is empty */
  readonly input?: ProcessInput | undefined;
};

/**
 * Runs a command in a running container. Resolves to the exit code and the output once the command has ended. With
 * `Tty: true`, stdout includes stderr. Memory grows with the output.
 *
 * An abort or a timeout ends the waiting, and not the command: engines have no operation that ends a command. A call
 * timeout among the options limits all that `exec` does. A call timeout of the connection limits each of its calls.
 *
 * @param parameters The parameters of ContainerExec, and `input`. fairlead sets `AttachStdout`, `AttachStderr` and,
 * with `input`, `AttachStdin`.
 * @example const { exitCode, stdout } = await exec(engine, { id: 'conny', execConfig: { Cmd: ['ls', '-l'] } });
 * @throws {UsageError} An argument has another type, or a parameter is wrong. Nothing is sent.
 * @throws {EngineError} There is no such container (404), or the container is paused or not running (409).
 * @throws {StreamError} `NOT_WRITABLE`: there is an input, and a proxy on the way does not let it pass.
 * @throws {DecodeError} `UNEXPECTED_JSON`: the engine answers with no id or no exit code.
 * @throws {StreamError} {ConnectionError} {TimeoutError} {AbortError} As any call.
 */
export async function exec<E extends ExecEngine>(
  engine: E,
  parameters: ExecParameters<E>,
  options: CommonOptions = {},
): Promise<Output> {
  checkComposition(composition, engine, parameters);
  const { input: given, ...rest } = parameters;
  const input = given ?? undefined;
  return withInput(input, () =>
    asOneCall('exec', options, async (limited) => {
      const made = await engine.containers.ContainerExec(
        {
          ...rest,
          execConfig: {
            ...rest.execConfig,
            ...(input === undefined ? {} : { AttachStdin: true }),
            ...{ AttachStdout: true, AttachStderr: true },
          },
        },
        limited,
      );
      const id = idIn('ContainerExec', made, 'Id');
      const execStartConfig = { Detach: false, Tty: rest.execConfig.Tty === true };
      return communicate(await engine.exec.ExecStart({ id, execStartConfig }, limited), input);
    }),
  );
}
