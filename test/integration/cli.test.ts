/** The command `fairlead` on real engines: the output of each kind of result, interruptions, and the REPL. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../../engines/ask.js';
import { onEveryEngineWith } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { fairlead, startFairlead } from './helpers/command-line.js';
import { engineAt, makeContainer, removeContainer, unique } from './helpers/things.js';

const talk = ['sh', '-c', 'echo out; echo err >&2'];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

onEveryEngineWith(['dockerWords'], 'fairlead invoke', ({ uri }) => {
  /** Makes the arguments that call an operation of containers. */
  const call = (op: string, parameters: object, ...options: string[]) => [
    ...['invoke', 'containers', op, JSON.stringify(parameters), '--host', uri],
    ...options,
  ];
  const followed = (id: string) => call('ContainerLogs', { id, stdout: true, stderr: true, follow: true });
  /** Creates an exec in a new container, and gives the arguments that start it. */
  async function command(Cmd: string[]): Promise<string[]> {
    const engine = engineAt(uri);
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const execConfig = { Cmd, AttachStdin: true, AttachStdout: true, AttachStderr: true };
    const { Id } = await engine.containers.ContainerExec({ id, execConfig });
    return ['invoke', 'exec', 'ExecStart', JSON.stringify({ id: Id, execStartConfig: {} }), '-H', uri];
  }

  it('prints values as JSON: on one line in a pipe, indented on a terminal', async () => {
    const ping = ['invoke', '_ping', 'SystemPing'];
    const env = { DOCKER_HOST: uri };
    expect(await fairlead(ping, { env })).toMatchObject({ code: 0, stdout: '"OK"\n', stderr: '' });
    expect(await fairlead(ping, { env, terminal: true })).toMatchObject({ code: 0, stdout: 'OK\n' });
    const pinned = ['invoke', 'version', 'SystemVersion', '--api-version', '1.40'];
    const inPipe = (await fairlead(pinned, { env })).stdout;
    expect(inPipe).toMatch(/^\{".*\}\n$/);
    const onTerminal = (await fairlead(pinned, { env, terminal: true })).stdout;
    expect(onTerminal).toBe(`${JSON.stringify(JSON.parse(inPipe), null, 2)}\n`);
  });

  it('reads a JSON body from stdin, and prints nothing if there is no result', async () => {
    const name = unique();
    removeContainer(uri, name);
    const input = JSON.stringify({ Image: busyboxImage, Cmd: talk });
    const created = await fairlead(call('ContainerCreate', { name }, '--body', '-'), { input });
    expect(JSON.parse(created.stdout)).toMatchObject({ Id: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const started = await fairlead(call('ContainerStart', { id: name }));
    expect(started).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('prints stdout and stderr of a process apart, or as one text with --as data', async () => {
    const id = await makeContainer(uri, { Cmd: talk }, { start: true });
    expect(await fairlead(followed(id))).toMatchObject({ code: 0, stdout: 'out\n', stderr: 'err\n' });
    const whole = await fairlead([...followed(id), '--as', 'data']);
    expect(JSON.parse(whole.stdout).split('\n').sort()).toEqual(['', 'err', 'out']);
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    const stream = await fairlead([...followed(id), '--as', 'stream']);
    expect(stream.stdout).toBe(JSON.parse(whole.stdout));
  });

  it('prints records as they arrive, until it is interrupted', async () => {
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] });
    const { Created } = await engineAt(uri).containers.ContainerInspect({ id });
    const since = String(Math.floor(Date.parse(Created!) / 1000));
    const parameters = { since, filters: { container: [id], event: ['create', 'start'] } };
    const args = ['invoke', 'events', 'SystemEvents', JSON.stringify(parameters), '-H', uri];
    const { child, until, ended } = startFairlead(args);
    await until(/^\{.*"create".*\}\n$/);
    expect((await ask(uri, 'POST', `/containers/${id}/start`)).status).toBe(204);
    await until(/\n\{.*"start".*\}\n$/);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ Action }) => Action)).toEqual(['create', 'start']);
    const { timeNano } = records[1];
    const bounded = { ...parameters, until: String(Math.ceil(timeNano / 1e9)) };
    const data = await fairlead([
      'invoke',
      'events',
      'SystemEvents',
      JSON.stringify(bounded),
      '-H',
      uri,
      '--as',
      'data',
    ]);
    expect(JSON.parse(data.stdout)).toEqual(records);
  });

  it('ends a silent log and a silent connection when it is interrupted', async () => {
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', 'echo up; exec sleep 600'] }, { start: true });
    const attach = call('ContainerAttach', { id, stream: true, logs: true, stdout: true });
    for (const args of [followed(id), attach, [...attach, '--as', 'socket']]) {
      const { child, until, ended } = startFairlead(args);
      await until(/up\n/);
      child.kill('SIGINT');
      expect(await ended).toMatchObject({ code: 130, stderr: '' });
    }
  });

  it('ends quietly when the reader of its output ends', async () => {
    const id = await makeContainer(uri, { Cmd: ['yes'] }, { start: true });
    for (const args of [followed(id), [...followed(id), '--as', 'stream'], call('ContainerStats', { id })]) {
      const { child, ended } = startFairlead(args);
      await once(child.stdout, 'data');
      child.stdout.destroy();
      expect(await ended).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('joins stdin and stdout to those of a process', async () => {
    const sort = await command(['sh', '-c', 'sort; echo sorted >&2']);
    const ended = await fairlead(sort, { input: 'b\na\n' });
    expect(ended).toMatchObject({ code: 0, stdout: 'a\nb\n', stderr: 'sorted\n' });
  });

  it('ends with the process, even if stdin stays open', async () => {
    const { child, until, ended } = startFairlead(await command(['sh', '-c', 'read line; echo "got $line"']));
    child.stdin.write('it\n');
    await until(/got it\n/);
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('joins stdin and stdout to the raw connection', async () => {
    const { code, bytes } = await fairlead([...(await command(['cat'])), '--as', 'socket'], {
      input: 'hello',
    });
    expect(code).toBe(0);
    expect(bytes).toEqual(Buffer.concat([Buffer.from([1, 0, 0, 0, 0, 0, 0, 5]), Buffer.from('hello')]));
  });

  it('copies archives out and in without changing a byte', async () => {
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] });
    const out = await fairlead(call('ContainerArchive', { id, path: '/bin/busybox' }));
    expect(out).toMatchObject({ code: 0, stderr: '' });
    expect(out.bytes.length).toBeGreaterThan(500_000);
    const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'out.tar'), out.bytes);
    for (const [path, body, input] of [
      ['/root', join(folder, 'out.tar'), ''],
      ['/tmp', '-', out.bytes],
    ] as const) {
      const put = await fairlead(call('PutContainerArchive', { id, path }, '--body', body), { input });
      expect(put).toMatchObject({ code: 0, stdout: '', stderr: '' });
      const back = await fairlead(call('ContainerArchive', { id, path: `${path}/busybox` }));
      expect(sha256(back.bytes)).toBe(sha256(out.bytes));
    }
  });

  it('prints why the engine refused the call', async () => {
    const id = unique();
    const { code, stdout, stderr } = await fairlead(call('ContainerInspect', { id }));
    expect(stderr).toBe(`fairlead: NOT_FOUND: ContainerInspect: No such container: ${id} (404)\n`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  it('refuses an operation that the version of the engine lacks', async () => {
    const { code, stderr } = await fairlead([
      ...['invoke', 'images', 'ImageAttestations', '{"name":"x"}', '-H', uri],
    ]);
    expect(stderr).toMatch(/^fairlead: UNAVAILABLE: ImageAttestations needs API v1\.55/);
    expect(code).toBe(2);
  });
});

onEveryEngineWith(['dockerWords'], 'fairlead repl', ({ uri, apiVersion }) => {
  const env = { DOCKER_HOST: uri };

  it('evaluates the lines of a pipe one after another', async () => {
    const input = [
      'await engine._ping.SystemPing()',
      'const { ApiVersion } = await engine.version.SystemVersion()',
      'ApiVersion',
      'await engine.containers.ContainerInspect({ id: "no-such-container" })',
      "const images = client({ category: 'images', conn })",
      "(await invoke(images, { op: 'ImageInspect', params: {",
      `  name: '${busyboxImage}'`,
      '} })).RepoTags',
      "await fetch({ conn, url: '/_ping' })",
      'categories().length > 15 && ops(images)[0] + doc(images, "ImageList").path',
    ].join('\n');
    const { code, stdout, stderr } = await fairlead(['repl'], { env, input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [ping, declared, version, ...others] = stdout.split('\n');
    expect([ping, declared, version]).toEqual(["'OK'", 'undefined', `'${apiVersion.slice(1)}'`]);
    expect(others[0]).toBe(
      'Uncaught EngineError: ContainerInspect: No such container: no-such-container (404)',
    );
    expect(others.slice(-5, -1)).toEqual([
      'undefined',
      expect.stringMatching(`'${busyboxImage}'`),
      "'OK'",
      "'ImageList/images/json'",
    ]);
  });

  it('is of the version that --api-version names', async () => {
    const input = "'ImageAttestations' in engine.images\nawait engine.apiVersion()\n";
    const { stdout } = await fairlead(['repl', '--api-version', '1.40'], { env, input });
    expect(stdout).toBe("false\n'v1.40'\n");
  });

  describe('on a terminal', () => {
    /** Types the pieces. Each piece waits until the output shows the effect of the piece before. */
    async function typed(...pieces: (readonly [string, RegExp])[]) {
      const { child, until, ended } = startFairlead(['repl'], { env, terminal: true });
      await until(/fairlead> /);
      for (const [piece, effect] of pieces) {
        child.stdin.write(piece);
        await until(effect);
      }
      child.stdin.write('.exit\n');
      return ended;
    }

    it('completes categories and operations', async () => {
      const { code, stdout } = await typed(
        ['await engine._pin', /_pin/],
        ['\t', /_pin.*g(.\[\d+G)?$/s],
        ['.SystemPi', /\.SystemPi/],
        ['\t', /\.SystemPi.*ng(.\[\d+G)?$/s],
        ['()\n', /'OK'/],
      );
      expect(stdout).toMatch(`at ${uri}. See .help`);
      expect(code).toBe(0);
    });

    it('completes categories within quotes', async () => {
      const { code } = await typed(
        ["const c = client({ conn, category: 'distr", /'distr/],
        ['\t', /'distr.*ibution(.\[\d+G)?$/s],
        ["' }); ops(c)\n", /'DistributionInspect'/],
      );
      expect(code).toBe(0);
    });
  });
});
