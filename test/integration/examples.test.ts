/** Every example runs on every engine and does what its description says. */
import { readdir, readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ask } from '../../engines/ask.js';
import { onEveryVariant } from '../../engines/each-engine.js';
import { main as abort } from '../../examples/abort.js';
import { main as attach } from '../../examples/attach.js';
import { main as build } from '../../examples/build.js';
import { main as checkpoints } from '../../examples/checkpoints.js';
import { main as commands } from '../../examples/commands.js';
import { main as copyIn } from '../../examples/copy-in.js';
import { main as create } from '../../examples/create.js';
import { main as errorBody } from '../../examples/error-body.js';
import { main as logs } from '../../examples/logs.js';
import { main as network } from '../../examples/network.js';
import { main as operations } from '../../examples/operations.js';
import { main as ping } from '../../examples/ping.js';
import { main as progress } from '../../examples/progress.js';
import { main as pull } from '../../examples/pull.js';
import { main as registryAuth } from '../../examples/registry-auth.js';
import type { ExampleOptions } from '../../examples/run.js';
import { main as start } from '../../examples/start.js';
import { main as timeouts } from '../../examples/timeouts.js';
import { runProgram } from './helpers/programs.js';
import { pushBusybox } from './helpers/registry.js';
import { removeAfterwards, removeContainer, removeImage, unique } from './helpers/things.js';

/** Runs an example with a unique name, checks that the example removes everything, and gives its output. */
async function said(
  uri: string,
  main: (options: ExampleOptions) => Promise<void>,
): Promise<{ lines: string[]; name: string }> {
  const name = unique();
  removeContainer(uri, name);
  removeAfterwards(uri, `/networks/${name}`);
  const lines: string[] = [];
  await main({ uri, name, say: (line) => lines.push(line) });
  expect((await ask(uri, 'GET', `/containers/${name}/json`)).status).toBe(404);
  expect((await ask(uri, 'GET', `/networks/${name}`)).status).toBe(404);
  return { lines, name };
}

onEveryVariant('the example', (engine) => {
  const { uri, registry } = engine;

  it.skipIf(registry === undefined)('pull.ts pulls an image', async () => {
    const image = await pushBusybox(engine, registry!.open);
    expect((await ask(uri, 'GET', `/images/${image}/json`)).status).toBe(404);
    const { lines } = await said(uri, (options) => pull({ ...options, image }));
    expect((await ask(uri, 'GET', `/images/${image}/json`)).status).toBe(200);
    expect(lines).toContainEqual(expect.stringMatching(/^Digest: sha256:[0-9a-f]{64}$/));
    expect(lines).toContain(`Status: Downloaded newer image for ${image}`);
    expect(lines.at(-1)).toBe(`${image}: Status: Image is up to date for ${image}`);
  });

  it.skipIf(registry === undefined)('progress.ts pulls an image with a progress bar', async () => {
    const image = await pushBusybox(engine, registry!.open);
    const output = new PassThrough();
    const { lines } = await said(uri, (options) => progress({ ...options, image, output }));
    expect(lines).toEqual([expect.stringMatching(`^pulled ${image} sha256:[0-9a-f]{64}: \\d+ new layers$`)]);
    expect(await text(output.end())).toMatch(/ 100 % \| \d+\.\d MB of \d+\.\d MB/);
  });

  it('create.ts creates a container', async () => {
    const { lines, name } = await said(uri, create);
    expect(lines[0]).toMatch(new RegExp(`^created ${name}: [0-9a-f]{64}$`));
    expect(lines.at(-1)).toMatch(`refused: Conflict. The container name "/${name}" is already in use`);
  });

  it('start.ts starts a container', async () => {
    const { lines } = await said(uri, start);
    expect(lines).toEqual(['it ended with 3', 'started again, it ended with 3']);
  });

  it('network.ts creates a network', async () => {
    const { lines, name } = await said(uri, network);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name}: [\\d.]+/\\d+$`))]);
  });

  it('logs.ts streams logs', async () => {
    const { lines } = await said(uri, logs);
    expect(lines).toEqual(['stdout: 1', 'stdout: 2', 'stdout: 3', 'stderr: no', 'line: 3', 'line: no']);
  });

  it('attach.ts sends to stdin', async () => {
    const { lines } = await said(uri, attach);
    expect(lines).toEqual(['hello, typed', 'hello, socket']);
  });

  it('commands.ts runs commands', async () => {
    const { lines } = await said(uri, commands);
    expect(lines).toEqual([
      'sorted: two three one',
      'hello, then exit code 1: ls: /missing: No such file or directory',
    ]);
  });

  it.skipIf(registry === undefined)('registry-auth.ts pushes and pulls with credentials', async () => {
    const { address, username, password } = registry!.auth;
    const image = `${address}/${unique()}/app`;
    removeImage(uri, `${image}:latest`);
    const { lines } = await said(uri, (options) => registryAuth({ ...options, image, username, password }));
    expect(lines).toContainEqual(expect.stringMatching(/^push: latest: digest: sha256:/));
    expect(lines.at(-1)).toBe(`pull: Status: Downloaded newer image for ${image}:latest`);
    expect((await ask(uri, 'GET', `/images/${image}:latest/json`)).status).toBe(200);
  });

  it('checkpoints.ts lists the checkpoints of a container', async () => {
    const { lines } = await said(uri, checkpoints);
    expect(lines).toEqual([expect.stringMatching(/^checkpoints: (null|\[\])$/), 'checkpoints: 0']);
  });

  it('ping.ts pings', async () => {
    const { lines } = await said(uri, ping);
    expect(lines).toEqual(['OK', 'OK', `the newest version that it speaks: ${engine.apiVersion.slice(1)}`]);
  });

  it('copy-in.ts copies into a container', async () => {
    const { lines } = await said(uri, copyIn);
    expect(lines).toContain('added /root/hello.txt');
    expect(lines).toContain('added /tmp/hello.txt');
    expect(lines.at(-1)).toBe('in the container: hello');
  });

  it('build.ts builds an image from a directory', async () => {
    const { lines, name } = await said(uri, (options) => {
      removeImage(uri, options.name!);
      return build(options);
    });
    expect(lines).toContain(`Successfully tagged ${name}:latest`);
    expect(lines.at(-1)).toBe('in the image: hello.txt version.txt');
    expect((await ask(uri, 'GET', `/images/${name}/json`)).status).toBe(404);
  });

  it("error-body.ts reads the engine's words", async () => {
    const { lines } = await said(uri, errorBody);
    expect(lines[0]).toMatch(/^404: \{"message":"Could not find the file \/this-does-not-exist in container/);
    expect(lines[1]).toMatch(
      /^NOT_FOUND: ContainerArchive: Could not find the file \/this-does-not-exist in /,
    );
  });

  it('operations.ts lists and describes operations', async () => {
    const { lines } = await said(uri, operations);
    expect(lines[0]).toMatch(/ containers .*images /);
    expect(lines).toContainEqual(expect.stringMatching(/^images: ImageList ImageCreate /));
    expect(lines).toContain('  fromImage: string (query)');
    expect(lines).toContain('  platform: string (query, since v1.32)');
  });

  it('timeouts.ts runs into a timeout', async () => {
    const { lines } = await said(uri, timeouts);
    expect(lines).toEqual([expect.stringMatching(/^answered in time: \d+\./), 'call timeout after 300 ms']);
  });

  it('abort.ts aborts a followed log', async () => {
    const { lines } = await said(uri, abort);
    expect(lines.filter((line) => line.startsWith('tick')).length).toBeGreaterThan(0);
    expect(lines.at(-1)).toBe('the call was aborted: Error: seen enough');
  });

  it('ping.ts runs when started directly, on the engine of DOCKER_HOST', async () => {
    const { stdout, code } = await runProgram('examples/ping.ts', [], { DOCKER_HOST: uri });
    expect(stdout).toMatch(/^OK\nOK\nthe newest version that it speaks: \d/);
    expect(code).toBe(0);
  });
});

describe('the examples', () => {
  it('are all run here and in the table of their README', async () => {
    const folder = new URL('../../examples/', import.meta.url);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
    const readme = await readFile(new URL('README.md', folder), 'utf8');
    const here = await readFile(fileURLToPath(import.meta.url), 'utf8');
    // The quickstart is a command, and tested as a command.
    const examples = files.filter((file) => !['run.ts', 'quickstart.ts'].includes(file));
    for (const file of examples) {
      expect(readme, file).toContain(`[${file}](${file})`);
      expect(here, file).toContain(`examples/${file.replace('.ts', '.js')}'`);
    }
    expect(examples.length).toBeGreaterThan(14);
  });

  it('say what is wrong when there is no engine', async () => {
    const { stderr, code } = await runProgram('examples/ping.ts', [], { DOCKER_HOST: 'unix:///none.sock' });
    expect(stderr).toMatch(/^cannot reach the engine at unix:\/\/\/none.sock: there is no such socket/);
    expect(code).toBe(1);
  });
});
