/** Tells by trying if an engine has a capability, without the table of capabilities. */
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from 'fairlead';
import { ask } from '../../../engines/ask.js';
import type { Capability } from '../../../engines/capabilities.js';
import { busyboxImage, type Engine, type Registries } from '../../../engines/index.js';
import { pushBusybox } from './registry.js';
import { tar } from './tar.js';
import { engineAt, makeContainer, removeImage, unique } from './things.js';

const statusOf = async (uri: string, method: string, path: string) => (await ask(uri, method, path)).status;

/** The refusal of the engine, if it refuses. */
const rejected = (call: Promise<unknown>): Promise<EngineError | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof EngineError) return error;
      throw error;
    },
  );

/** Sends a request with a body of JSON, and tells if the engine accepts it. */
const accepts = async (uri: string, url: string, body: object): Promise<boolean> =>
  (await rejected(engineAt(uri).fetch({ method: 'post', url, body }))) === undefined;

/** A container that still runs, and whose health is checked all the time. */
export const checked = {
  Cmd: ['sleep', '600'],
  Healthcheck: { Test: ['CMD', 'true'], Interval: 2e8 },
};

async function isHealthy(uri: string, id: string): Promise<boolean> {
  const { containers } = engineAt(uri);
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const { State } = await containers.ContainerInspect({ id });
    if (State?.Health?.Status === 'healthy') return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

export interface Probed extends Engine {
  registry: Registries;
  /** The name of a running container. */
  container: string;
}

/** Tells if an engine has a capability, without its table. Undefined if this machine cannot tell. */
export const probes: Readonly<Record<Capability, (engine: Probed) => Promise<boolean | undefined>>> = {
  swarm: async ({ uri }) => (await statusOf(uri, 'GET', '/swarm')) === 503,
  plugins: async ({ uri }) => (await statusOf(uri, 'GET', '/plugins')) === 200,
  sessions: async ({ uri }) => (await statusOf(uri, 'POST', '/session')) === 400,
  buildCache: async ({ uri }) => {
    const filters = encodeURIComponent(JSON.stringify({ id: [unique()] }));
    return (await statusOf(uri, 'POST', `/build/prune?filters=${filters}`)) === 200;
  },
  // An engine may have all it needs, and a criu that is older than the kernel of this machine.
  checkpoints: async ({ uri }) => {
    const container = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const url = `/containers/${container}/checkpoints`;
    const body = { CheckpointID: 'kept', Exit: true };
    const refused = await rejected(engineAt(uri).fetch({ method: 'post', url, body }));
    return refused?.message.includes('criu failed') ? undefined : refused === undefined;
  },
  distribution: async (engine) => {
    const image = await pushBusybox(engine, engine.registry.open);
    return (await statusOf(engine.uri, 'GET', `/distribution/${image}/json`)) === 200;
  },
  websockets: async ({ uri, container }) =>
    (await statusOf(uri, 'GET', `/containers/${container}/attach/ws`)) === 400,
  versionBounds: async ({ uri }) => (await statusOf(uri, 'GET', '/v1.99/version')) === 400,
  healthTimers: async ({ uri, container }) => isHealthy(uri, container),
  plainLogins: ({ uri, registry: { auth } }) => {
    const { address: serveraddress, username, password } = auth;
    return accepts(uri, '/auth', { serveraddress, username, password });
  },
  pushLayers: async ({ uri, registry: { open } }) => {
    const { images } = engineAt(uri);
    const repo = `${open}/${unique()}`;
    removeImage(uri, `${repo}:1.0`);
    await images.ImageTag({ name: busyboxImage, repo, tag: '1.0' });
    const records = await images.ImagePush({ name: repo, tag: '1.0', 'X-Registry-Auth': {} });
    return (await records.toArray()).some((record) => record.id !== undefined);
  },
  ownId: async ({ uri }) => {
    const { info } = engineAt(uri);
    const [one, other] = [await info.SystemInfo(), await info.SystemInfo()];
    return one.ID === other.ID;
  },
  dockerWords: async ({ uri }) => {
    const id = unique('nobody');
    const { body } = await ask(uri, 'GET', `/containers/${id}/json`);
    return body.trim() === JSON.stringify({ message: `No such container: ${id}` });
  },
  dockerFilters: async ({ uri }) =>
    (await statusOf(uri, 'GET', `/containers/json?filters=${encodeURIComponent('{"nonsense":["a"]}')}`)) ===
    400,
  pastEvents: async ({ uri }) => {
    const container = await makeContainer(uri, { Cmd: ['true'] });
    await sleep(1100);
    const until = String(Math.floor(Date.now() / 1000));
    const past = { since: '0', until, filters: { container: [container] } };
    return (await engineAt(uri).events.SystemEvents(past, { as: 'data' })).length > 0;
  },
  slashedNames: async ({ uri, container: id }) => {
    const { containers } = engineAt(uri);
    const [stats] = await containers.ContainerStats({ id, stream: false }, { as: 'data' });
    return stats?.name === `/${id}`;
  },
  keptInput: async ({ uri }) => {
    const { containers } = engineAt(uri);
    const cat = { Cmd: ['cat'], OpenStdin: true, StdinOnce: false };
    const id = await makeContainer(uri, cat, { start: true });
    const attached = await containers.ContainerAttach({ id, stream: true, stdin: true, stdout: true });
    await attached.write('one\n');
    await attached.close();
    await sleep(1000);
    return (await containers.ContainerInspect({ id })).State?.Running === true;
  },
  rootUploads: async ({ uri }) => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, { User: '1000:1000' });
    await containers.PutContainerArchive({ id, path: '/tmp', inputStream: tar({ uploaded: 'x' }) });
    const archive = await containers.ContainerArchive({ id, path: '/tmp/uploaded' }, { as: 'data' });
    return Number.parseInt(archive.subarray(108, 116).toString(), 8) === 0;
  },
  plainFileInfo: async ({ uri }) => {
    const { containers } = engineAt(uri);
    const id = await makeContainer(uri, {});
    const { 'x-docker-container-path-stat': info } = await containers.ContainerArchiveInfo({
      id,
      path: '/bin',
    });
    return info.linkTarget === '';
  },
  conflicts: async ({ uri }) => {
    const id = await makeContainer(uri, { Cmd: ['true'] });
    const url = `/containers/${id}/exec`;
    const refused = await rejected(engineAt(uri).fetch({ method: 'post', url, body: { Cmd: ['true'] } }));
    return refused?.status === 409;
  },
  lateStarts: async ({ uri }) => {
    const id = await makeContainer(uri, { Cmd: ['/no/such/program'] });
    return engineAt(uri)
      .containers.ContainerAttach({ id, stream: true, stdout: true })
      .then(
        async (attached) => {
          await attached.close();
          return true;
        },
        () => false,
      );
  },
  givenNames: async ({ uri }) => {
    const found = await engineAt(uri).images.ImageList({ filters: { reference: [busyboxImage] } });
    return found.some(({ RepoTags }) => RepoTags?.includes(busyboxImage));
  },
  emptyEntrypoints: async ({ uri }) => {
    const id = await makeContainer(uri, { Entrypoint: [''], Cmd: ['true'] });
    return ((await engineAt(uri).containers.ContainerInspect({ id })).Config?.Entrypoint ?? null) === null;
  },
  silentDetaching: async ({ uri }) => {
    const { containers, exec } = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const { Id } = await containers.ContainerExec({ id, execConfig: { Cmd: ['true'] } });
    return (await exec.ExecStart({ id: Id, execStartConfig: { Detach: true } }, { as: 'data' })) === '';
  },
  libpod: async ({ uri }) => (await statusOf(uri, 'GET', '/v5.0.0/libpod/pods/json')) === 200,
};
