/** Unpinned, a type holds of every version that may be settled on, v1.40 to v1.55. */
import {
  type BuildInfo,
  type ContainerCreateRequest,
  type ContainerSummary,
  categories,
  client,
  connect,
  type DriverData,
  exec,
  type GraphDriverData,
  type HostConfig,
  type IDResponse,
  type IdResponse,
  type ImageInspect,
  invoke,
  type Limit,
  type Network,
  type NetworkInspect,
  type Port,
  type PortSummary,
  run,
  type Shapes,
  type ShapesOf,
  type Versions,
} from 'fairlead';
import * as v1_40 from 'fairlead/v1.40';
import type * as v1_43 from 'fairlead/v1.43';
import * as v1_55 from 'fairlead/v1.55';
import { expectTypeOf } from 'vitest';

const conn = { uri: 'unix:///var/run/docker.sock' };
const engine = connect(conn);
const id = 'conny';

// A field that came may be missing.
expectTypeOf<v1_55.ContainerSummary>().toHaveProperty('ImageManifestDescriptor');
expectTypeOf<ContainerSummary>().toHaveProperty('ImageManifestDescriptor');
expectTypeOf<v1_40.ContainerSummary>().not.toHaveProperty('ImageManifestDescriptor');
expectTypeOf<v1_40.HostConfig>().not.toHaveProperty('Annotations');
expectTypeOf<HostConfig['Annotations']>().extract<undefined>().toBeUndefined();
declare const hostConfig: HostConfig;
// @ts-expect-error: v1.40 lacks it
hostConfig.Annotations['a'];

// A field that is gone is still there, and may be missing.
expectTypeOf<v1_43.ImageInspect>().toHaveProperty('VirtualSize');
expectTypeOf<v1_55.ImageInspect>().not.toHaveProperty('VirtualSize');
expectTypeOf<ImageInspect['VirtualSize']>().toEqualTypeOf<number | undefined>();
expectTypeOf<v1_43.ImageInspect>().toHaveProperty('ContainerConfig');
expectTypeOf<ImageInspect>().toHaveProperty('ContainerConfig');
expectTypeOf<v1_55.Network>().not.toHaveProperty('Containers');
expectTypeOf<Network>().toHaveProperty('Containers');

// A field that is null in some versions may be null.
expectTypeOf<v1_40.HostConfig['Runtime']>().toEqualTypeOf<string | undefined>();
expectTypeOf<v1_55.HostConfig['Runtime']>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<HostConfig['Runtime']>().toEqualTypeOf<string | null | undefined>();

// The values of an enum are those of all: `local` came with v1.48.
type LogDriver<C extends { LogConfig?: { Type?: unknown } }> = NonNullable<C['LogConfig']>['Type'];
expectTypeOf<LogDriver<v1_40.HostConfig>>().extract<'local'>().toBeNever();
expectTypeOf<LogDriver<HostConfig>>().extract<'local'>().toEqualTypeOf<'local'>();
const logging: HostConfig = { LogConfig: { Type: 'local' } };

// A renamed definition is one type, and the earlier name is an alias.
expectTypeOf<IdResponse>().toEqualTypeOf<IDResponse>();
expectTypeOf<Port>().toEqualTypeOf<PortSummary>();
expectTypeOf<GraphDriverData>().toEqualTypeOf<DriverData>();
expectTypeOf((await engine.containers.ContainerExec({ id, execConfig: {} })).Id).toBeString();
expectTypeOf<NonNullable<ContainerSummary['Ports']>[number]>().toEqualTypeOf<PortSummary>();

// A definition that was split from another one has the fields of the other one.
expectTypeOf<v1_40.Network['Containers']>().not.toBeAny();
expectTypeOf<NetworkInspect>().toHaveProperty('Containers');
expectTypeOf<NetworkInspect>().toHaveProperty('Services');
expectTypeOf<NetworkInspect>().toHaveProperty('Peers');
expectTypeOf<v1_55.Limit>().not.toHaveProperty('GenericResources');
expectTypeOf<Limit>().toHaveProperty('GenericResources');
expectTypeOf<Limit>().toHaveProperty('Pids');

// A result that differs: a list of networks has the containers of older engines.
for (const network of await engine.networks.NetworkList()) network.Containers;
const [summary] = await v1_55.connect().networks.NetworkList();
// @ts-expect-error: gone with v1.52
summary?.Containers;

// Disk usage is told in two ways.
const usage = await engine.system.SystemDataUsage();
expectTypeOf(usage.LayersSize).toEqualTypeOf<number | undefined>();
expectTypeOf(usage.ImageUsage?.TotalCount).toEqualTypeOf<number | undefined>();

// A record of a stream.
for await (const record of await engine.build.ImageBuild()) expectTypeOf(record).toEqualTypeOf<BuildInfo>();

// Parameters and operations of all versions.
await engine.containers.ContainerStop({ id, signal: 'SIGINT' });
await engine.images.ImageGet({ name: 'a', platform: { os: 'linux' } });
await engine.images.ImageGet({ name: 'a', platform: [{ os: 'linux' }, { os: 'windows' }] });
await engine.images.ImageAttestations({ name: 'a' });
// @ts-expect-error: gone before v1.40
engine.containers.ContainerGetArchive;
// A body may have what some versions lack.
const request: ContainerCreateRequest = { Image: 'a', MacAddress: '02:42:ac:11:00:02', HostConfig: logging };
await engine.containers.ContainerCreate({ body: request });
// @ts-expect-error: no version has it
await engine.containers.ContainerCreate({ body: { Immage: 'a' } });

// As data, too.
const images = client({ category: 'images', conn });
const image = await invoke(images, { op: 'ImageInspect', params: { name: 'a' }, throwException: true });
expectTypeOf(image).toEqualTypeOf<ImageInspect>();
expectTypeOf(client({ category: 'images', conn, apiVersion: undefined })).toEqualTypeOf(images);
const pinned = client({ category: 'images', conn, apiVersion: 'v1.55' });
expectTypeOf(pinned).toEqualTypeOf(v1_55.client({ category: 'images', conn }));
expectTypeOf(
  await invoke(pinned, { op: 'ImageInspect', params: { name: 'a' }, throwException: true }),
).toEqualTypeOf<v1_55.ImageInspect>();
// A version that may not be given: either.
declare const perhaps: 'v1.41' | undefined;
expectTypeOf(client({ category: 'images', conn, apiVersion: perhaps })).not.toEqualTypeOf(images);
expectTypeOf<ShapesOf<undefined>>().toEqualTypeOf<Shapes>();
expectTypeOf<ShapesOf<'v1.41'>>().toEqualTypeOf<Versions['v1.41']>();
expectTypeOf<keyof Versions>().extract<'unpinned'>().toBeNever();
expectTypeOf(categories()).toEqualTypeOf<Array<keyof Shapes>>();
expectTypeOf(categories('v1.41')).toEqualTypeOf<Array<keyof Versions['v1.41']>>();

// Compositions take an engine of either kind.
await exec(engine, { id, execConfig: { Cmd: ['true'] } });
await exec(v1_40.connect(), { id, execConfig: { Cmd: ['true'] } });
await run(engine, { body: { Image: 'a' } });
await run(v1_55.connect(), { body: { Image: 'a' } });
