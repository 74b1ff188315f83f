/** The effect of corrections on types, one of each class. */
import {
  type ContainerInspectResponse as Container25,
  type Secret as Secret25,
  connect as v1_25,
} from 'fairlead/v1.25';
import type { IPAM as IPAM38 } from 'fairlead/v1.38';
import {
  type BuildInfo,
  type ContainerInspectResponse,
  type ContainerStatsResponse,
  type ContainerSummary,
  type EventMessage,
  type HostConfig,
  type ImageSummary,
  type Network,
  type NetworkAttachment,
  type PushImageInfo,
  type Service,
  type ServiceSpec,
  type ServiceSpecResponse,
  connect as v1_41,
} from 'fairlead/v1.41';
import { type ContainerState, type Task, connect as v1_51 } from 'fairlead/v1.51';
import type { EventMessage as Event52, ImageSummary as Image52, ImagesDiskUsage } from 'fairlead/v1.52';
import { expectTypeOf } from 'vitest';

const id = 'conny';

// Null where an engine answers it.
expectTypeOf<HostConfig['Binds']>().toEqualTypeOf<string[] | null | undefined>();
expectTypeOf<ImageSummary['RepoDigests']>().toEqualTypeOf<string[] | null>();
expectTypeOf(await v1_41().containers.ContainerChanges({ id })).toBeNullable();
expectTypeOf((await v1_41().exec.ExecInspect({ id })).ExitCode).toEqualTypeOf<number | null>();
// … and where it was said to be and is not.
expectTypeOf<ContainerState>().not.toBeNullable();

// Undeclared fields, in the versions in which engines send them.
expectTypeOf<EventMessage['status']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Event52>().not.toHaveProperty('status');
expectTypeOf<Service['PreviousSpec']>().toEqualTypeOf<ServiceSpecResponse | undefined>();
expectTypeOf<PushImageInfo['id']>().toEqualTypeOf<string | undefined>();
expectTypeOf<ContainerStatsResponse['cpu_stats']['cpu_usage']['total_usage']>().toEqualTypeOf<number>();
expectTypeOf<NonNullable<Task['Volumes']>>().items.toHaveProperty('Source');
// Fields of later versions are sent in older versions, too.
expectTypeOf((await v1_25().info.SystemInfo()).Warnings).toEqualTypeOf<string[] | null>();

// Another type than the declared one.
expectTypeOf<Container25['ExecIDs']>().toEqualTypeOf<string[] | null | undefined>();
expectTypeOf<IPAM38['Options']>().toEqualTypeOf<{ [key: string]: string } | null | undefined>();
expectTypeOf<BuildInfo['aux']>().extract<string>().toEqualTypeOf<string>();

// Another definition than the one that is referred to.
expectTypeOf<Secret25['Spec']>().toHaveProperty('Data');
expectTypeOf<NonNullable<NetworkAttachment['Network']>>().not.toMatchTypeOf<Network>();
expectTypeOf<NonNullable<ImagesDiskUsage['Items']>>().toEqualTypeOf<Image52[]>();

// Fields that every answer has.
expectTypeOf<ContainerSummary['Id']>().toEqualTypeOf<string>();
expectTypeOf<ContainerInspectResponse['State']['Running']>().toEqualTypeOf<boolean>();
expectTypeOf<Service['Version']['Index']>().toEqualTypeOf<number>();
// A request with the same content stays as it was.
await v1_41().services.ServiceCreate({ body: {} });

// Fields that requests may have beyond the spec, and fields that they must have.
await v1_41().volumes.VolumeCreate({ volumeConfig: { Name: 'v', Labels: null, DriverOpts: null } });
// Engines need these parameters, and fairlead sends them if callers do not.
await v1_41().exec.ExecStart({ id });
await v1_51().exec.ExecStart({ id });
await v1_51().plugins.PluginEnable({ name: 'p' });

// The answer of an inspection can be sent back.
const { Config, HostConfig: host, NetworkSettings } = await v1_41().containers.ContainerInspect({ id });
const NetworkingConfig = { EndpointsConfig: NetworkSettings.Networks };
await v1_41().containers.ContainerCreate({ body: { ...Config, HostConfig: host, NetworkingConfig } });
const { Spec, Version } = await v1_51().services.ServiceInspect({ id });
await v1_51().services.ServiceUpdate({ id, version: Version.Index, body: { ...Spec, Labels: { a: 'b' } } });

// Parameters that the spec leaves out.
await v1_25().build.ImageBuild({ ulimits: [{ Name: 'nofile', Soft: 1024, Hard: 2048 }], cgroupparent: '/c' });
await v1_25().images.ImageCreate({ fromSrc: '-', changes: ['ENV A=1', 'LABEL b=c'] });
await v1_41().containers.ContainerStart({ id, checkpoint: 'c' });
await v1_41().distribution.DistributionInspect({ name: 'n', 'X-Registry-Auth': { username: 'u' } });
// @ts-expect-error: one of three
await v1_41().build.ImageBuild({ isolation: 'none' });

// Fields that every answer has, and a request may leave out.
const inspected = await v1_41().containers.ContainerInspect({ id });
expectTypeOf(inspected.Config.Hostname).toEqualTypeOf<string>();
expectTypeOf(inspected.HostConfig.RestartPolicy.Name).not.toBeNullable();
const [network] = Object.values(inspected.NetworkSettings.Networks);
expectTypeOf(network!.IPAddress).toEqualTypeOf<string>();
const [binding] = Object.values(inspected.NetworkSettings.Ports).flatMap((bindings) => bindings ?? []);
expectTypeOf(binding!.HostPort).toEqualTypeOf<string>();
expectTypeOf((await v1_41().images.ImageInspect({ name: 'busybox' })).Config?.Labels).toEqualTypeOf<
  { [key: string]: string } | null | undefined
>();
// What was read can be sent back.
await v1_41().containers.ContainerCreate({
  body: {
    ...inspected.Config,
    HostConfig: inspected.HostConfig,
    NetworkingConfig: { EndpointsConfig: inspected.NetworkSettings.Networks },
  },
});
declare const spec: ServiceSpecResponse;
expectTypeOf(spec).toExtend<ServiceSpec>();
