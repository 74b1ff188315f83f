/** Building an image with the engine's own builder, from a context in memory. */
import { readFile } from 'node:fs/promises';
import { client, invoke, StreamError } from 'fairlead';
import { expect, it } from 'vitest';
import { onEveryVariant } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection } from '../unit/helpers/async.js';
import { tar } from './helpers/tar.js';
import { connTo, engineAt, makeContainer, removeImage, unique } from './helpers/things.js';

const dockerfile = (...lines: string[]) => [`FROM ${busyboxImage}`, ...lines, ''].join('\n');

onEveryVariant('a build', ({ uri }) => {
  it('takes arguments and labels as objects, and tags what it builds with every name', async () => {
    const { build, images } = engineAt(uri);
    const names = [`${unique()}:one`, `${unique()}/sub:two`];
    for (const name of names) removeImage(uri, name);
    const context = tar({
      Dockerfile: dockerfile('ARG colour', 'ARG other=kept', 'ENV SEEN=$colour/$other', 'COPY a.txt /a.txt'),
      'a.txt': 'from the context\n',
    });
    const label = unique('label');
    const progress = await build.ImageBuild({
      inputStream: context,
      t: names,
      buildargs: { colour: 'blue & "green"' },
      labels: { [label]: 'a=b, ü' },
      forcerm: true,
      q: false,
    });
    const said = (await progress.toArray()).map(({ stream }) => stream ?? '').join('');
    for (const name of names) expect(said).toContain(`Successfully tagged ${name}`);
    const { Id, Config } = await images.ImageInspect({ name: names[0]! });
    expect((await images.ImageInspect({ name: names[1]! })).Id).toBe(Id);
    expect(Config?.Env).toContain('SEEN=blue & "green"/kept');
    expect(Config?.Labels).toMatchObject({ [label]: 'a=b, ü' });
  });

  it('takes a single name, an iterable context, and answers with records as data', async () => {
    const name = `${unique()}:latest`;
    removeImage(uri, name);
    const context = tar({ Dockerfile: dockerfile('LABEL x=y') });
    async function* pieces() {
      for (let at = 0; at < context.length; at += 700) yield context.subarray(at, at + 700);
    }
    const build = client({ category: 'build', conn: connTo(uri) });
    const params = { inputStream: pieces(), t: name };
    const records = await invoke(build, { op: 'ImageBuild', params, throwException: true });
    expect(records.at(-1)?.stream).toBe(`Successfully tagged ${name}\n`);
  });

  it('that fails in a step throws what the engine said, with what came before', async () => {
    const inputStream = tar({ Dockerfile: dockerfile('RUN echo going && false') });
    const failing = async () =>
      (await engineAt(uri).build.ImageBuild({ inputStream, forcerm: true })).toArray();
    const error = await rejection(failing());
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ code: 'ERROR_RECORD' });
    expect(error.message).toContain('returned a non-zero code: 1');
    const { records, detail } = error as StreamError;
    expect(records.map((record) => Reflect.get(record as object, 'stream')).join('')).toContain('going\n');
    expect(detail).toMatchObject({ errorDetail: { code: 1 } });

    const build = client({ category: 'build', conn: connTo(uri) });
    // This rejects even without throwException, since there is no result.
    const invoked = invoke(build, { op: 'ImageBuild', params: { inputStream, forcerm: true } });
    expect(await rejection(invoked)).toMatchObject({ code: 'ERROR_RECORD' });
  });

  it('of a broken Dockerfile is refused', async () => {
    const inputStream = tar({ Dockerfile: 'FORM scratch\n' });
    const error = await rejection(engineAt(uri).build.ImageBuild({ inputStream }));
    expect(error).toMatchObject({ name: 'EngineError', op: 'ImageBuild', status: 400 });
    expect(error.message).toMatch(/unknown instruction: FORM/i);
  });

  it('can be sent as a file', async () => {
    const own = await readFile(new URL(import.meta.url));
    const context = tar({ Dockerfile: dockerfile('COPY own /own'), own: own.toString() });
    const name = unique();
    removeImage(uri, name);
    await (await engineAt(uri).build.ImageBuild({ inputStream: context, t: name })).toArray();
    const id = await makeContainer(uri, { Image: name });
    const saved = await engineAt(uri).containers.ContainerArchive({ id, path: '/own' }, { as: 'data' });
    expect(saved.includes('can be sent as a file')).toBe(true);
  });
});
