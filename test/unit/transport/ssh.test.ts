/**
 * Connections by a program named ssh: its arguments, and the results of its end. The tests with a real ssh are in
 * test/integration/ssh.test.ts.
 */
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { profile as docker } from '../../../src/docker/profile.js';
import { profile as podman } from '../../../src/podman/profile.js';
import { sshArguments } from '../../../src/transport/ssh.js';
import type { TransportRequest } from '../../../src/transport/transport.js';
import { rejection, textOf, until } from '../helpers/async.js';
import { transportTo } from '../helpers/server.js';

const GET = { method: 'GET', path: '/', headers: {} } satisfies TransportRequest;
const READ = `while read -r line; do [ "$line" = "$(printf '\\r')" ] && break; done`;
const ANSWER = String.raw`printf 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'`;

/** Makes a transport that runs a script in the place of ssh, in a folder of its own. */
async function by(script: string) {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'ssh'), `#!/bin/sh\ncd ${folder}\n${script}\n`);
  await chmod(join(folder, 'ssh'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return { folder, transport: transportTo({ kind: 'ssh', host: 'far' }) };
}

describe('the command line of ssh', () => {
  it.each([
    [{ host: 'far' }, 0, '-o BatchMode=yes -T -- far docker system dial-stdio'],
    [
      { host: '::1', user: 'me', port: 22 },
      0,
      '-o BatchMode=yes -T -l me -p 22 -- ::1 docker system dial-stdio',
    ],
    // ssh counts in whole seconds, and 0 would be no timeout.
    [{ host: 'far' }, 1, '-o BatchMode=yes -T -o ConnectTimeout=1 -- far docker system dial-stdio'],
    [{ host: 'far' }, 1001, '-o BatchMode=yes -T -o ConnectTimeout=2 -- far docker system dial-stdio'],
    [
      { host: 'far', path: '/run/docker.sock' },
      0,
      '-o BatchMode=yes -T -- far docker --host unix:///run/docker.sock system dial-stdio',
    ],
  ])('for %o within %i ms', (endpoint, connectTimeout, expected) => {
    expect(
      sshArguments({ kind: 'ssh', ...endpoint }, docker.access.dialStdio, connectTimeout).join(' '),
    ).toBe(expected);
  });

  it('runs the program of another engine, if the profile names it', () => {
    const { dialStdio } = podman.access;
    expect(sshArguments({ kind: 'ssh', host: 'far', path: '/a' }, dialStdio, 0).slice(-7).join(' ')).toBe(
      'far podman --url unix:///a --remote system dial-stdio',
    );
    // This program decodes the path.
    expect(sshArguments({ kind: 'ssh', host: 'far', path: '/a %?b' }, dialStdio, 0).at(-4)).toBe(
      'unix:///a%20%25%3Fb',
    );
  });

  it('has the key of the location, and no other, as a file name in which ssh replaces nothing', () => {
    const args = sshArguments(
      { kind: 'ssh', host: 'far', identity: '/my key%h' },
      docker.access.dialStdio,
      0,
    );
    expect(args.slice(3, 7)).toEqual(['-i', '/my key%%h', '-o', 'IdentitiesOnly=yes']);
  });

  it('checks the key of the host, unless the location says that the key cannot be known', () => {
    const line = (knownHost: boolean) =>
      sshArguments({ kind: 'ssh', host: 'far', knownHost }, docker.access.dialStdio, 0).join(' ');
    expect(line(true)).not.toContain('Host');
    expect(line(false)).toBe(
      '-o BatchMode=yes -T -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -- far docker system dial-stdio',
    );
  });

  it.each(['/a b', "/it's", '/$HOME', '/`id`', '/a;b&c|d', '/"a"\\b', '/*?[x]', '/#a', '/~', '/ünï'])(
    'has the path %s as one word for the shell over there',
    (path) => {
      const args = sshArguments({ kind: 'ssh', host: 'far', path }, docker.access.dialStdio, 0);
      // ssh joins the words after the host by spaces, too.
      const line = args.slice(args.indexOf('far') + 1).join(' ');
      const words = execFileSync('sh', ['-c', `docker() { printf '%s\\n' "$@"; }; ${line}`]).toString();
      expect(words.split('\n')).toEqual(['--host', `unix://${path}`, 'system', 'dial-stdio', '']);
    },
  );
});

describe('the result of a call', () => {
  it('is an answer, for one call after the other', async () => {
    const { transport, folder } = await by(
      `echo x >>started; while read -r line; do [ "$line" = "$(printf '\\r')" ] && ${ANSWER}; done`,
    );
    for (let call = 0; call < 3; call++) expect(await textOf((await transport.send(GET)).body)).toBe('ok');
    expect(await readFile(join(folder, 'started'), 'utf8')).toBe('x\n');
  });

  it.each([
    ['echo "Permission denied (publickey)." >&2; exit 255', 'Permission denied (publickey).'],
    ['exit 255', 'ssh ended with 255'],
    ['kill -KILL $$', 'ssh ended with SIGKILL'],
    ['echo "sh: docker: not found" >&2; exit 127', 'not found. The program docker must be in the PATH'],
    // If ssh writes much, the end is kept.
    ['printf "%05000d the end" 0 >&2; exit 1', '0 the end'],
    // The program closes its input before it ends.
    ['exec <&-; sleep 0.2; echo "too late" >&2; exit 255', 'too late'],
  ])('is an error if the program does: %s', async (script, words) => {
    const { transport } = await by(script);
    for (const body of [undefined, Buffer.alloc(3_000_000)]) {
      const error = await rejection(transport.send({ ...GET, method: 'POST', body }));
      expect(error).toMatchObject({
        name: 'ConnectionError',
        code: 'CONNECTION_FAILED',
        endpoint: 'ssh://far',
      });
      expect(error.message).toContain('cannot reach the engine at ssh://far: ');
      expect(error.message).toContain(words);
      expect(error.message.length).toBeLessThan(4300);
    }
  });

  it('is the same error if a body comes after the end of the program and before the end of its pipes', async () => {
    const { transport } = await by('sleep 0.5 & echo "it is over" >&2; exit 255');
    async function* late() {
      await new Promise((resolve) => setTimeout(resolve, 200));
      yield Buffer.from('late');
    }
    const error = await rejection(transport.send({ ...GET, method: 'POST', body: late() }));
    expect(error).toMatchObject({ code: 'CONNECTION_FAILED', message: expect.stringMatching(/it is over$/) });
  });

  it.each(['exit 0', 'exit 255'])(
    'opens another connection if the program has ended since the last call: %s',
    async (end) => {
      const { transport, folder } = await by(`echo x >>started; ${READ}; ${ANSWER}; ${end}`);
      for (let call = 0; call < 4; call++) {
        expect(await textOf((await transport.send({ ...GET, method: 'POST' })).body)).toBe('ok');
        // Like a program that computes, this blocks the event loop.
        const until = performance.now() + 50;
        while (performance.now() < until);
      }
      expect(await readFile(join(folder, 'started'), 'utf8')).toBe('x\n'.repeat(4));
    },
  );

  it('is a lost connection if the engine had begun to answer', async () => {
    const { transport } = await by(
      String.raw`printf 'HTTP/1.1 200 OK\r\n\r\nhalf'; sleep 0.2; echo "Connection to far closed." >&2; exit 255`,
    );
    const { body } = await transport.send(GET);
    expect(await rejection(textOf(body))).toMatchObject({
      code: 'CONNECTION_LOST',
      message: 'the connection to the engine at ssh://far was lost: Connection to far closed.',
    });
  });

  it('is a lost connection if the engine ends it without an answer', async () => {
    const { transport } = await by('read -r line');
    expect(await rejection(transport.send(GET))).toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('is a timeout if ssh reports one and the call has one', async () => {
    const { transport } = await by('echo "Connection timed out during banner exchange" >&2; exit 255');
    expect(await rejection(transport.send({ ...GET, timeouts: { connectTimeout: 500 } }))).toMatchObject({
      name: 'TimeoutError',
      which: 'connect',
      after: 500,
    });
    expect(await rejection(transport.send(GET))).toMatchObject({ code: 'CONNECTION_FAILED' });
  });

  it('ends when its call is aborted', async () => {
    const { transport, folder } = await by('echo $$ >pid; echo x >ready; exec sleep 600');
    const call = rejection(transport.send({ ...GET, signal: AbortSignal.timeout(300) }));
    expect(await call).toMatchObject({ name: 'AbortError' });
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
    const runs = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    await until(() => !runs());
  });
});
