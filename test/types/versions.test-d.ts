/** The types of versions differ as the versions do. */
import { connect as unpinned, type Versions } from 'fairlead';
import { categories as categories25, connect as v1_25 } from 'fairlead/v1.25';
import { type ContainerGetArchiveParameters, connect as v1_27 } from 'fairlead/v1.27';
import { connect as v1_28 } from 'fairlead/v1.28';
import { connect as v1_40 } from 'fairlead/v1.40';
import { type IdResponse, type ImageInspect as Image41, connect as v1_41 } from 'fairlead/v1.41';
import { type ContainerStopParameters, connect as v1_42 } from 'fairlead/v1.42';
import { connect as v1_47 } from 'fairlead/v1.47';
import { type ImageInspect as Image51, connect as v1_51 } from 'fairlead/v1.51';
import { connect as v1_52 } from 'fairlead/v1.52';
import { type IDResponse, connect as v1_55 } from 'fairlead/v1.55';
import { expectTypeOf } from 'vitest';

const id = 'conny';

// A parameter that came: `signal` of ContainerStop with v1.42.
await v1_42().containers.ContainerStop({ id, signal: 'SIGINT' });
await unpinned().containers.ContainerStop({ id, signal: 'SIGINT' });
// @ts-expect-error: not before v1.42
await v1_41().containers.ContainerStop({ id, signal: 'SIGINT' });
expectTypeOf<ContainerStopParameters>().toEqualTypeOf<{ id: string; signal?: number | string; t?: number }>();

// `platform` of ContainerCreate with v1.41.
await v1_41().containers.ContainerCreate({ platform: 'linux/arm64', body: {} });
// @ts-expect-error: not before v1.41
await v1_40().containers.ContainerCreate({ platform: 'linux/arm64', body: {} });

// `condition` of ContainerWait with v1.30.
// @ts-expect-error: not before v1.30
await v1_25().containers.ContainerWait({ id, condition: 'next-exit' });

// An operation that changed its name: ContainerGetArchive became ContainerArchive with v1.28.
await v1_27().containers.ContainerGetArchive({ id, path: '/' });
await v1_28().containers.ContainerArchive({ id, path: '/' });
// @ts-expect-error: the later name
v1_27().containers.ContainerArchive;
// @ts-expect-error: the earlier name
v1_28().containers.ContainerGetArchive;
// @ts-expect-error: the earlier name
unpinned().containers.ContainerGetArchive;
expectTypeOf<ContainerGetArchiveParameters>().toEqualTypeOf<{ id: string; path: string }>();

// A parameter of another type: `platform` of ImageGet is a list from v1.52.
await v1_51().images.ImageGet({ name: 'a', platform: { os: 'linux' } });
// @ts-expect-error: one platform until v1.51
await v1_51().images.ImageGet({ name: 'a', platform: [{ os: 'linux' }] });
await v1_52().images.ImageGet({ name: 'a', platform: [{ os: 'linux' }, { os: 'windows' }] });
// @ts-expect-error: no parameter at all before v1.48
await v1_47().images.ImageGet({ name: 'a', platform: { os: 'linux' } });

// A category that came.
v1_42().distribution;
// @ts-expect-error: not before v1.30
v1_25().distribution;
expectTypeOf(categories25()).items.extract<'distribution'>().toBeNever();
expectTypeOf<keyof Versions['v1.30']>().extract<'distribution'>().toEqualTypeOf<'distribution'>();

// A model that changed its name, and one that changed its content.
expectTypeOf<IdResponse>().toEqualTypeOf<{ Id: string }>();
expectTypeOf<IDResponse>().toEqualTypeOf<{ Id: string }>();
expectTypeOf<Image41>().toHaveProperty('VirtualSize');
expectTypeOf<Image51>().not.toHaveProperty('VirtualSize');

// The unpinned engine is typed by none of them: see unpinned.test-d.ts.
expectTypeOf(unpinned()).not.toEqualTypeOf(v1_55());
expectTypeOf(unpinned()).not.toEqualTypeOf(v1_41());

// @ts-expect-error: there is no such version
await import('fairlead/v1.24');
