/** Credential helpers that work, and those that fail. All of them are real programs. */

import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { registryAuth } from 'fairlead/registry-auth';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LIMIT } from '../../../engines/limit.js';
import { getFromHelper, listOfHelper } from '../../../src/registry-auth/helper.js';
import { rejection, until } from '../helpers/async.js';
import { type DockerFolder, dockerFolder } from '../helpers/docker-folder.js';
import { printings } from '../helpers/printings.js';

const server = 'reg.example:5000';

async function folderWith(script: string): Promise<DockerFolder> {
  const folder = await dockerFolder();
  await folder.helper('it', script);
  return folder;
}

async function get(script: string) {
  return getFromHelper('it', server, { env: (await folderWith(script)).env });
}

const running = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The process id that a helper writes to the file `pid` once it runs. */
function pidOf(folder: DockerFolder): Promise<number> {
  const read = async () => {
    const pid = Number(await folder.read('pid'));
    if (!(pid > 0)) throw new Error('not yet');
    return pid;
  };
  return vi.waitFor(read, { timeout: LIMIT, interval: 5 });
}

describe('a helper', () => {
  it('gets the server on stdin and the verb as its only argument', async () => {
    const folder = await dockerFolder();
    await folder.helper(
      'it',
      `printf '%s|' "$#" "$@" > ${folder.path}/args; cat > ${folder.path}/stdin; echo '{}'`,
    );
    await getFromHelper('it', server, { env: folder.env });
    expect(await folder.read('args')).toBe('1|get|');
    expect(await folder.read('stdin')).toBe(server);
    await listOfHelper('it', { env: folder.env });
    expect(await folder.read('args')).toBe('1|list|');
  });

  it('gets the environment of the call, and no other', async () => {
    const folder = await folderWith(`echo "{\\"Username\\":\\"$WHO\\",\\"Secret\\":\\"$HOME\\"}"`);
    const env = { PATH: folder.env['PATH'], WHO: 'me' };
    expect(await getFromHelper('it', server, { env })).toMatchObject({ username: 'me', password: '' });
  });

  it('answers with a user and a password', async () => {
    const script = `cat > /dev/null; echo '{"ServerURL":"x","Username":"u","Secret":"grüße ✓"}'`;
    expect(await get(script)).toEqual({ username: 'u', password: 'grüße ✓', serveraddress: server });
  });

  it('answers with an identity token', async () => {
    const script = `echo '{"ServerURL":"x","Username":"<token>","Secret":"tok"}'`;
    expect(await get(script)).toEqual({ identitytoken: 'tok', serveraddress: server });
  });

  it('may end without reading its input, and say what it likes on stderr', async () => {
    const script = `exec < /dev/null; yes noise | head -c 300000 >&2; echo '{"Username":"u","Secret":"s"}'`;
    expect(await get(script)).toMatchObject({ username: 'u', password: 's' });
  });

  it('may not know the server', async () => {
    expect(await get(`echo 'credentials not found in native keychain'; exit 1`)).toBeUndefined();
    // The protocol gives this text its meaning only if the helper fails.
    expect(await rejection(get(`echo 'credentials not found in native keychain'`))).toMatchObject({
      code: 'HELPER_OUTPUT',
    });
  });

  it('lists the servers that it knows', async () => {
    const folder = await folderWith(`echo '{"a.example":"u","https://index.docker.io/v1/":"<token>"}'`);
    expect(await listOfHelper('it', { env: folder.env })).toEqual([
      'a.example',
      'https://index.docker.io/v1/',
    ]);
    const empty = await folderWith(`echo '{}'`);
    expect(await listOfHelper('it', { env: empty.env })).toEqual([]);
  });

  it.each([
    [
      'fails',
      'echo secret; echo secret >&2; exit 3',
      'HELPER_FAILED',
      /get for reg\.example:5000 failed with status 3/,
    ],
    ['fails with JSON', `echo '{"Secret":"secret"}'; exit 1`, 'HELPER_FAILED', /failed with status 1/],
    ['crashes', 'echo secret; kill -SEGV $$', 'HELPER_FAILED', /was ended by SIGSEGV/],
    ['answers nothing', '', 'HELPER_OUTPUT', /get did not answer with the JSON/],
    ['answers junk', 'echo secret', 'HELPER_OUTPUT', /get did not answer with the JSON/],
    [
      'breaks off',
      `printf '{"Username":"u","Secret":"secret'`,
      'HELPER_OUTPUT',
      /get did not answer with the JSON/,
    ],
    ['answers with a list', `echo '["secret"]'`, 'HELPER_OUTPUT', /get did not answer with the JSON/],
    [
      'answers with a wrong type',
      `echo '{"Username":"u","Secret":["secret"]}'`,
      'HELPER_OUTPUT',
      /get did not answer with the JSON/,
    ],
    ['answers without end', 'exec yes secret', 'HELPER_OUTPUT', /answered with more than 1048576 bytes/],
  ])('that %s is an error that names it, without what it said', async (_what, script, code, message) => {
    const error = await rejection(get(script));
    expect(error).toMatchObject({ name: 'ConfigError', code, source: 'docker-credential-it' });
    expect(error.message).toMatch(/^docker-credential-it /);
    expect(error.message).toMatch(message);
    for (const text of printings(error)) expect(text).not.toMatch(/\bsecret\b/);
  });

  it('that is not there is an error that names it', async () => {
    const folder = await dockerFolder();
    await folder.config({ credsStore: 'missing' });
    const error = await rejection(registryAuth('app', { env: folder.env }));
    expect(error).toMatchObject({ name: 'ConfigError', code: 'HELPER_NOT_FOUND' });
    expect(error.message).toBe(
      'docker-credential-missing, which the docker config names, is not in the PATH',
    );
  });

  it('that may not be run is an error that names it', async () => {
    const folder = await folderWith('');
    await chmod(join(folder.path, 'docker-credential-it'), 0o644);
    const error = await rejection(getFromHelper('it', server, { env: { PATH: folder.path } }));
    expect(error).toMatchObject({ code: 'HELPER_FAILED', cause: { code: 'EACCES' } });
    expect(error.message).toBe('docker-credential-it get for reg.example:5000 cannot be run');
  });

  it.each(['../it', 'a/b', 'a\\b', 'a\0b'])('of the name %j is not run', async (name) => {
    const folder = await folderWith(`echo '{}'`);
    const error = await rejection(getFromHelper(name, server, { env: folder.env }));
    expect(error).toMatchObject({ code: 'HELPER_FAILED' });
  });

  it('that hangs is ended by an abort', async () => {
    const folder = await dockerFolder();
    await folder.helper('it', `echo $$ > ${folder.path}/pid; exec sleep 600`);
    await folder.config({ credsStore: 'it' });
    const controller = new AbortController();
    const asking = rejection(registryAuth('app', { env: folder.env, signal: controller.signal }));
    const pid = await pidOf(folder);
    controller.abort(new Error('enough'));
    expect(await asking).toMatchObject({ name: 'AbortError', cause: { message: 'enough' } });
    await until(() => !running(pid));
  });

  it('that ignores the end of its input and all signals is ended too', async () => {
    const folder = await dockerFolder();
    await folder.helper(
      'it',
      `trap '' TERM INT HUP; echo $$ > ${folder.path}/pid; while :; do sleep 0.05; done`,
    );
    const controller = new AbortController();
    const asking = rejection(getFromHelper('it', server, { env: folder.env, signal: controller.signal }));
    const pid = await pidOf(folder);
    controller.abort();
    expect(await asking).toMatchObject({ name: 'AbortError' });
    await until(() => !running(pid));
  });

  it('that hangs is ended by the timeout, in an error that names it', async () => {
    const folder = await dockerFolder();
    await folder.helper('it', `exec sleep 600`);
    await folder.config({ credsStore: 'it' });
    const error = await rejection(registryAuth('app', { env: folder.env, timeout: 100 }));
    expect(error).toMatchObject({ name: 'TimeoutError', code: 'CALL_TIMEOUT', after: 100 });
    expect(error.message).toMatch('docker-credential-it');
  });

  it('that has started something which holds its output is not waited for after an abort', async () => {
    const folder = await dockerFolder();
    await folder.helper('it', `sleep 600 & echo $! > ${folder.path}/pid; exit 0`);
    const controller = new AbortController();
    const asking = rejection(getFromHelper('it', server, { env: folder.env, signal: controller.signal }));
    const pid = await pidOf(folder);
    onTestFinished(() => {
      process.kill(pid);
    });
    controller.abort();
    expect(await asking).toMatchObject({ name: 'AbortError' });
  });

  it('is not run if the call is aborted already', async () => {
    const folder = await dockerFolder();
    await folder.config({ credsStore: 'missing' });
    const signal = AbortSignal.abort();
    expect(await rejection(registryAuth('app', { env: folder.env, signal }))).toMatchObject({
      name: 'AbortError',
    });
    expect(await rejection(getFromHelper('missing', server, { env: folder.env, signal }))).toMatchObject({
      name: 'AbortError',
    });
  });
});
