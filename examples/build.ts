/** Building an image from a directory, with a `.dockerignore` and a file that exists only in memory. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, run as runContainer } from 'fairlead';
import { buildContext } from 'fairlead/build-context';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  const directory = await mkdtemp(join(tmpdir(), 'build-'));
  await writeFile(join(directory, 'Dockerfile.prod'), 'FROM busybox:musl\nCOPY . /app\n');
  await writeFile(join(directory, '.dockerignore'), '*.log\nDockerfile*\n.dockerignore\n');
  await writeFile(join(directory, 'debug.log'), 'not for the image\n');
  await writeFile(join(directory, 'hello.txt'), 'hello\n');

  await using engine = connect({ uri });
  // The directory is read while the context is sent.
  const context = await buildContext({
    directory,
    dockerfile: 'Dockerfile.prod',
    files: { 'version.txt': '1.2.3\n' },
  });
  // A build that fails throws an error with the engine's message.
  for await (const { stream } of await engine.build.ImageBuild({ ...context, t: name, forcerm: true })) {
    if (stream?.trim()) say(stream.trimEnd());
  }

  const { stdout } = await runContainer(engine, { body: { Image: name, Cmd: ['ls', '-A', '/app'] } });
  say(`in the image: ${stdout.trimEnd().split('\n').join(' ')}`);

  await engine.images.ImageDelete({ name });
  await rm(directory, { recursive: true });
}

await run(import.meta.url, main);
