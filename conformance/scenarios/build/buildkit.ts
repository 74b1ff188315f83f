/** Builds by BuildKit without a session: the body of the request is the context. */
import assert from 'node:assert/strict';
import { followProgress } from 'fairlead/progress';
import { busyboxImage } from '../../../engines/index.js';
import type { TestEngine } from '../../scenario.js';
import { errorRecord } from '../helpers/error-record.js';
import { randomName } from '../helpers/random-name.js';
import { contextOf } from './classic.js';

export async function buildkit({ engine }: TestEngine): Promise<void> {
  const name = `${randomName()}:built`;
  const context = await contextOf(
    `FROM ${busyboxImage} AS first`,
    'ARG COLOUR',
    'ENV SEEN=$COLOUR',
    'RUN cat /etc/hosts && echo said',
    'COPY a.txt /a.txt',
    'FROM first AS second',
    'ENV SECOND=yes',
  );
  const records = await engine.build.ImageBuild({
    ...context,
    version: '2',
    t: name,
    target: 'first',
    buildargs: { COLOUR: 'blue & "green"' },
    labels: { origin: 'a build' },
    extrahosts: ['elsewhere:192.0.2.7'],
    nocache: true,
  });
  const built = await followProgress(records);
  assert.match(built.output, /192\.0\.2\.7\s+elsewhere/);
  assert.match(built.output, /said/);
  const { Id, Config } = await engine.images.ImageInspect({ name });
  assert.equal(Id, built.imageId);
  assert.ok(Config?.Env?.includes('SEEN=blue & "green"'));
  assert.ok(!Config?.Env?.includes('SECOND=yes'));
  assert.deepEqual(Config?.Labels, { origin: 'a build' });
  await engine.images.ImageDelete({ name });
  await exported({ engine });
  await failing({ engine });
}

/** The parameter `outputs` tells where the result goes. */
async function exported({ engine }: Pick<TestEngine, 'engine'>): Promise<void> {
  const name = `${randomName()}:exported`;
  const records = await engine.build.ImageBuild({
    ...(await contextOf('FROM scratch', 'COPY a.txt /a.txt')),
    version: '2',
    outputs: [{ Type: 'moby', Attrs: { name } }],
  });
  const { imageId } = await followProgress(records);
  assert.equal((await engine.images.ImageInspect({ name })).Id, imageId);
  await engine.images.ImageDelete({ name });
}

async function failing({ engine }: Pick<TestEngine, 'engine'>): Promise<void> {
  for (const lines of [
    [`FROM ${busyboxImage}`, 'RUN echo going && exit 7'],
    ['FORM scratch'],
    ['FROM scratch', 'COPY nothing /'],
  ]) {
    const context = await contextOf(...lines);
    await assert.rejects(
      async () => followProgress(await engine.build.ImageBuild({ ...context, version: '2' })),
      errorRecord,
    );
  }
}
