/**
 * Runs a container to its end: ContainerCreate, ContainerAttach, ContainerStart, ContainerWait and ContainerDelete,
 * composed as most programs compose them. A program that needs another composition calls these operations itself.
 */
import { asOneCall } from '../api/as-one-call.js';
import { communicate, type Output, type ProcessInput, withInput } from '../api/communicate.js';
import type { CommonOptions } from '../call-options.js';
import type { HijackedConnection } from '../results/hijack.js';
import { idIn } from '../util/answered.js';
import { checkComposition } from './check-composition.js';

/** The operations that `run` needs of an engine, whatever its version. */
export interface RunEngine {
  /** Makes, attaches, starts and deletes the container. */
  readonly containers: {
    ContainerCreate(
      parameters: {
        /** The container. */
        body: { HostConfig?: object | undefined };
      },
      options?: CommonOptions,
    ): Promise<{ Id: string }>;
    ContainerAttach(
      parameters: { id: string; stream: boolean; stdin: boolean; stdout: boolean; stderr: boolean },
      options?: CommonOptions,
    ): Promise<HijackedConnection>;
    ContainerStart(parameters: { id: string }, options?: CommonOptions): Promise<unknown>;
    ContainerDelete(
      parameters: { id: string; force: boolean; v: boolean },
      options?: CommonOptions,
    ): Promise<unknown>;
  };
}

const composition = {
  what: 'run',
  operations: [
    ['containers', 'ContainerCreate'],
    ['containers', 'ContainerAttach'],
    ['containers', 'ContainerStart'],
    ['containers', 'ContainerDelete'],
  ],
  body: 'body',
} as const;

/** The parameters of ContainerCreate, and the input of the container's process. */
export type RunParameters<E extends RunEngine> = Parameters<E['containers']['ContainerCreate']>[0] & {
  /** The input of the process. @default no input: stdin is empty */
  readonly input?: ProcessInput | undefined;
};

/** The time that an engine has to remove the container, in milliseconds. */
const REMOVAL_TIMEOUT = 30_000;

/**
 * Creates a container, runs it to its end, and removes it with its anonymous volumes. Resolves to the exit code and the
 * output. If anything fails, or the call is aborted, the container is stopped and removed, too. With `Tty: true`,
 * stdout includes stderr. Memory grows with the output. `run` does not pull images.
 *
 * A call timeout among the options limits all until the container is removed, which takes at most 30 s. A call timeout
 * of the connection limits each call.
 *
 * @param parameters Those of ContainerCreate, and `input`. fairlead sets what input and output need, and `AutoRemove`
 * to false: otherwise the engine might remove the container before it tells the exit code.
 * @example const { exitCode, stdout } = await run(engine, { body: { Image: 'busybox:musl', Cmd: ['date'] } });
 * @throws {UsageError} A parameter is wrong. Nothing is sent.
 * @throws {EngineError} 404: no such image; 409: the name is in use; 400: the command cannot be started.
 * @throws {StreamError} `NOT_WRITABLE`: a proxy does not let the input pass.
 * @throws {DecodeError} The engine answers with no id or no exit code.
 * @throws {StreamError} {ConnectionError} {TimeoutError} {AbortError} As any call.
 */
export function run<E extends RunEngine>(
  engine: E,
  parameters: RunParameters<E>,
  options: CommonOptions = {},
): Promise<Output> {
  return runAndRemove(engine, parameters, options);
}

/** Ends the process of a container that is to be removed. */
export type EndProcess = (id: string, options: CommonOptions) => Promise<unknown>;

/**
 * Runs a container as `run` does.
 *
 * @param end Called before the container is removed early, if the engine does not end its process by itself at once. A
 * failure is ignored: the process may have ended.
 */
export async function runAndRemove<E extends RunEngine>(
  engine: E,
  parameters: RunParameters<E>,
  options: CommonOptions,
  end?: EndProcess,
): Promise<Output> {
  checkComposition(composition, engine, parameters);
  const { input: given, ...rest } = parameters;
  const input = given ?? undefined;
  return withInput(input, () =>
    asOneCall('run', options, (limited) => runContainer(engine, rest, { input, options: limited, end })),
  );
}

/** The parts of a run beside the parameters of its container. */
interface RunParts {
  readonly input: ProcessInput | undefined;
  readonly options: CommonOptions;
  readonly end: EndProcess | undefined;
}

async function runContainer(
  { containers }: RunEngine,
  parameters: Parameters<RunEngine['containers']['ContainerCreate']>[0],
  { input, options, end }: RunParts,
): Promise<Output> {
  const stdin = input !== undefined;
  const { body } = parameters;
  const made = await containers.ContainerCreate(
    {
      ...parameters,
      body: {
        ...body,
        ...{ AttachStdout: true, AttachStderr: true },
        ...(stdin ? { AttachStdin: true, OpenStdin: true, StdinOnce: true } : {}),
        HostConfig: { ...body.HostConfig, AutoRemove: false },
      },
    },
    options,
  );
  const id = idIn('ContainerCreate', made, 'Id');
  // The limits of the call do not apply: they may be what ended it.
  const removal = { timeouts: { callTimeout: REMOVAL_TIMEOUT } };
  const remove = () => containers.ContainerDelete({ id, force: true, v: true }, removal);
  try {
    // Attaching before the start misses no output, whatever the log driver keeps.
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
    await remove();
    return output;
  } catch (error) {
    // The caller gets the first error.
    await end?.(id, removal).catch(() => {});
    await remove().catch(() => {});
    throw error;
  }
}
