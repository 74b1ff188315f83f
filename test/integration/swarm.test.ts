/** Every operation on swarms, services, nodes, tasks, secrets and configs. On each engine, the swarm has one node. */
import { categories, client, connect, type Engine, exec, ops } from 'fairlead';
import { connect as connectV25 } from 'fairlead/v1.25';
import { connect as connectV30 } from 'fairlead/v1.30';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { type PrivateEngine, privateEngine } from '../../engines/private-engine.js';
import { rejection } from '../unit/helpers/async.js';

const swarmCategories = ['swarm', 'services', 'nodes', 'tasks', 'secrets', 'configs'] as const;

/** An engine that adds the name of each called operation to `called`. */
function recorded(engine: Engine, called: Set<string>): Engine {
  const entries = Object.entries(engine).map(([name, category]) => {
    if (!(swarmCategories as readonly string[]).includes(name)) return [name, category];
    const methods = Object.entries(category as Readonly<Record<string, (...args: unknown[]) => unknown>>);
    const recording = methods.map(([op, method]) => [
      op,
      (...args: unknown[]) => {
        called.add(op);
        return method(...args);
      },
    ]);
    return [name, Object.fromEntries(recording)];
  });
  return Object.fromEntries(entries) as Engine;
}

whereEnginesCanRun('a swarm of one node', () => {
  describe.each(['d20', 'd26', 'd28'] as const)('on %s', (name) => {
    const called = new Set<string>();
    let own: PrivateEngine;
    let raw: Engine;
    let engine: Engine;

    beforeAll(async () => {
      own = await privateEngine(undefined, { engine: name });
      raw = connect({ uri: own.uri });
      engine = recorded(raw, called);
    });
    afterAll(async () => {
      await raw?.close();
      await own?.stop();
    });

    /** The running tasks of a service. */
    const running = async (service: string) =>
      engine.tasks.TaskList({ filters: { service: [service], 'desired-state': ['running'] } });
    const states = async (service: string) => (await running(service)).map(({ Status }) => Status?.State);

    const spec = (Name: string, script: string, TTY = false) => ({
      Name,
      Labels: { of: 'fairlead' },
      TaskTemplate: {
        ContainerSpec: { Image: busyboxImage, Command: ['sh', '-c', script], TTY, StopGracePeriod: 1e9 },
        RestartPolicy: { Condition: 'none' as const },
      },
      EndpointSpec: { Mode: 'dnsrr' as const },
    });
    const lasting = 'trap exit TERM; echo out; echo err >&2; while :; do sleep 0.1; done';

    it('is made, changed, and refuses to be joined', async () => {
      const id = await engine.swarm.SwarmInit({
        body: { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' },
      });
      expect(id).toMatch(/^[a-z0-9]{25}$/);
      const swarm = await engine.swarm.SwarmInspect();
      expect(swarm.JoinTokens?.Worker).toMatch(/^SWMTKN-/);
      const Spec = { ...swarm.Spec, TaskDefaults: {}, Orchestration: { TaskHistoryRetentionLimit: 3 } };
      await engine.swarm.SwarmUpdate({
        version: swarm.Version?.Index ?? 0,
        body: Spec,
        rotateWorkerToken: true,
      });
      const changed = await engine.swarm.SwarmInspect();
      expect(changed.Spec?.Orchestration?.TaskHistoryRetentionLimit).toBe(3);
      expect(changed.JoinTokens?.Worker).not.toBe(swarm.JoinTokens?.Worker);
      const joining = engine.swarm.SwarmJoin({
        body: { ListenAddr: '127.0.0.1:2378', RemoteAddrs: ['127.0.0.1:2377'], JoinToken: 'none' },
      });
      expect(await rejection(joining)).toMatchObject({ status: 503, op: 'SwarmJoin' });
    });

    it('has a node, with labels', async () => {
      const [node] = await engine.nodes.NodeList({ filters: { role: ['manager'] } });
      const id = node?.ID ?? '';
      expect(await engine.nodes.NodeList({ filters: { role: ['worker'] } })).toEqual([]);
      const { Version, Spec } = await engine.nodes.NodeInspect({ id });
      await engine.nodes.NodeUpdate({
        id,
        version: Version?.Index ?? 0,
        body: { ...Spec, Labels: { of: 'fairlead' } },
      });
      expect((await engine.nodes.NodeInspect({ id })).Spec?.Labels).toEqual({ of: 'fairlead' });
      expect(await engine.nodes.NodeList({ filters: { 'node.label': ['of=fairlead'] } })).toHaveLength(1);
      // The last manager of a swarm cannot be deleted.
      expect(await rejection(engine.nodes.NodeDelete({ id, force: true }))).toMatchObject({ status: 400 });
    });

    it('keeps secrets and configs, and gives them to a service', async () => {
      const Data = Buffer.from('what nobody should read').toString('base64');
      const Labels = { of: 'fairlead' };
      const secret = await engine.secrets.SecretCreate({ body: { Name: 'secret', Labels, Data } });
      const config = await engine.configs.ConfigCreate({ body: { Name: 'config', Labels, Data } });
      const [secretId, configId] = [secret.ID, config.ID];
      expect(await engine.secrets.SecretList({ filters: { label: ['of=fairlead'] } })).toHaveLength(1);
      expect(await engine.configs.ConfigList({ filters: { name: ['config'] } })).toHaveLength(1);
      const found = await engine.secrets.SecretInspect({ id: secretId });
      expect(found.Spec).not.toHaveProperty('Data');
      const version = (object: { Version?: { Index?: number } }) => object.Version?.Index ?? 0;
      await engine.secrets.SecretUpdate({
        id: secretId,
        version: version(found),
        body: { ...found.Spec, Labels: { of: 'both' } },
      });
      expect((await engine.secrets.SecretInspect({ id: secretId })).Spec?.Labels).toEqual({ of: 'both' });
      const plain = await engine.configs.ConfigInspect({ id: configId });
      expect(plain.Spec?.Data).toBe(Data);
      await engine.configs.ConfigUpdate({
        id: configId,
        version: version(plain),
        body: { ...plain.Spec, Labels: { of: 'both' } },
      });
      expect((await engine.configs.ConfigInspect({ id: configId })).Spec?.Labels).toEqual({ of: 'both' });

      const file = (Name: string) => ({ Name, UID: '0', GID: '0', Mode: 0o444 });
      const body = spec('reading', lasting);
      const { ID } = await engine.services.ServiceCreate({
        body: {
          ...body,
          TaskTemplate: {
            ...body.TaskTemplate,
            ContainerSpec: {
              ...body.TaskTemplate.ContainerSpec,
              Secrets: [{ SecretID: secretId, SecretName: 'secret', File: file('secret') }],
              Configs: [{ ConfigID: configId, ConfigName: 'config', File: file('/config') }],
            },
          },
        },
      });
      const id = ID ?? '';
      await expect.poll(() => states(id)).toEqual(['running']);
      const [task] = await running(id);
      const container = task?.Status?.ContainerStatus?.ContainerID ?? '';
      const read = { id: container, execConfig: { Cmd: ['cat', '/run/secrets/secret', '/config'] } };
      expect((await exec(engine, read)).stdout).toBe('what nobody should read'.repeat(2));
      // A service uses the secret and the config.
      expect(await rejection(engine.secrets.SecretDelete({ id: secretId }))).toMatchObject({ status: 400 });
      expect(await rejection(engine.configs.ConfigDelete({ id: configId }))).toMatchObject({ status: 400 });
      await engine.services.ServiceDelete({ id });
      await engine.secrets.SecretDelete({ id: secretId });
      await engine.configs.ConfigDelete({ id: configId });
      expect(await engine.secrets.SecretList()).toEqual([]);
    });

    it('runs a service, scales it, rolls it back, and has its logs', async () => {
      const { ID } = await engine.services.ServiceCreate({ body: spec('web', lasting) });
      const id = ID ?? '';
      await expect.poll(() => states(id)).toEqual(['running']);
      const first = await engine.services.ServiceInspect({ id });
      expect(first.Spec?.Name).toBe('web');
      const Mode = { Replicated: { Replicas: 3 } };
      await engine.services.ServiceUpdate({
        id,
        version: first.Version?.Index ?? 0,
        body: { ...spec('web', lasting), Mode },
      });
      await expect.poll(() => states(id)).toEqual(Array(3).fill('running'));
      const listed = await engine.services.ServiceList({ filters: { name: ['web'] }, status: true });
      expect(listed[0]?.ServiceStatus).toMatchObject({ RunningTasks: 3, DesiredTasks: 3 });
      const scaled = await engine.services.ServiceInspect({ id });
      await engine.services.ServiceUpdate({
        id,
        version: scaled.Version?.Index ?? 0,
        rollback: 'previous',
        body: { ...spec('web', lasting), Mode },
      });
      await expect.poll(() => states(id)).toEqual(['running']);

      const logs = { stdout: true, stderr: true };
      await expect
        .poll(async () => (await (await engine.services.ServiceLogs({ id, ...logs })).output()).stderr)
        .toContain('err\n');
      const [task] = await running(id);
      const taskId = task?.ID ?? '';
      expect((await engine.tasks.TaskInspect({ id: taskId })).ServiceID).toBe(id);
      expect(await (await engine.tasks.TaskLogs({ id: taskId, ...logs })).output()).toEqual({
        stdout: 'out\n',
        stderr: 'err\n',
      });
      await engine.services.ServiceDelete({ id });
      expect(await rejection(engine.services.ServiceInspect({ id }))).toMatchObject({ status: 404 });
    });

    it('has the logs of a service with a TTY as one stream', async () => {
      const { ID } = await engine.services.ServiceCreate({ body: spec('tty', lasting, true) });
      const id = ID ?? '';
      const logs = async () => engine.services.ServiceLogs({ id, stdout: true, stderr: true });
      await expect.poll(async () => (await logs()).text()).toContain('err');
      expect(await (await logs()).output()).toEqual({ stdout: 'out\r\nerr\r\n', stderr: '' });
      await engine.services.ServiceDelete({ id });
    });

    it('is the same in the oldest versions', async () => {
      await using v25 = connectV25({ uri: own.uri });
      await using v30 = connectV30({ uri: own.uri });
      const Data = Buffer.from('old').toString('base64');
      const { ID: secret } = await v25.secrets.SecretCreate({ body: { Name: 'old', Data } });
      const { ID: config } = await v30.configs.ConfigCreate({ body: { Name: 'old', Data } });
      expect((await v25.secrets.SecretInspect({ id: secret })).Spec?.Name).toBe('old');
      await v25.secrets.SecretDelete({ id: secret });
      await v30.configs.ConfigDelete({ id: config });
    });

    it('is locked, unlocked, and left', async () => {
      const { Version, Spec } = await engine.swarm.SwarmInspect();
      const body = { ...Spec, EncryptionConfig: { AutoLockManagers: true } };
      await engine.swarm.SwarmUpdate({ version: Version?.Index ?? 0, body });
      const { UnlockKey = '' } = await engine.swarm.SwarmUnlockkey();
      expect(UnlockKey).toMatch(/^SWMKEY-/);
      await own.restart('SIGTERM');
      expect(await rejection(engine.swarm.SwarmInspect())).toMatchObject({ status: 503 });
      expect(await rejection(engine.swarm.SwarmUnlock({ body: { UnlockKey: 'none' } }))).toMatchObject({
        op: 'SwarmUnlock',
      });
      await engine.swarm.SwarmUnlock({ body: { UnlockKey } });
      await expect.poll(async () => (await engine.nodes.NodeList().catch(() => [])).length).toBe(1);
      expect(await rejection(engine.swarm.SwarmLeave())).toMatchObject({ op: 'SwarmLeave' });
      await engine.swarm.SwarmLeave({ force: true });
      expect((await engine.info.SystemInfo()).Swarm?.LocalNodeState).toBe('inactive');
    });

    it('has no operation that was not used', async () => {
      const apiVersion = await raw.apiVersion();
      const conn = { uri: own.uri };
      const all = swarmCategories.flatMap((category) => {
        expect(categories(apiVersion as 'v1.41')).toContain(category);
        return ops(client({ category: category as string, conn, apiVersion: apiVersion as string }));
      });
      expect(all.length).toBeGreaterThan(25);
      expect(all.filter((op) => !called.has(op))).toEqual([]);
    });
  });
});
