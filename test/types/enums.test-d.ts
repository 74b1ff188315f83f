/** Enums: open where an engine may answer more than is listed, closed where a caller writes them. */
import { type ContainerSummary, connect, type MountType, type Unlisted } from 'fairlead';
import { connect as pinned, type ServiceSpec } from 'fairlead/v1.51';
import { expectTypeOf } from 'vitest';

const engine = pinned();
const { containers, services, nodes } = engine;
const id = 'conny';

// An answer may be any text: comparing compiles, and a switch over all that is listed is not complete.
const { State } = await containers.ContainerInspect({ id });
expectTypeOf<'hibernating'>().toExtend<NonNullable<NonNullable<typeof State>['Status']>>();
console.log(State?.Status === 'hibernating');
for (const container of await connect().containers.ContainerList()) console.log(withDefault(container.State));

function withDefault(state: ContainerSummary['State']): string {
  switch (state) {
    case 'running':
    case 'paused':
      return 'alive';
    case 'hibernating':
      return 'asleep';
    default:
      return state ?? 'nothing';
  }
}
// @ts-expect-error: what is not listed is not handled
export function withoutDefault(state: NonNullable<ContainerSummary['State']>): string {
  switch (state) {
    case 'created':
    case 'running':
    case 'paused':
    case 'restarting':
    case 'exited':
    case 'removing':
    case 'dead':
    case 'stopping':
      return 'known';
  }
}

// So may a header.
const { swarm } = await pinned()._ping.SystemPingHead();
expectTypeOf<'elsewhere'>().toExtend<NonNullable<typeof swarm>>();

// A parameter may not.
await containers.ContainerWait({ id, condition: 'removed' });
// @ts-expect-error: not one of the values
await containers.ContainerWait({ id, condition: 'hibernating' });

// An answer can be changed and sent back.
const { Spec, Version } = await services.ServiceInspect({ id });
const body: ServiceSpec = { ...Spec, Name: 'renamed' };
await services.ServiceUpdate({ id, version: Version?.Index ?? 0, body });
const { Spec: node, Version: since } = await nodes.NodeInspect({ id });
await nodes.NodeUpdate({ id, version: since?.Index ?? 0, body: { ...node, Availability: 'drain' } });
const { HostConfig } = await containers.ContainerInspect({ id });
if (HostConfig) await containers.ContainerCreate({ body: { Image: 'busybox', HostConfig } });
// From one version's engine to another's as well.
const { HostConfig: older } = await (await import('fairlead/v1.41'))
  .connect()
  .containers.ContainerInspect({ id });
const policy = older?.RestartPolicy?.Name;
if (policy !== undefined)
  await containers.ContainerUpdate({ id, update: { RestartPolicy: { Name: policy } } });

// A typo in what is written by hand is an error.
const target = { Target: '/data', Source: 'data' };
await containers.ContainerCreate({ body: { HostConfig: { Mounts: [{ ...target, Type: 'volume' }] } } });
// @ts-expect-error: not one of the values
await containers.ContainerCreate({ body: { HostConfig: { Mounts: [{ ...target, Type: 'volum' }] } } });
// @ts-expect-error: not one of the values
await nodes.NodeUpdate({ id, version: 3, body: { Role: 'boss', Availability: 'active' } });
declare const text: string;
// @ts-expect-error: not any text
await containers.ContainerUpdate({ id, update: { RestartPolicy: { Name: text } } });
// Unless it is meant.
await containers.ContainerUpdate({ id, update: { RestartPolicy: { Name: text as Unlisted } } });
await containers.ContainerUpdate({ id, update: { RestartPolicy: { Name: 'sometimes' as Unlisted } } });

// The value of an answer is text, and compares with any text.
declare const mount: MountType;
expectTypeOf(mount).toExtend<string>();
expectTypeOf<Unlisted>().toExtend<MountType>();
console.log(mount === 'bind', mount === 'holographic', mount === text, mount.toUpperCase());
// @ts-expect-error: what is not listed is not handled
export function describeMount(type: 'bind' | 'volume' | Unlisted): string {
  switch (type) {
    case 'bind':
    case 'volume':
      return 'known';
  }
}

// A log driver may be a plugin's.
await containers.ContainerCreate({
  body: { HostConfig: { LogConfig: { Type: 'grafana/loki-docker-driver' } } },
});
