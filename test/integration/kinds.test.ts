/** Each kind of answer in each of its forms, with typed calls and with calls as data. */
import { Duplex, Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { type As, client, doc, invoke, ops, UsageError } from 'fairlead';
import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { formsOf } from '../../src/table.js';
import { connTo, engineAt, makeContainer, unique } from './helpers/things.js';

/** A container that has written to stdout and stderr and has ended. */
async function ended(uri: string): Promise<string> {
  const id = await makeContainer(uri, { Cmd: ['sh', '-c', 'echo out; echo err >&2'] }, { start: true });
  await engineAt(uri).containers.ContainerWait({ id });
  return id;
}

const lines = (output: string) => output.trim().split('\n').sort();

onEveryEngine('an answer', ({ uri, has }) => {
  describe('of kind value', () => {
    it('is a value, or a stream of its JSON', async () => {
      const engine = engineAt(uri);
      const { ID, Containers } = await engine.info.SystemInfo();
      expect(Containers).toBeTypeOf('number');
      const stream = await engine.info.SystemInfo({}, { as: 'stream' });
      expect(stream).toBeInstanceOf(Readable);
      const { ID: again } = JSON.parse(await text(stream));
      if (has.includes('ownId')) expect(again).toBe(ID);
      else expect(again).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('is the same as data', async () => {
      const info = client({ category: 'info', conn: connTo(uri) });
      const data = await invoke(info, { op: 'SystemInfo', throwException: true });
      const named = await invoke(info, { op: 'SystemInfo', as: 'data', throwException: true });
      const stream = await invoke(info, { op: 'SystemInfo', as: 'stream', throwException: true });
      expect(data.ID).toBeTruthy();
      const streamed = JSON.parse(await text(stream));
      // An id that each call makes up does not tell the calls to be the same.
      const key = has.includes('ownId') ? 'ID' : 'Name';
      expect(named[key]).toBe(data[key]);
      expect(streamed[key]).toBe(data[key]);
    });

    it('is undefined when the engine answers that nothing was to be done', async () => {
      const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
      // The engine answers 304: the container is already running.
      expect(await engineAt(uri).containers.ContainerStart({ id })).toBeUndefined();
      const containers = client({ category: 'containers', conn: connTo(uri) });
      expect(await invoke(containers, { op: 'ContainerStart', params: { id } })).toBeUndefined();
    });
  });

  describe('of kind text', () => {
    it('is a text, or a stream of it', async () => {
      const engine = engineAt(uri);
      expect(await engine._ping.SystemPing()).toBe('OK');
      expect(await text(await engine._ping.SystemPing({}, { as: 'stream' }))).toBe('OK');
      const ping = client({ category: '_ping', conn: connTo(uri) });
      expect(await invoke(ping, { op: 'SystemPing' })).toBe('OK');
      expect(await invoke(ping, { op: 'SystemPing', as: 'data' })).toBe('OK');
      const stream = await invoke(ping, { op: 'SystemPing', as: 'stream', throwException: true });
      expect(await text(stream)).toBe('OK');
    });
  });

  describe('of kind nothing', () => {
    it('is undefined', async () => {
      const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
      expect(await engineAt(uri).containers.ContainerPause({ id })).toBeUndefined();
      const containers = client({ category: 'containers', conn: connTo(uri) });
      const params = { id };
      expect(await invoke(containers, { op: 'ContainerUnpause', params })).toBeUndefined();
      expect(await invoke(containers, { op: 'ContainerKill', params, as: 'data' })).toBeUndefined();
    });
  });

  describe('of kind headers', () => {
    it('is the headers', async () => {
      const id = await makeContainer(uri, {});
      const params = { id, path: '/etc/passwd' };
      const header = 'x-docker-container-path-stat';
      expect((await engineAt(uri).containers.ContainerArchiveInfo(params))[header].name).toBe('passwd');
      const containers = client({ category: 'containers', conn: connTo(uri) });
      const common = { op: 'ContainerArchiveInfo', params, throwException: true } as const;
      expect((await invoke(containers, common))[header].name).toBe('passwd');
      expect((await invoke(containers, { ...common, as: 'data' }))[header].size).toBeGreaterThan(0);
    });
  });

  describe('of kind records', () => {
    /** The parameters for the past events of one container, which has ended. */
    async function past() {
      const id = await ended(uri);
      // The last event of a container comes a moment after its end.
      const until = (Date.now() / 1000 + 0.5).toFixed(3);
      const params = { since: '0', until, filters: { container: [id], event: ['start', 'die'] } };
      return { params, id };
    }

    if (has.includes('pastEvents')) {
      it('is iterated record by record, or collected', async () => {
        const { params, id } = await past();
        const engine = engineAt(uri);
        const actions: unknown[] = [];
        for await (const event of await engine.events.SystemEvents(params)) {
          expect(event.Actor?.Attributes?.['name']).toBe(id);
          actions.push(event.Action);
        }
        expect(actions).toEqual(['start', 'die']);
        const collected = await (await engine.events.SystemEvents(params)).toArray();
        expect(collected.map(({ Action }) => Action)).toEqual(actions);
        const asData = await engine.events.SystemEvents(params, { as: 'data' });
        expect(asData.map(({ Action }) => Action)).toEqual(actions);
        const stream = await text(await engine.events.SystemEvents(params, { as: 'stream' }));
        expect(
          stream
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line).Action),
        ).toEqual(actions);
      });
    }

    if (has.includes('pastEvents')) {
      it('is a list as data', async () => {
        const { params } = await past();
        const events = client({ category: 'events', conn: connTo(uri) });
        const common = { op: 'SystemEvents', params, throwException: true } as const;
        const data = await invoke(events, common);
        expect(data.map(({ Action }) => Action)).toEqual(['start', 'die']);
        expect(await invoke(events, { ...common, as: 'data' })).toEqual(data);
        const stream = await text(await invoke(events, { ...common, as: 'stream' }));
        expect(
          stream
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line)),
        ).toEqual(data);
      });
    }

    it('continues as long as it is read, and ends when the loop is left', async () => {
      const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
      const ids: unknown[] = [];
      for await (const { id: full, read } of await engineAt(uri).containers.ContainerStats({ id })) {
        ids.push(full, read);
        if (ids.length === 4) break;
      }
      expect(ids[0]).toBe(ids[2]);
      expect(ids[1]).not.toBe(ids[3]);
    });

    it('may be a single record', async () => {
      const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
      const one = await engineAt(uri).containers.ContainerStats({ id, stream: false }, { as: 'data' });
      expect(one.length).toBe(1);
      expect(one[0]?.name).toBe(has.includes('slashedNames') ? `/${id}` : id);
    });
  });

  describe('of kind frames', () => {
    it('is iterated frame by frame, or collected', async () => {
      const params = { id: await ended(uri), stdout: true, stderr: true };
      const { containers } = engineAt(uri);
      const frames: Record<string, string> = {};
      for await (const { stream, chunk } of await containers.ContainerLogs(params))
        frames[stream] = (frames[stream] ?? '') + chunk;
      expect(frames).toEqual({ stdout: 'out\n', stderr: 'err\n' });
      expect(lines(await (await containers.ContainerLogs(params)).text())).toEqual(['err', 'out']);
      expect(lines(await containers.ContainerLogs(params, { as: 'data' }))).toEqual(['err', 'out']);
      const stream = await containers.ContainerLogs(params, { as: 'stream' });
      expect(lines(await text(stream))).toEqual(['err', 'out']);
      const readable = (await containers.ContainerLogs({ ...params, stderr: false })).readable();
      expect(await text(readable)).toBe('out\n');
    });

    it('is text as data, without the framing', async () => {
      const params = { id: await ended(uri), stdout: true, stderr: true };
      const containers = client({ category: 'containers', conn: connTo(uri) });
      const common = { op: 'ContainerLogs', params, throwException: true } as const;
      expect(lines(await invoke(containers, common))).toEqual(['err', 'out']);
      expect(lines(await invoke(containers, { ...common, as: 'data' }))).toEqual(['err', 'out']);
      const stream = await invoke(containers, { ...common, as: 'stream' });
      expect(stream).toBeInstanceOf(Readable);
      expect(lines(await text(stream))).toEqual(['err', 'out']);
    });
  });

  describe('of kind bytes', () => {
    it('is a stream, or collected', async () => {
      const params = { id: await makeContainer(uri, {}), path: '/etc/passwd' };
      const { containers } = engineAt(uri);
      const stream = await containers.ContainerArchive(params);
      expect(stream).toBeInstanceOf(Readable);
      const tar = await buffer(stream);
      expect(tar.toString('latin1')).toMatch(/^passwd\0/);
      expect(tar.includes('root:x:0:0')).toBe(true);
      expect(await containers.ContainerArchive(params, { as: 'data' })).toEqual(tar);

      const asData = client({ category: 'containers', conn: connTo(uri) });
      const common = { op: 'ContainerArchive', params, throwException: true } as const;
      const data = await invoke(asData, common);
      expect(Buffer.isBuffer(data)).toBe(true);
      expect(data).toEqual(tar);
      expect(await invoke(asData, { ...common, as: 'data' })).toEqual(tar);
      expect(await buffer(await invoke(asData, { ...common, as: 'stream' }))).toEqual(tar);
    });

    it('may be an image', async () => {
      const tar = await buffer(await engineAt(uri).images.ImageGet({ name: busyboxImage }));
      expect(tar.includes('manifest.json')).toBe(true);
      expect(tar.length).toBeGreaterThan(1_000_000);
    });
  });

  describe('of kind hijack', () => {
    const echo = { Cmd: ['cat'], OpenStdin: true, StdinOnce: true };
    const attach = { stream: true, stdin: true, stdout: true, stderr: true };
    /** Attaches to the earlier output of a container, over an upgraded connection. */
    const replay = { logs: true, stream: false, stdout: true, stderr: true };

    it('is a connection to the process', async () => {
      const id = await makeContainer(uri, echo);
      const { containers } = engineAt(uri);
      const attached = await containers.ContainerAttach({ id, ...attach });
      await containers.ContainerStart({ id });
      expect(attached.socket).toBeInstanceOf(Duplex);
      await attached.end('there and back');
      const frames: unknown[] = [];
      for await (const { stream, chunk } of attached) frames.push(stream, chunk.toString());
      expect(frames).toEqual(['stdout', 'there and back']);
    });

    it.each(['data', 'stream'] as const)('is its output as %s', async (as) => {
      const id = await ended(uri);
      const { containers: attaching } = engineAt(uri);
      const params = { id, ...replay };
      const typed =
        as === 'data'
          ? await attaching.ContainerAttach(params, { as })
          : await attaching.ContainerAttach(params, { as });
      expect(lines(typeof typed === 'string' ? typed : await text(typed))).toEqual(['err', 'out']);
      const containers = client({ category: 'containers', conn: connTo(uri) });
      const invoked = await invoke(containers, {
        op: 'ContainerAttach',
        params,
        as,
        throwException: true,
      });
      expect(lines(typeof invoked === 'string' ? invoked : await text(invoked))).toEqual(['err', 'out']);
    });

    it('is the raw connection as a socket', async () => {
      for (const way of ['typed', 'invoked']) {
        const id = await makeContainer(uri, { ...echo, Tty: true, Cmd: ['sh', '-c', 'read a; echo "<$a>"'] });
        const engine = engineAt(uri);
        const containers = client({ category: 'containers', conn: connTo(uri) });
        const params = { id, ...attach };
        const socket =
          way === 'typed'
            ? await engine.containers.ContainerAttach(params, { as: 'socket' })
            : await invoke(containers, { op: 'ContainerAttach', params, as: 'socket', throwException: true });
        expect(socket).toBeInstanceOf(Duplex);
        await engine.containers.ContainerStart({ id });
        socket.write('raw\n');
        expect(await text(socket)).toContain('<raw>\r\n');
      }
    });

    it('is the output of a command as data', async () => {
      const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
      const engine = engineAt(uri);
      const execConfig = {
        Cmd: ['sh', '-c', 'echo out; echo err >&2'],
        AttachStdout: true,
        AttachStderr: true,
      };
      const exec = client({ category: 'exec', conn: connTo(uri) });
      const { Id: first } = await engine.containers.ContainerExec({ id, execConfig });
      expect(lines(await engine.exec.ExecStart({ id: first, execStartConfig: {} }, { as: 'data' }))).toEqual([
        'err',
        'out',
      ]);
      const { Id: second } = await engine.containers.ContainerExec({ id, execConfig });
      const params = { id: second, execStartConfig: {} };
      expect(lines(await invoke(exec, { op: 'ExecStart', params, throwException: true }))).toEqual([
        'err',
        'out',
      ]);
    });
  });

  it('is refused in a form that the kind does not have, before anything is sent', async () => {
    const id = unique('nobody');
    const asking = (op: string, as: As) => {
      const containers = client({ category: 'containers' as string, conn: connTo(uri) });
      return invoke(containers, { op, params: { id, path: '/', name: id }, as });
    };
    const refused: [string, As][] = [
      ['ContainerInspect', 'socket'],
      ['ContainerRename', 'stream'],
      ['ContainerLogs', 'socket'],
      ['ContainerArchiveInfo', 'stream'],
      ['ContainerArchive', 'socket'],
    ];
    for (const [op, as] of refused) {
      await expect(asking(op, as)).rejects.toBeInstanceOf(UsageError);
      await expect(asking(op, as)).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    }
  });
});

describe('the kinds of answers', () => {
  it('are those that are tried here', () => {
    const conn = {};
    const containers = client({ category: 'containers', conn });
    const kinds = new Set<string>(ops(containers).map((op) => doc(containers, op).kind));
    kinds.add(doc(client({ category: '_ping', conn }), 'SystemPing').kind);
    // Docker has no operation that tells existence. Those of Podman are tried in podman.test.ts.
    kinds.add('exists');
    expect([...kinds].sort()).toEqual(Object.keys(formsOf).sort());
  });
});
