/** Typed calls: what they give, by kind, and which other forms can be asked for. */
import {
  type ApiVersion,
  type ContainerCreateResponse,
  type ContainerInspectResponse,
  type ContainerStatsResponse,
  type ContainerSummary,
  type CreateImageInfo,
  connect,
  type Frames,
  type HijackedConnection,
  type Records,
  type ResultSocket,
  type ResultStream,
} from 'fairlead';
import { expectTypeOf } from 'vitest';

const engine = connect();
const { containers, images, _ping, session, build } = engine;
const id = 'conny';
const as: 'data' | 'stream' = Math.random() > 0.5 ? 'data' : 'stream';

// A value, or its bytes.
expectTypeOf(await containers.ContainerList()).toEqualTypeOf<ContainerSummary[]>();
expectTypeOf(await containers.ContainerInspect({ id })).toEqualTypeOf<ContainerInspectResponse>();
expectTypeOf(await containers.ContainerCreate({ body: {} })).toEqualTypeOf<ContainerCreateResponse>();
expectTypeOf(
  await containers.ContainerInspect({ id }, { as: 'data' }),
).toEqualTypeOf<ContainerInspectResponse>();
expectTypeOf(await containers.ContainerInspect({ id }, { as: 'stream' })).toEqualTypeOf<ResultStream>();
expectTypeOf(
  await containers.ContainerInspect({ id }, { as: undefined }),
).toEqualTypeOf<ContainerInspectResponse>();
// @ts-expect-error: a value is no connection
await containers.ContainerInspect({ id }, { as: 'socket' });
// @ts-expect-error: there is no such form
await containers.ContainerInspect({ id }, { as: 'json' });

// Text.
expectTypeOf(await _ping.SystemPing()).toEqualTypeOf<string>();
expectTypeOf(await _ping.SystemPing({}, { as: 'stream' })).toEqualTypeOf<ResultStream>();
// @ts-expect-error: text is no connection
await _ping.SystemPing({}, { as: 'socket' });

// Nothing.
expectTypeOf(await containers.ContainerStart({ id })).toEqualTypeOf<void>();
// @ts-expect-error: there are no bytes
await containers.ContainerStart({ id }, { as: 'stream' });

// Headers, of which each may be missing.
const headers = await _ping.SystemPingHead();
expectTypeOf(headers['api-version']).toEqualTypeOf<string | undefined>();
expectTypeOf(headers.swarm).extract<string>().toBeString();
// @ts-expect-error: no such header is declared
headers['x-unheard-of'];
// @ts-expect-error: the answer to a HEAD request has no body
await _ping.SystemPingHead({}, { as: 'stream' });

// Records.
const progress = await images.ImageCreate({ fromImage: 'busybox' });
expectTypeOf(progress).toEqualTypeOf<Records<CreateImageInfo>>();
for await (const record of progress) expectTypeOf(record).toEqualTypeOf<CreateImageInfo>();
expectTypeOf(await progress.toArray()).toEqualTypeOf<CreateImageInfo[]>();
expectTypeOf(await images.ImageCreate({}, { as: 'data' })).toEqualTypeOf<CreateImageInfo[]>();
expectTypeOf(await images.ImageCreate(undefined, { as: 'stream' })).toEqualTypeOf<ResultStream>();
expectTypeOf(await containers.ContainerStats({ id })).toEqualTypeOf<Records<ContainerStatsResponse>>();
// @ts-expect-error: records are no connection
await images.ImageCreate({}, { as: 'socket' });

// Frames.
const logs = await containers.ContainerLogs({ id, stdout: true });
expectTypeOf(logs).toEqualTypeOf<Frames>();
for await (const { stream, chunk } of logs) {
  expectTypeOf(stream).toEqualTypeOf<'stdin' | 'stdout' | 'stderr'>();
  expectTypeOf(chunk).toEqualTypeOf<Buffer>();
}
expectTypeOf(await logs.text()).toEqualTypeOf<string>();
expectTypeOf(await containers.ContainerLogs({ id }, { as: 'data' })).toEqualTypeOf<string>();
expectTypeOf(await containers.ContainerLogs({ id }, { as: 'stream' })).toEqualTypeOf<ResultStream>();
// @ts-expect-error: logs are no connection
await containers.ContainerLogs({ id }, { as: 'socket' });
// @ts-expect-error: frames are not records
logs.toArray;

// Bytes.
expectTypeOf(await containers.ContainerExport({ id })).toEqualTypeOf<ResultStream>();
expectTypeOf(await containers.ContainerExport({ id }, { as: 'data' })).toEqualTypeOf<Buffer>();
// @ts-expect-error: an archive is no connection
await containers.ContainerExport({ id }, { as: 'socket' });

// A connection taken over for a process.
const attached = await containers.ContainerAttach({ id, stream: true, stdin: true });
expectTypeOf(attached).toEqualTypeOf<HijackedConnection>();
expectTypeOf(attached).toExtend<Frames>();
attached.stdin.end('input');
expectTypeOf(await containers.ContainerAttach({ id }, { as: 'socket' })).toEqualTypeOf<ResultSocket>();
expectTypeOf(await containers.ContainerAttach({ id }, { as: 'data' })).toEqualTypeOf<string>();
expectTypeOf(await containers.ContainerAttach({ id }, { as: 'stream' })).toEqualTypeOf<ResultStream>();
expectTypeOf(await engine.exec.ExecStart({ id, execStartConfig: {} })).toEqualTypeOf<HijackedConnection>();

// A connection as such.
expectTypeOf(await session.Session()).toEqualTypeOf<ResultSocket>();
expectTypeOf(await containers.ContainerAttachWebsocket({ id })).toEqualTypeOf<ResultSocket>();
// @ts-expect-error: a connection is nothing but one
await session.Session({}, { as: 'data' });

// A form that is known at run time only: the result is one of both.
expectTypeOf(await containers.ContainerLogs({ id }, { as })).toEqualTypeOf<string | ResultStream>();
expectTypeOf(await containers.ContainerList({}, { as })).toEqualTypeOf<ContainerSummary[] | ResultStream>();

// The options of any call.
const signal = AbortSignal.timeout(1000);
await containers.ContainerList({}, { signal, timeouts: { callTimeout: 1000 }, headers: { 'x-trace': 'a' } });
await containers.ContainerList(undefined, { signal });
// @ts-expect-error: an unknown timeout
await containers.ContainerList({}, { timeouts: { timeout: 1000 } });
// @ts-expect-error: timeouts are milliseconds
await containers.ContainerList({}, { timeouts: { callTimeout: '1s' } });
// @ts-expect-error: an unknown option
await containers.ContainerList({}, { retries: 3 });
// @ts-expect-error: typed calls always throw
await containers.ContainerList({}, { throwException: false });

// Streams are disposable, and so is the engine.
await using disposable = await build.ImageBuild({ inputStream: new Uint8Array() });
for await (const { stream } of disposable) expectTypeOf(stream).toEqualTypeOf<string | undefined>();
await using closing = connect({ uri: 'tcp://localhost:2375' });
expectTypeOf(await closing.apiVersion()).toEqualTypeOf<ApiVersion>();
expectTypeOf(closing.close()).toEqualTypeOf<Promise<void>>();

// @ts-expect-error: an unknown category
engine.container;
// @ts-expect-error: an unknown operation
containers.ContainerStrat;
// @ts-expect-error: an operation of another category
containers.ImageList;
// @ts-expect-error: an unknown option of the connection
connect({ url: 'unix:///var/run/docker.sock' });
// @ts-expect-error: a URI is a string
connect({ uri: 2375 });
// @ts-expect-error: an engine's categories are not to be replaced
engine.containers = containers;
