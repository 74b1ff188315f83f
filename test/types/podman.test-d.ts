/** What the types of Podman's entries know of its two APIs. */
import { client, connect, exec, invoke, type Output, run } from 'fairlead/podman';
import { connect as connect34 } from 'fairlead/podman/v3.4';
import { connect as connect54 } from 'fairlead/podman/v5.4';
import { connect as connect58 } from 'fairlead/podman/v5.8';
import { expectTypeOf } from 'vitest';

const [unpinned, v34, v54, v58] = [connect(), connect34(), connect54(), connect58()];

// The question if an object exists has a boolean as its answer, and no other form.
expectTypeOf(await v58.libpod.pods.PodExistsLibpod({ name: 'a' })).toEqualTypeOf<boolean>();
// @ts-expect-error: a boolean is no stream
await v58.libpod.pods.PodExistsLibpod({ name: 'a' }, { as: 'stream' });
const pods = client({ category: 'libpod/pods', conn: {} });
const exists = invoke(pods, { op: 'PodExistsLibpod', params: { name: 'a' }, throwException: true });
expectTypeOf(await exists).toEqualTypeOf<boolean>();

// @ts-expect-error: Podman has no swarm
void v58.swarm;
// @ts-expect-error: Podman cannot update a volume
void unpinned.volumes.VolumeUpdate;
// @ts-expect-error: Podman has no plugins
client({ category: 'plugins', conn: {} });
// @ts-expect-error: v5.4 has no artifacts
void v54.libpod.artifacts;

const body = { Image: 'busybox', Cmd: ['ls'] };
expectTypeOf(await run(unpinned, { body })).toEqualTypeOf<Output>();
await run(v34, { name: 'a', body, input: 'a' });
await run(v58, { body, platform: 'linux/amd64' }, { signal: AbortSignal.timeout(1000) });
// @ts-expect-error: v3.4 has no platform
await run(v34, { body, platform: 'linux/amd64' });
// @ts-expect-error: an unknown field
await run(v58, { body: { image: 'busybox' } });

const execConfig = { Cmd: ['ls'] };
expectTypeOf(await exec(unpinned, { id: 'a', execConfig })).toEqualTypeOf<Output>();
await exec(v34, { id: 'a', execConfig, input: 'a' });
await exec(v58, { id: 'a', execConfig });
