/** Filters: which keys there are and what they take, by operation and version. */
import { type ContainerListFilters, client, connect, invoke } from 'fairlead';
import { connect as v1_25 } from 'fairlead/v1.25';
import { connect as v1_27 } from 'fairlead/v1.27';
import { connect as v1_28 } from 'fairlead/v1.28';
import { connect as v1_29 } from 'fairlead/v1.29';
import { connect as v1_39 } from 'fairlead/v1.39';
import { connect as v1_40 } from 'fairlead/v1.40';
import { connect as v1_41 } from 'fairlead/v1.41';
import { connect as v1_42 } from 'fairlead/v1.42';
import { connect as v1_43 } from 'fairlead/v1.43';
import { connect as v1_44 } from 'fairlead/v1.44';
import { expectTypeOf } from 'vitest';

const { containers, images, volumes, networks, events, plugins, build, tasks, services, configs } = connect();

// Keys are the operation's own.
await containers.ContainerList({ filters: {} });
await containers.ContainerList({ filters: { label: ['a', 'b=c'], name: ['web'], exited: ['1'] } });
// @ts-expect-error: no such key
await containers.ContainerList({ filters: { lable: ['a'] } });
// @ts-expect-error: a key of images
await containers.ContainerList({ filters: { reference: ['busybox'] } });
// @ts-expect-error: a key of containers
await images.ImageList({ filters: { status: ['running'] } });
// @ts-expect-error: the engine calls it enabled
await plugins.PluginList({ filters: { enable: ['true'] } });
// @ts-expect-error: a key of secrets alone, which are the older
await configs.ConfigList({ filters: { names: ['a'] } });
// @ts-expect-error: the engine takes any key for events, and ignores this one
await events.SystemEvents({ filters: { containers: ['a'] } });
expectTypeOf<string>().not.toExtend<keyof ContainerListFilters>();

// Values stand in lists.
// @ts-expect-error: a list
await containers.ContainerList({ filters: { label: 'a' } });
// @ts-expect-error: strings
await containers.ContainerList({ filters: { exited: [1] } });
// @ts-expect-error: the older form, of which the list means the same
await containers.ContainerList({ filters: { label: { a: true } } });

// Some are of a fixed set.
await containers.ContainerList({ filters: { status: ['running', 'paused'], health: ['none'] } });
// @ts-expect-error: no status
await containers.ContainerList({ filters: { status: ['stopped'] } });
// @ts-expect-error: no health
await containers.ContainerList({ filters: { health: ['ill'] } });
await networks.NetworkList({ filters: { type: ['custom'], scope: ['local', 'swarm'] } });
// @ts-expect-error: no type of networks
await networks.NetworkList({ filters: { type: ['bridge'] } });
await tasks.TaskList({ filters: { 'desired-state': ['running', 'ready'] } });
// @ts-expect-error: a state that the engine does not take
await tasks.TaskList({ filters: { 'desired-state': ['allocated'] } });
await events.SystemEvents({ filters: { type: ['builder'], event: ['prune', 'of any name'] } });
// @ts-expect-error: no type of events
await events.SystemEvents({ filters: { type: ['containers'] } });

// Booleans are strings, and one at a time, as is a time.
await images.ImageList({ filters: { dangling: ['true'] } });
await images.ImagePrune({ filters: { dangling: ['0'], until: ['24h'], 'label!': ['keep'] } });
// @ts-expect-error: no boolean
await images.ImageList({ filters: { dangling: [true] } });
// @ts-expect-error: Docker 20.10 does not take it here
await images.ImageList({ filters: { dangling: ['1'] } });
// @ts-expect-error: both is neither
await images.ImageList({ filters: { dangling: ['true', 'false'] } });
// @ts-expect-error: engines drop the connection
await containers.ContainerPrune({ filters: { until: [] } });

// Flags of the build's cache are empty lists; labels would be accepted and ignored.
await build.BuildPrune({ filters: { private: [], type: ['regular'] } });
// @ts-expect-error: it would select nothing
await build.BuildPrune({ filters: { private: ['true'] } });
// @ts-expect-error: it would prune all
await build.BuildPrune({ filters: { label: ['mine'] } });

// As data they are the same.
const asData = client({ category: 'containers', conn: {} });
await invoke(asData, { op: 'ContainerList', params: { filters: { status: ['running'] } } });
// @ts-expect-error: no status
await invoke(asData, { op: 'ContainerList', params: { filters: { status: ['stopped'] } } });
// @ts-expect-error: no such key
await invoke(asData, { op: 'ContainerList', params: { filters: { lable: ['a'] } } });

// JSON that is ready passes.
const json: string = JSON.stringify({ label: { a: true } });
await containers.ContainerList({ filters: json });

// Keys and values that came later.
await v1_28().containers.ContainerList({ filters: { publish: ['80'], expose: ['80/tcp'] } });
// @ts-expect-error: not before v1.28
await v1_27().containers.ContainerList({ filters: { publish: ['80'] } });
// @ts-expect-error: not before v1.28
await v1_25().containers.ContainerPrune({ filters: { until: ['24h'] } });
await v1_25().containers.ContainerPrune({ filters: '{"until":["24h"]}' });
// @ts-expect-error: not before v1.30
await v1_29().volumes.VolumePrune({ filters: { label: ['a'] } });
await volumes.VolumePrune({ filters: { all: ['true'] } });
await v1_42().volumes.VolumePrune({ filters: { all: ['true'] } });
// @ts-expect-error: not before v1.42
await v1_41().volumes.VolumePrune({ filters: { all: ['true'] } });
await v1_44().images.ImageList({ filters: { until: ['24h'] } });
// @ts-expect-error: not before v1.44
await v1_43().images.ImageList({ filters: { until: ['24h'] } });
await v1_40().networks.NetworkList({ filters: { dangling: ['true'] } });
// @ts-expect-error: not before v1.40
await v1_39().networks.NetworkList({ filters: { dangling: ['true'] } });
await services.ServiceList({ filters: { mode: ['replicated-job'] } });
await v1_40().services.ServiceList({ filters: { mode: ['replicated'] } });
// @ts-expect-error: there are jobs since v1.41
await v1_40().services.ServiceList({ filters: { mode: ['replicated-job'] } });
