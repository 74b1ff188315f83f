/** Building from a directory: the files in the image, with the classic builder and with BuildKit. */
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Engine, run, StreamError } from 'fairlead';
import { type BuildContextOptions, buildContext } from 'fairlead/build-context';
import { expect, it, onTestFinished } from 'vitest';
import { onEveryVariant } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection } from '../unit/helpers/async.js';
import { engineAt, removeImage, unique } from './helpers/things.js';

const DOCKERFILE = `FROM ${busyboxImage}\nCOPY . /ctx\n`;
const BUILDERS = [
  ['the classic builder', '1'],
  ['BuildKit', '2'],
] as const;

async function directoryWith(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'context-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return directory;
}

onEveryVariant('building from a directory', ({ uri }) => {
  /** Builds an image, and lists its /ctx: path, permissions, owner, and a file's first line or a link's target. */
  async function arrived(
    engine: Engine,
    version: '1' | '2',
    options: BuildContextOptions,
  ): Promise<string[]> {
    const name = unique();
    removeImage(uri, name);
    const context = await buildContext(options);
    await (await engine.build.ImageBuild({ ...context, t: name, version, forcerm: true })).toArray();
    const script = `cd /ctx; find . -mindepth 1 | sort | while read -r path; do
      said=; [ -f "$path" ] && [ ! -L "$path" ] && said=$(head -n 1 "$path")
      [ -L "$path" ] && said=$(readlink "$path")
      echo "$(stat -c '%n %a %u:%g' "$path") $said"
    done`;
    const { stdout } = await run(engine, { body: { Image: name, Cmd: ['sh', '-c', script] } });
    return stdout.trimEnd().split('\n');
  }

  it.each(BUILDERS)(
    '%s gets what .dockerignore leaves, files in memory, links and modes',
    async (_, version) => {
      const long = `${'d'.repeat(90)}/${'ü'.repeat(100)}`;
      const directory = await directoryWith({
        Dockerfile: DOCKERFILE,
        '.dockerignore': '# comment\nskipped\n!**/kept\n*.log\n',
        'skipped/kept': 'kept',
        'skipped/not': 'not',
        'error.log': 'not',
        'private/key': 'key',
        'run.sh': 'run',
        'taken.txt': 'on the disk',
        [long]: 'long',
      });
      await chmod(join(directory, 'private'), 0o700);
      await chmod(join(directory, 'private', 'key'), 0o600);
      await chmod(join(directory, 'run.sh'), 0o755);
      await symlink('../run.sh', join(directory, 'private', 'link'));
      await symlink('/nowhere', join(directory, 'broken'));
      const socket = createServer().listen(join(directory, 'socket'));
      onTestFinished(() => void socket.close());
      await once(socket, 'listening');

      const files = {
        'taken.txt': 'in memory',
        'mem/tool': { content: Buffer.from('tool'), mode: 0o750 },
        'forced.log': 'forced',
      };
      expect(await arrived(engineAt(uri), version, { directory, files })).toEqual([
        './.dockerignore 644 0:0 # comment',
        `./Dockerfile 644 0:0 FROM ${busyboxImage}`,
        './broken 777 0:0 /nowhere',
        `./${dirname(long)} 755 0:0 `,
        `./${long} 644 0:0 long`,
        './forced.log 644 0:0 forced',
        './mem 755 0:0 ',
        './mem/tool 750 0:0 tool',
        './private 700 0:0 ',
        './private/key 600 0:0 key',
        './private/link 777 0:0 ../run.sh',
        './run.sh 755 0:0 run',
        './skipped 755 0:0 ',
        './skipped/kept 644 0:0 kept',
        './taken.txt 644 0:0 in memory',
      ]);
    },
  );

  it.each(BUILDERS)('%s takes a Dockerfile from outside of the directory', async (_, version) => {
    const directory = await directoryWith({
      'Dockerfile.prod': DOCKERFILE,
      'in/Dockerfile': 'FROM none',
      'in/a': 'a',
    });
    const options = { directory: join(directory, 'in'), dockerfile: '../Dockerfile.prod' };
    const paths = (await arrived(engineAt(uri), version, options)).map((line) => line.split(' ')[0]!);
    const added = paths.filter((path) => path.startsWith('./.docker'));
    // The classic builder removes both files. BuildKit does not remove them from a context that is a tar.
    if (version === '1') expect(added).toEqual([]);
    else expect(added).toEqual([expect.stringMatching(/^.\/.dockerfile.[0-9a-f]{20}$/), './.dockerignore']);
    expect(paths).toEqual(expect.arrayContaining(['./Dockerfile', './a']));
  });

  it.each(BUILDERS)('%s needs no directory', async (_, version) => {
    const files = { 'build/Dockerfile': DOCKERFILE, x: 'x' };
    const lines = await arrived(engineAt(uri), version, { files, dockerfile: 'build/Dockerfile' });
    expect(lines).toContain('./x 644 0:0 x');
  });

  it.each(BUILDERS)('fails with %s if the directory cannot be read to the end', async (_, version) => {
    const directory = await directoryWith({ Dockerfile: DOCKERFILE });
    await writeFile(Buffer.concat([Buffer.from(`${directory}/x`), Buffer.from([0xff])]), '');
    const context = await buildContext({ directory });
    const building = async () =>
      (await engineAt(uri).build.ImageBuild({ ...context, version, forcerm: true })).toArray();
    const error = await rejection(building());
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ code: 'REQUEST_BODY_FAILED' });
    expect(error.message).toContain('is not UTF-8');
    expect(context.inputStream.destroyed).toBe(true);
  });
});
