/** Operations as values: what utility types, mocks, fakes and generic wrappers see is the default signature. */
import {
  type BuildInfo,
  type CallOptions,
  type ContainerInspectParameters,
  type ContainerInspectResponse,
  type ContainerListParameters,
  type ContainerLogsParameters,
  type ContainerPruneResponse,
  type ContainerSummary,
  type CreateImageInfo,
  connect,
  type Engine,
  type Frames,
  type HijackedConnection,
  type Records,
  type ResultSocket,
  type ResultStream,
} from 'fairlead';
import {
  type BuildInfo as BuildInfo141,
  type ContainerInspectResponse as ContainerInspectResponse141,
  type ContainerSummary as ContainerSummary141,
  connect as connect141,
  type Engine as Engine141,
} from 'fairlead/v1.41';
import { expectTypeOf, vi } from 'vitest';

const engine = connect();
const engine141 = connect141();
type Containers = Engine['containers'];
type Containers141 = Engine141['containers'];
const id = 'conny';

// The result, by kind: value, text, nothing, headers, records, frames, bytes, hijack, socket.
type Result<Operation extends (...args: never[]) => unknown> = Awaited<ReturnType<Operation>>;
expectTypeOf<ReturnType<Containers['ContainerPrune']>>().toEqualTypeOf<Promise<ContainerPruneResponse>>();
expectTypeOf<Result<Containers['ContainerList']>>().toEqualTypeOf<ContainerSummary[]>();
expectTypeOf<Result<Containers141['ContainerList']>>().toEqualTypeOf<ContainerSummary141[]>();
expectTypeOf<Result<Engine['_ping']['SystemPing']>>().toEqualTypeOf<string>();
expectTypeOf<Result<Containers['ContainerStart']>>().toEqualTypeOf<void>();
expectTypeOf<Result<Engine['_ping']['SystemPingHead']>>().toHaveProperty('api-version');
expectTypeOf<Result<Engine['images']['ImageCreate']>>().toEqualTypeOf<Records<CreateImageInfo>>();
expectTypeOf<Result<Engine['build']['ImageBuild']>>().toEqualTypeOf<Records<BuildInfo>>();
expectTypeOf<Result<Engine141['build']['ImageBuild']>>().toEqualTypeOf<Records<BuildInfo141>>();
expectTypeOf<Result<Containers['ContainerLogs']>>().toEqualTypeOf<Frames>();
expectTypeOf<Result<Containers141['ContainerLogs']>>().toEqualTypeOf<Frames>();
expectTypeOf<Result<Containers['ContainerExport']>>().toEqualTypeOf<ResultStream>();
expectTypeOf<Result<Containers['ContainerAttach']>>().toEqualTypeOf<HijackedConnection>();
expectTypeOf<Result<Engine141['exec']['ExecStart']>>().toEqualTypeOf<HijackedConnection>();
expectTypeOf<Result<Engine['session']['Session']>>().toEqualTypeOf<ResultSocket>();

// The parameters: all may be left out, or the first is required.
type ListArguments = Parameters<Containers['ContainerList']>;
expectTypeOf<ListArguments>().toEqualTypeOf<
  [parameters?: ContainerListParameters, options?: CallOptions<'data'>]
>();
export const noArguments: ListArguments = [];
expectTypeOf<ListArguments[0]>().toEqualTypeOf<ContainerListParameters | undefined>();
expectTypeOf<Parameters<Containers['ContainerLogs']>>().toEqualTypeOf<
  [parameters: ContainerLogsParameters, options?: CallOptions]
>();
// @ts-expect-error: an id is required
export const noId: Parameters<Containers['ContainerInspect']> = [];

// Mocks.
vi.mocked(engine.containers.ContainerList).mockResolvedValue([]);
vi.mocked(engine141.containers.ContainerLogs).mockResolvedValue({} as Frames);
vi.spyOn(engine.containers, 'ContainerList').mockResolvedValue([]);
vi.spyOn(engine141.images, 'ImageCreate').mockResolvedValue({} as Records<never>);
vi.spyOn(engine.containers, 'ContainerAttach').mockImplementation(async ({ id: name }) => {
  expectTypeOf(name).toEqualTypeOf<string>();
  return {} as HijackedConnection;
});
export const listed: Containers['ContainerList'] = vi.fn<Containers['ContainerList']>(async () => []);
export const logged = vi.fn<Containers['ContainerLogs']>(async ({ tail }: ContainerLogsParameters) => {
  expectTypeOf(tail).toEqualTypeOf<number | string | undefined>();
  return {} as Frames;
});
// @ts-expect-error: containers are listed as a list
vi.mocked(engine.containers.ContainerList).mockResolvedValue('none');
// @ts-expect-error: logs are frames unless another form is asked for
vi.spyOn(engine.containers, 'ContainerLogs').mockResolvedValue('text');

// Fakes of a part of a category, by kind.
type Fake<Category, Op extends keyof Category> = Pick<Category, Op>;
export const fakeValue: Fake<Containers, 'ContainerList'> = { ContainerList: async () => [] };
export const fakeValue141: Fake<Containers141, 'ContainerInspect'> = {
  ContainerInspect: async ({ id: Id }: { id: string }) => ({ Id }) as ContainerInspectResponse141,
};
export const fakeNothing: Fake<Containers, 'ContainerStart'> = { ContainerStart: async () => undefined };
export const fakeText: Fake<Engine['_ping'], 'SystemPing'> = { SystemPing: async () => 'OK' };
export const fakeHeaders: Fake<Engine['_ping'], 'SystemPingHead'> = { SystemPingHead: async () => ({}) };
export const fakeRecords: Fake<Engine['events'], 'SystemEvents'> = {
  SystemEvents: async () => ({}) as Result<Engine['events']['SystemEvents']>,
};
export const fakeFrames: Fake<Containers141, 'ContainerLogs'> = { ContainerLogs: async () => ({}) as Frames };
export const fakeBytes: Fake<Containers, 'ContainerExport'> = {
  ContainerExport: async () => ({}) as ResultStream,
};
export const fakeHijack: Fake<Containers, 'ContainerAttach'> = {
  ContainerAttach: async () => ({}) as HijackedConnection,
};
export const fakeSocket: Fake<Engine['session'], 'Session'> = { Session: async () => ({}) as ResultSocket };
const names = async () => ['conny'];
// @ts-expect-error: a list of texts is no list of containers
export const wrongResult: Fake<Containers, 'ContainerList'> = { ContainerList: names };
const byNumber = async (_: { id: number }) => ({}) as ContainerInspectResponse;
// @ts-expect-error: an id is a string
export const wrongParameter: Fake<Containers, 'ContainerInspect'> = { ContainerInspect: byNumber };
const text = async () => 'text';
// @ts-expect-error: logs are frames unless another form is asked for
export const wrongForm: Fake<Containers141, 'ContainerLogs'> = { ContainerLogs: text };
// @ts-expect-error: the fake lacks an operation
export const missing: Fake<Containers, 'ContainerStart' | 'ContainerInspect'> = { ...fakeNothing };

// A real engine where some functions are needed, and a fake of them.
type Functions<Category> = {
  [Op in keyof Category]: Category[Op] extends (...args: infer Args) => infer R
    ? (...args: Args) => R
    : never;
};
async function nameAll(containers: Functions<Pick<Containers, 'ContainerList' | 'ContainerInspect'>>) {
  const all = await containers.ContainerList({ all: true });
  expectTypeOf(all).toEqualTypeOf<ContainerSummary[]>();
  return all.map(({ Names }) => Names);
}
await nameAll(engine.containers);
await nameAll({
  ContainerList: async () => [],
  ContainerInspect: () => Promise.reject(new Error('not needed')),
});
const { ContainerInspect } = engine.containers;
const ContainerList = async (_?: { all: string }) => [];
// @ts-expect-error: a fake may not take other parameters
await nameAll({ ContainerInspect, ContainerList });
expectTypeOf<
  Functions<Containers>['ContainerInspect']
>().returns.resolves.toEqualTypeOf<ContainerInspectResponse>();
expectTypeOf<
  Functions<Containers141>['ContainerAttach']
>().returns.resolves.toEqualTypeOf<HijackedConnection>();

// Generic functions around an operation.
function retrying<Args extends unknown[], R>(operation: (...args: Args) => Promise<R>) {
  return async (...args: Args): Promise<R> => operation(...args).catch(() => operation(...args));
}
const list = retrying(engine.containers.ContainerList);
expectTypeOf(await list({ all: true })).toEqualTypeOf<ContainerSummary[]>();
expectTypeOf(await list(undefined, { as: 'data' })).toEqualTypeOf<ContainerSummary[]>();
expectTypeOf(await retrying(engine.containers.ContainerLogs)({ id })).toEqualTypeOf<Frames>();
expectTypeOf(await retrying(engine141.images.ImageGet)({ name: id })).toEqualTypeOf<ResultStream>();
// @ts-expect-error: an unknown parameter
await list({ al: true });

declare function useQuery<T>(options: { queryFn: () => Promise<T> }): { data: T };
expectTypeOf(useQuery({ queryFn: engine.containers.ContainerList }).data).toEqualTypeOf<ContainerSummary[]>();
expectTypeOf(useQuery({ queryFn: engine141.containers.ContainerList }).data).toEqualTypeOf<
  ContainerSummary141[]
>();

async function limited<T>(operation: (options: { signal: AbortSignal }) => Promise<T>): Promise<T> {
  return operation({ signal: AbortSignal.timeout(1000) });
}
expectTypeOf(await limited((options) => engine.containers.ContainerList({}, options))).toEqualTypeOf<
  ContainerSummary[]
>();
expectTypeOf(
  await limited((options) => engine.containers.ContainerLogs({ id }, { ...options, as: 'data' })),
).toEqualTypeOf<string>();
expectTypeOf(
  await Promise.all([{ all: true }].map((parameters) => engine.containers.ContainerList(parameters))),
).toEqualTypeOf<ContainerSummary[][]>();

// A category whose operations have some parameters filled in.
type Given<Category, Known> = {
  [Op in keyof Category as Category[Op] extends (
    parameters: infer P extends object,
    options?: infer _,
  ) => unknown
    ? keyof Known extends keyof P
      ? Op
      : never
    : never]: Category[Op] extends (parameters: infer P extends object, options?: infer Options) => infer R
    ? (parameters: Omit<P, keyof Known>, options?: Options) => R
    : never;
};
declare function given<Category, Known>(category: Category, known: Known): Given<Category, Known>;
const conny = given(engine.containers, { id });
expectTypeOf(await conny.ContainerInspect({})).toEqualTypeOf<ContainerInspectResponse>();
expectTypeOf(await conny.ContainerLogs({ stdout: true })).toEqualTypeOf<Frames>();
await conny.ContainerUpdate({ update: { CpuShares: 512 } });
// @ts-expect-error: an unknown parameter
await conny.ContainerStop({ tt: 1 });
// @ts-expect-error: an operation without an id
conny.ContainerCreate;

expectTypeOf<Parameters<Containers['ContainerInspect']>[0]>().toEqualTypeOf<ContainerInspectParameters>();
