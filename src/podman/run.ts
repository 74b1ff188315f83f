/** Runs a container to its end, by the operations of the compatible API. */
import type { Output } from '../api/communicate.js';
import type { CommonOptions } from '../call-options.js';
import { type RunEngine as CompatibleEngine, type RunParameters, runAndRemove } from '../docker/run.js';

/** The operations that `run` needs of an engine, whatever its release. */
export interface RunEngine extends CompatibleEngine {
  /** Makes, attaches, starts, ends and deletes the container. */
  readonly containers: CompatibleEngine['containers'] & {
    ContainerKill(parameters: { id: string; signal: string }, options?: CommonOptions): Promise<unknown>;
  };
}

/**
 * Creates a container, runs it to its end, and removes it with its anonymous volumes. Resolves to the exit code and the
 * output. If anything fails, or the call is aborted, the container is stopped and removed, too. With `Tty: true`,
 * stdout includes stderr. Memory grows with the output. `run` does not pull images.
 *
 * A call timeout among the options limits all until the container is removed, which takes at most 60 s. A call timeout
 * of the connection limits each call.
 *
 * @param parameters Those of ContainerCreate, and `input`. fairlead sets what input and output need, and `AutoRemove`
 * to false: otherwise the engine might remove the container before it tells the exit code.
 * @example const { exitCode, stdout } = await run(engine, { body: { Image: 'busybox:musl', Cmd: ['date'] } });
 * @throws {UsageError} A parameter is wrong. Nothing is sent.
 * @throws {EngineError} 404: no such image; 500: the name is in use, or the command cannot be started.
 * @throws {StreamError} `NOT_WRITABLE`: a proxy does not let the input pass.
 * @throws {DecodeError} The engine answers with no id or no exit code.
 * @throws {StreamError} {ConnectionError} {TimeoutError} {AbortError} As any call.
 */
export function run<E extends RunEngine>(
  engine: E,
  parameters: RunParameters<E>,
  options: CommonOptions = {},
): Promise<Output> {
  // Podman gives a process that ignores SIGTERM 10 s before it removes the container, whatever `force` says. Only its own
  // API has a parameter for this time (pkg/api/handlers/compat/containers.go; 5.4.2, 5.8.6).
  return runAndRemove(engine, parameters, options, async (id, limits) => {
    await engine.containers.ContainerKill({ id, signal: 'SIGKILL' }, limits);
  });
}
