/** Operations that fail after the engine has begun to answer with a status of success. */
import { client, EngineError, invoke, StreamError } from 'fairlead';
import { expect, it } from 'vitest';
import { onEveryVariant } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection } from '../unit/helpers/async.js';
import { tar } from './helpers/tar.js';
import { connTo, engineAt, removeImage, unique } from './helpers/things.js';

onEveryVariant('work that fails', ({ uri, registry }) => {
  it.skipIf(registry === undefined)('of a pull throws what the engine said', async () => {
    const fromImage = `${registry!.open}/${unique('no-such')}`;
    const pull = async () => (await engineAt(uri).images.ImageCreate({ fromImage, tag: 'none' })).toArray();
    const error = await rejection(pull());
    // Depending on its version, the engine notices the failure before or after the start of the answer.
    expect(error instanceof StreamError || error instanceof EngineError).toBe(true);
    expect(error.message).toMatch(/ImageCreate: .*(manifest unknown|not found)/);
  });

  it('of a push throws what the engine said, and what came before', async () => {
    const { images } = engineAt(uri);
    const repo = `127.0.0.1:1/${unique()}`;
    removeImage(uri, `${repo}:1`);
    await images.ImageTag({ name: busyboxImage, repo, tag: '1' });
    const push = async () =>
      (await images.ImagePush({ name: repo, tag: '1', 'X-Registry-Auth': {} })).toArray();
    const error = (await rejection(push())) as StreamError;
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ code: 'ERROR_RECORD' });
    expect(error.message).toMatch(/^ImagePush: .*connection refused/);
    expect(error.records[0]).toMatchObject({ status: `The push refers to repository [${repo}]` });
    expect(error.detail).toMatchObject({ errorDetail: { message: expect.any(String) } });

    const asData = client({ category: 'images', conn: connTo(uri) });
    const params = { name: repo, tag: '1', 'X-Registry-Auth': {} };
    expect(await rejection(invoke(asData, { op: 'ImagePush', params }))).toBeInstanceOf(StreamError);
    // A stream of bytes is passed on unchanged, and contains the failure.
    const stream = await invoke(asData, { op: 'ImagePush', params, as: 'stream', throwException: true });
    let text = '';
    for await (const chunk of stream) text += chunk;
    expect(text).toContain('"errorDetail"');
  });

  it('of loading a damaged archive throws', async () => {
    const { images } = engineAt(uri);
    const load = async () =>
      (
        await images.ImageLoad({ imagesTarball: tar({ 'manifest.json': '[{"Config":"none.json"}]' }) })
      ).toArray();
    const error = await rejection(load());
    expect(error instanceof StreamError || error instanceof EngineError).toBe(true);
    expect(error.message).toMatch(/^ImageLoad: .*none\.json/);
  });
});
