/**
 * Runs a container to its end: ContainerCreate, ContainerAttach, ContainerStart, ContainerWait and ContainerDelete,
 * composed as most programs compose them. A program that needs another composition calls these operations.
 */

import { communicate, type Output, type ProcessInput } from '../api/communicate.js';
import type { CommonOptions } from '../call-options.js';
import type { HijackedConnection } from '../results/hijack.js';

/** The operations that `run` needs of an engine, whatever its version. */
export interface RunEngine {
  readonly containers: {
    ContainerCreate(
      parameters: { body: { HostConfig?: object | undefined } },
      options?: CommonOptions,
    ): Promise<{ Id: string }>;
    ContainerAttach(
      parameters: { id: string; stream: boolean; stdin: boolean; stdout: boolean; stderr: boolean },
      options?: CommonOptions,
    ): Promise<HijackedConnection>;
    ContainerStart(parameters: { id: string }, options?: CommonOptions): Promise<unknown>;
    ContainerDelete(parameters: { id: string; force: boolean; v: boolean }): Promise<unknown>;
  };
}

/** The parameters of ContainerCreate, and the input of the container's process. */
export type RunParameters<E extends RunEngine> = Parameters<E['containers']['ContainerCreate']>[0] & {
  /** The input of the process. @default none: its stdin is empty */
  readonly input?: ProcessInput | undefined;
};

/**
 * Creates a container, runs it to its end, removes it with its anonymous volumes, and resolves with its exit code and
 * output. Whatever goes wrong, an abort included, the container is stopped and removed too. With `Tty: true`, stderr
 * comes with stdout. Memory grows with the output. The image has to be there: it is not pulled.
 *
 * @param parameters Those of ContainerCreate. The attaching flags and, with `input`, `OpenStdin` and `StdinOnce` are
 * set, and `AutoRemove` is off, for the engine would remove the container before it can be asked for the exit code.
 * @example const { exitCode, stdout } = await run(engine, { body: { Image: 'busybox:musl', Cmd: ['date'] } });
 * @throws {EngineError} The image is missing (404), the name is taken (409), the command cannot be started (400).
 * @throws {StreamError} {ConnectionError} {TimeoutError} {AbortError} As any call.
 */
export async function run<E extends RunEngine>(
  engine: E,
  parameters: RunParameters<E>,
  options: CommonOptions = {},
): Promise<Output> {
  const { input, ...rest } = parameters;
  const stdin = input !== undefined;
  const { containers } = engine;
  const { Id: id } = await containers.ContainerCreate(
    {
      ...rest,
      body: {
        ...rest.body,
        ...{ AttachStdout: true, AttachStderr: true },
        ...(stdin ? { AttachStdin: true, OpenStdin: true, StdinOnce: true } : {}),
        HostConfig: { ...rest.body.HostConfig, AutoRemove: false },
      },
    },
    options,
  );
  try {
    // Attaching comes before the start, so that no output is missed, whatever the log driver keeps.
    const connection = await containers.ContainerAttach(
      { id, stream: true, stdin, stdout: true, stderr: true },
      options,
    );
    try {
      await containers.ContainerStart({ id }, options);
    } catch (error) {
      await connection.close();
      throw error;
    }
    const output = await communicate(connection, input);
    await containers.ContainerDelete({ id, force: true, v: true });
    return output;
  } catch (error) {
    // The caller is told of the first error.
    await containers.ContainerDelete({ id, force: true, v: true }).catch(() => {});
    throw error;
  }
}
