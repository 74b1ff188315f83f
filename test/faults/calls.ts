/** A call of each kind, on an engine that has a container for it. A call gives what can be compared. */
import { type CommonOptions, exec } from 'fairlead';
import type { connect } from 'fairlead/v1.41';

export type Engine = ReturnType<typeof connect>;

export interface KindOfCall {
  readonly kind: string;
  /** True if only the end of the connection ends the answer: a part of the answer cannot be told from the whole. */
  readonly endless?: boolean;
  /** True if the engine itself ends the answer early, and in order, when the client's side of the connection ends. */
  readonly cancellable?: boolean;
  run(engine: Engine, id: string, options: CommonOptions): Promise<unknown>;
}

const tar = Buffer.alloc(1024);

export const calls: readonly KindOfCall[] = [
  {
    kind: 'a value',
    run: async (engine, id, options) => (await engine.containers.ContainerInspect({ id }, options)).Id,
  },
  { kind: 'a text', run: (engine, _id, options) => engine._ping.SystemPing({}, options) },
  {
    kind: 'headers',
    run: async (engine, id, options) =>
      JSON.stringify(
        (await engine.containers.ContainerArchiveInfo({ id, path: '/bin' }, options))[
          'x-docker-container-path-stat'
        ],
      ),
  },
  {
    kind: 'nothing',
    run: (engine, id, options) => engine.containers.ContainerUpdate({ id, update: {} }, options),
  },
  {
    kind: 'records',
    async run(engine, id, options) {
      const now = Math.floor(Date.now() / 1000);
      const filters = { container: [id], event: ['create', 'start'] };
      const events = await engine.events.SystemEvents(
        { since: String(now - 3600), until: String(now), filters },
        options,
      );
      return (await events.toArray()).map(({ Action }) => Action).join();
    },
  },
  {
    kind: 'frames',
    cancellable: true,
    run: async (engine, id, options) =>
      (await engine.containers.ContainerLogs({ id, stdout: true, stderr: true }, options)).text(),
  },
  {
    kind: 'bytes',
    run: async (engine, id, options) =>
      Buffer.concat(
        await (await engine.containers.ContainerArchive({ id, path: '/etc/passwd' }, options)).toArray(),
      ).length,
  },
  {
    kind: 'an upload',
    run: (engine, id, options) =>
      engine.containers.PutContainerArchive({ id, path: '/tmp', inputStream: tar }, options),
  },
  {
    kind: 'a hijacked connection',
    endless: true,
    run: async (engine, id, options) =>
      (await exec(engine, { id, execConfig: { Cmd: ['cat'] }, input: 'over and out' }, options)).stdout,
  },
];
