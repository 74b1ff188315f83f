/** The data-driven layer: typed by its literals, and usable without them. */
import {
  type Client,
  type ContainerInspectResponse,
  type ContainerSummary,
  type CreateImageInfo,
  categories,
  client,
  close,
  doc,
  type ErrorResponse,
  invoke,
  type OperationDoc,
  ops,
  type ResultSocket,
  type ResultStream,
  type UntypedShapes,
} from 'fairlead';
import {
  categories as categories41,
  client as client41,
  invoke as invoke41,
  type Shapes as Shapes41,
} from 'fairlead/v1.41';
import { expectTypeOf } from 'vitest';

const conn = { uri: 'unix:///var/run/docker.sock' };
const id = 'conny';
const word: string = 'containers';

// categories
expectTypeOf(categories()).items.extract<'containers'>().toEqualTypeOf<'containers'>();
expectTypeOf(categories('v1.25')).items.extract<'distribution'>().toBeNever();
expectTypeOf(categories41()).items.toEqualTypeOf<keyof Shapes41>();
// @ts-expect-error: there is no such version
categories('v1.24');

// client
const containers = client({ category: 'containers', conn });
const images = client({ category: 'images', conn });
const pinned = client({ category: 'containers', conn, apiVersion: 'v1.41' });
const subpath = client41({ category: 'containers', conn });
const session = client({ category: 'session', conn });
expectTypeOf(pinned).toEqualTypeOf<Client<Shapes41['containers']>>();
expectTypeOf(pinned).toEqualTypeOf(subpath);
expectTypeOf(pinned).not.toEqualTypeOf(containers);
client({ category: 'distribution', apiVersion: 'v1.30', conn: { ...conn, timeouts: { readTimeout: 1000 } } });
// @ts-expect-error: an unknown category
client({ category: 'container', conn });
// @ts-expect-error: a category that the version lacks
client({ category: 'distribution', apiVersion: 'v1.25', conn });
// @ts-expect-error: there is no such version
client({ category: 'containers', apiVersion: 'v1.24', conn });
// @ts-expect-error: conn is missing
client({ category: 'containers' });
// @ts-expect-error: an unknown option
client({ category: 'containers', conn, version: 'v1.41' });
// @ts-expect-error: a subpath's client is pinned already
client41({ category: 'containers', conn, apiVersion: 'v1.42' });
// @ts-expect-error: an unknown category
client41({ category: 'container', conn });

// ops and doc
expectTypeOf(ops(images)).items.extract<'ImageList'>().toEqualTypeOf<'ImageList'>();
expectTypeOf(ops(images)).items.extract<'ContainerList'>().toBeNever();
expectTypeOf(doc(images, 'ImageList')).toEqualTypeOf<OperationDoc>();
// @ts-expect-error: an operation of another category
doc(images, 'ContainerList');

// invoke: the error body is part of the result unless errors are thrown
expectTypeOf(await invoke(containers, { op: 'ContainerInspect', params: { id } })).toEqualTypeOf<
  ContainerInspectResponse | ErrorResponse
>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerInspect', params: { id }, throwException: false }),
).toEqualTypeOf<ContainerInspectResponse | ErrorResponse>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerInspect', params: { id }, throwException: true }),
).toEqualTypeOf<ContainerInspectResponse>();
const throwException: boolean = Math.random() > 0.5;
expectTypeOf(
  await invoke(containers, { op: 'ContainerInspect', params: { id }, throwException }),
).toEqualTypeOf<ContainerInspectResponse | ErrorResponse>();
expectTypeOf(await invoke(containers, { op: 'ContainerList' })).toEqualTypeOf<
  ContainerSummary[] | ErrorResponse
>();
const created = await invoke(containers, {
  op: 'ContainerCreate',
  params: { name: 'conny', body: { Cmd: 'ls' } },
});
// @ts-expect-error: it may be an error's body
created.Id;
if ('Id' in created) expectTypeOf(created.Id).toEqualTypeOf<string>();
else expectTypeOf(created).toEqualTypeOf<ErrorResponse>();

// invoke: as
const thrown = { throwException: true } as const;
expectTypeOf(
  await invoke(containers, { op: 'ContainerInspect', params: { id }, as: 'data', ...thrown }),
).toEqualTypeOf<ContainerInspectResponse>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerInspect', params: { id }, as: 'stream', ...thrown }),
).toEqualTypeOf<ResultStream>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerInspect', params: { id }, as: 'stream' }),
).toEqualTypeOf<ResultStream | ErrorResponse>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerLogs', params: { id }, ...thrown }),
).toEqualTypeOf<string>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerExport', params: { id }, ...thrown }),
).toEqualTypeOf<Buffer>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerStart', params: { id }, ...thrown }),
).toEqualTypeOf<void>();
expectTypeOf(await invoke(images, { op: 'ImageCreate', ...thrown })).toEqualTypeOf<CreateImageInfo[]>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerAttach', params: { id }, as: 'socket', ...thrown }),
).toEqualTypeOf<ResultSocket>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerAttach', params: { id }, as: 'stream', ...thrown }),
).toEqualTypeOf<ResultStream>();
expectTypeOf(
  await invoke(containers, { op: 'ContainerAttach', params: { id }, ...thrown }),
).toEqualTypeOf<string>();
expectTypeOf(await invoke(session, { op: 'Session', ...thrown })).toEqualTypeOf<ResultSocket>();
expectTypeOf(await invoke(session, { op: 'Session', as: 'socket', ...thrown })).toEqualTypeOf<ResultSocket>();
// @ts-expect-error: logs are no connection
await invoke(containers, { op: 'ContainerLogs', params: { id }, as: 'socket' });
// @ts-expect-error: there is nothing to stream
await invoke(containers, { op: 'ContainerStart', params: { id }, as: 'stream' });
// @ts-expect-error: a connection is nothing but one
await invoke(session, { op: 'Session', as: 'data' });
// @ts-expect-error: there is no such form
await invoke(containers, { op: 'ContainerLogs', params: { id }, as: 'text' });

// invoke: params
await invoke(containers, { op: 'ContainerList', params: {} });
// @ts-expect-error: params are missing
await invoke(containers, { op: 'ContainerInspect' });
// @ts-expect-error: id is missing
await invoke(containers, { op: 'ContainerInspect', params: {} });
// @ts-expect-error: an unknown parameter
await invoke(containers, { op: 'ContainerInspect', params: { id, verbose: true } });
// @ts-expect-error: a string
await invoke(containers, { op: 'ContainerInspect', params: { id: 3 } });
// @ts-expect-error: an unknown property of the body
await invoke(containers, { op: 'ContainerCreate', params: { body: { image: 'busybox' } } });
await invoke(containers, { op: 'ContainerStop', params: { id, signal: 'SIGINT' } });
// @ts-expect-error: not before v1.42
await invoke(pinned, { op: 'ContainerStop', params: { id, signal: 'SIGINT' } });
// @ts-expect-error: not before v1.42
await invoke41(subpath, { op: 'ContainerStop', params: { id, signal: 'SIGINT' } });

// invoke: the rest
// @ts-expect-error: an unknown operation
await invoke(containers, { op: 'ContainerStrat', params: { id } });
// @ts-expect-error: an operation of another category
await invoke(containers, { op: 'ImageList' });
// @ts-expect-error: an unknown option
await invoke(containers, { op: 'ContainerList', throws: true });
// @ts-expect-error: op is missing
await invoke(containers, { params: { id } });
await invoke(containers, {
  op: 'ContainerList',
  signal: AbortSignal.timeout(1),
  timeouts: { callTimeout: 1 },
});

// Without literals: everything may be.
const some = client({ category: word, conn });
expectTypeOf(some).toEqualTypeOf<Client<UntypedShapes>>();
expectTypeOf(client({ category: 'containers', conn, apiVersion: word })).toEqualTypeOf<
  Client<UntypedShapes>
>();
expectTypeOf(client41({ category: word, conn })).toEqualTypeOf<Client<UntypedShapes>>();
expectTypeOf(ops(some)).toEqualTypeOf<string[]>();
expectTypeOf(doc(some, word)).toEqualTypeOf<OperationDoc>();
expectTypeOf(await invoke(some, { op: word })).toBeUnknown();
expectTypeOf(await invoke(some, { op: 'ContainerList', params: { all: true } })).toBeUnknown();
expectTypeOf(await invoke(some, { op: word, as: 'stream', ...thrown })).toEqualTypeOf<ResultStream>();
expectTypeOf(await invoke(containers, { op: word, params: { anything: 1 } })).toBeUnknown();
for (const op of ops(containers)) expectTypeOf(doc(containers, op)).toEqualTypeOf<OperationDoc>();

expectTypeOf(close(conn)).toEqualTypeOf<Promise<void>>();
expectTypeOf(close(containers)).toEqualTypeOf<Promise<void>>();
