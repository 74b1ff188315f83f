/** Parameters of typed calls: what each may be, and what is refused. */
import { createReadStream } from 'node:fs';
import {
  type ContainerConfig,
  type ContainerCreateRequest,
  connect,
  type ServiceCreateRequest,
} from 'fairlead';
import { expectTypeOf } from 'vitest';

const engine = connect();
const { containers, images, build, networks, services, configs, secrets } = engine;
const id = 'conny';

// Optional and required.
await containers.ContainerList();
await containers.ContainerList({});
await containers.ContainerList({ all: true, limit: 3 });
await containers.ContainerStop({ id });
// @ts-expect-error: id is missing, and with it all parameters
await containers.ContainerStop();
// @ts-expect-error: id is missing
await containers.ContainerStop({});
// @ts-expect-error: id is missing
await containers.ContainerStop({ t: 3 });
// @ts-expect-error: id cannot be undefined
await containers.ContainerStop({ id: undefined });
// @ts-expect-error: body is missing
await containers.ContainerCreate({ name: 'conny' });

// Names and types.
// @ts-expect-error: an unknown parameter
await containers.ContainerStop({ id, timeout: 3 });
// @ts-expect-error: names are as published, case included
await containers.ContainerStop({ Id: id });
// @ts-expect-error: a number
await containers.ContainerStop({ id, t: '3' });
// @ts-expect-error: a boolean
await containers.ContainerList({ all: 'true' });
// @ts-expect-error: a string
await containers.ContainerStop({ id: 3 });
// @ts-expect-error: parameters stand in an object
await containers.ContainerStop(id);
// @ts-expect-error: an operation without parameters
await engine.info.SystemInfo({ verbose: true });

// Values that are enumerated.
await containers.ContainerWait({ id, condition: 'next-exit' });
// @ts-expect-error: not one of the values
await containers.ContainerWait({ id, condition: 'exit' });

// A parameter that travels as JSON is a structured value, or the ready string.
await containers.ContainerList({ filters: { status: ['running'] } });
await containers.ContainerList({ filters: '{"status":["running"]}' });
// @ts-expect-error: a filter's values are a list
await containers.ContainerList({ filters: { status: 'running' } });
await images.ImageCreate({ fromImage: 'a', 'X-Registry-Auth': { username: 'me', password: 'secret' } });
await images.ImageCreate({ fromImage: 'a', 'X-Registry-Auth': 'e30=' });
// @ts-expect-error: no such field
await images.ImageCreate({ fromImage: 'a', 'X-Registry-Auth': { user: 'me' } });
await build.ImageBuild({ buildargs: { A: 'a', B: null }, labels: { a: 'b' }, t: ['a', 'b'] });
// @ts-expect-error: labels are strings
await build.ImageBuild({ labels: { a: 1 } });

// One or several.
await images.ImageGetAll({ names: ['a', 'b'] });
await images.ImageGetAll({ names: 'a' });
// @ts-expect-error: names are strings
await images.ImageGetAll({ names: [1] });

// Bytes: at once, as text, or as they come.
await containers.PutContainerArchive({ id, path: '/', inputStream: createReadStream('a.tar') });
await containers.PutContainerArchive({ id, path: '/', inputStream: new Uint8Array() });
// @ts-expect-error: bytes are not JSON
await containers.PutContainerArchive({ id, path: '/', inputStream: { a: 'tar' } });

// Bodies.
await containers.ContainerCreate({
  body: { Image: 'busybox', Cmd: ['ls'], HostConfig: { AutoRemove: true } },
});
await containers.ContainerCreate({ body: { Cmd: 'ls', Entrypoint: '/bin/sh' } });
await containers.ContainerCreate({ body: { ExposedPorts: { '80/tcp': {} }, Volumes: { '/data': {} } } });
expectTypeOf<ContainerCreateRequest['Cmd']>().toEqualTypeOf<string | string[] | null | undefined>();
expectTypeOf<ContainerConfig['Cmd']>().extract<string>().toBeNever();
// @ts-expect-error: an unknown property
await containers.ContainerCreate({ body: { image: 'busybox' } });
// @ts-expect-error: an unknown property further in
await containers.ContainerCreate({ body: { HostConfig: { Autoremove: true } } });
// @ts-expect-error: not one of the values
await containers.ContainerCreate({ body: { HostConfig: { RestartPolicy: { Name: 'sometimes' } } } });
// @ts-expect-error: numbers are no words
await containers.ContainerCreate({ body: { Cmd: [1] } });
// @ts-expect-error: a required property of the body is missing
await networks.NetworkCreate({ networkConfig: { Driver: 'bridge' } });
// @ts-expect-error: the body is called as the reference calls it
await networks.NetworkCreate({ body: { Name: 'net' } });

// Bodies that the reference derives from a model are as strict as the model.
await services.ServiceCreate({ body: { Name: 'web' } });
// @ts-expect-error: an unknown property
await services.ServiceCreate({ body: { Nmae: 'web' } });
// @ts-expect-error: an unknown property
await services.ServiceUpdate({ id, version: 1, body: { Nmae: 'web' } });
// @ts-expect-error: an unknown property
await configs.ConfigCreate({ body: { Nmae: 'a' } });
// @ts-expect-error: an unknown property
await secrets.SecretCreate({ body: { Nmae: 'a' } });
expectTypeOf<keyof ServiceCreateRequest>().not.toEqualTypeOf<string | number>();
