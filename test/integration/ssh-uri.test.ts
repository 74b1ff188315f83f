/** fairlead and the docker CLI run ssh with the same user, host, port and socket, for each spelling of a uri. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'fairlead';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { dockerCli } from '../../engines/docker-cli.js';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { rejection } from '../unit/helpers/async.js';

let folder: string;
let cli: [string, ...string[]];

/** A program `ssh` that writes its arguments to a file, one a line, and fails. */
const FAKE = `#!/bin/sh
printf '%s\\n' "$@" > "$(dirname "$0")/arguments"
exit 255
`;

/** The arguments of the last run of ssh, without its options. Quotes are for the shell of the other machine. */
async function sshArguments(): Promise<string[]> {
  const file = join(folder, 'arguments');
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  await rm(file);
  const start = lines.findIndex((line) => line === '-l' || line === '-p' || line === '--');
  return lines.slice(start).map((line) => line.replace(/^'(.*)'$/, '$1').replaceAll(`'\\''`, "'"));
}

async function theirs(uri: string): Promise<string[]> {
  const env = { PATH: `${folder}:${process.env['PATH']}`, HOME: folder };
  await new Promise((done) => execFile(cli[0], [...cli.slice(1), '--host', uri, 'version'], { env }, done));
  return sshArguments();
}

async function ours(uri: string): Promise<string[]> {
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  await using engine = connect({ uri });
  expect(await rejection(engine._ping.SystemPing())).toMatchObject({ code: 'CONNECTION_FAILED' });
  // The address in messages leads to the same place.
  await using again = connect({ uri: engine.describe().uri });
  expect(again.describe().uri).toBe(engine.describe().uri);
  return sshArguments();
}

whereEnginesCanRun('a uri of ssh', () => {
  beforeAll(async () => {
    cli = await dockerCli();
    folder = await mkdtemp(join(tmpdir(), 'fairlead-ssh-'));
    await writeFile(join(folder, 'ssh'), FAKE, { mode: 0o755 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    'ssh://host',
    'ssh://me@host',
    'ssh://me@host:2222',
    'ssh://@host',
    'ssh://1.2.3.4:22',
    'ssh://host_x',
    'ssh://[::1]',
    'ssh://me@[fe80::1%25eth0]:22',
    'ssh://[fe80::1%25en%2D0]',
    'ssh://me%40corp@host',
    'ssh://m%20e@host',
    'ssh://me%2Fx@host',
    'ssh://me+x;y@host',
    'ssh://b%C3%BCcher',
    'ssh://bücher',
    'ssh://me@host:22/run/a%20b.sock',
    'ssh://me@host/run/a b.sock',
    'ssh://host/a%2Fb',
    'ssh://host/100%25',
    'ssh://host/a%3Fb%23c',
    'ssh://host//a',
    "ssh://host/it's",
    'ssh://host/~me/s',
    'ssh://host/s%C3%B6ck',
  ])('%s', async (uri) => {
    expect(await ours(uri)).toEqual(await theirs(uri));
  });
});
