/** Builds by the classic builder. */
import assert from 'node:assert/strict';
import { buildContext } from 'fairlead/build-context';
import { followProgress } from 'fairlead/progress';
import { busyboxImage } from '../../../engines/index.js';
import type { TestEngine } from '../../scenario.js';
import { errorRecord } from '../helpers/error-record.js';
import { keepsManifests } from '../helpers/image-store.js';
import { randomName } from '../helpers/random-name.js';
import { refused } from '../helpers/refused.js';
import { withWebServer } from '../helpers/web-server.js';

/** A build context with a Dockerfile and one more file. */
export const contextOf = (...lines: string[]) =>
  buildContext({ files: { Dockerfile: `${lines.join('\n')}\n`, 'a.txt': randomName() } });

export async function classic(testEngine: TestEngine): Promise<void> {
  const { engine } = testEngine;
  const names = [`${randomName()}:one`, `${randomName()}/below:two`];
  const { Os, Arch } = await engine.version.SystemVersion();
  const context = await contextOf(
    `FROM ${busyboxImage} AS first`,
    'ARG COLOUR',
    'ENV SEEN=$COLOUR',
    'RUN cat /etc/hosts > /hosts && echo said',
    'COPY a.txt /a.txt',
    'FROM first AS second',
    'ENV SECOND=yes',
  );
  const records = await engine.build.ImageBuild({
    ...context,
    t: names,
    target: 'first',
    buildargs: { COLOUR: 'blue & "green"', UNUSED: '1' },
    labels: { origin: 'a build' },
    cachefrom: [busyboxImage],
    extrahosts: ['elsewhere:192.0.2.7'],
    networkmode: 'none',
    platform: `${Os}/${Arch}`,
    memory: 64 * 1024 * 1024,
    memswap: -1,
    cpushares: 512,
    cpuperiod: 100_000,
    cpuquota: 50_000,
    cpusetcpus: '0',
    // Only layers can be squashed.
    squash: !keepsManifests(testEngine),
    shmsize: 1024 * 1024,
    nocache: true,
    rm: true,
    forcerm: true,
  });
  const built = await followProgress(records);
  assert.deepEqual(built.images.toSorted(), names.toSorted());
  assert.match(built.output, /said/);
  const { Id, Config } = await engine.images.ImageInspect({ name: names[0] ?? '' });
  assert.equal(Id, built.imageId);
  assert.ok(Config?.Env?.includes('SEEN=blue & "green"'));
  assert.ok(!Config?.Env?.includes('SECOND=yes'));
  assert.deepEqual(Config?.Labels, { origin: 'a build' });
  for (const name of names) await engine.images.ImageDelete({ name });
}

export async function failing({ engine }: TestEngine): Promise<void> {
  const { ImageBuild } = engine.build;
  const step = await contextOf(`FROM ${busyboxImage}`, 'RUN echo going && exit 7');
  await assert.rejects(async () => followProgress(await ImageBuild({ ...step, forcerm: true })), errorRecord);
  const missing = await contextOf('FROM scratch', 'COPY nothing /');
  await assert.rejects(async () => followProgress(await ImageBuild({ ...missing })), errorRecord);
  await refused(ImageBuild({ ...(await contextOf('FORM scratch')) }), 400);
  await refused(ImageBuild({ ...(await contextOf('FROM scratch')), t: 'Not A Name' }), 500);
}

/** A Dockerfile that the engine fetches, with an answer that has only the image's ID. */
export async function fromElsewhere(testEngine: TestEngine): Promise<void> {
  const { engine } = testEngine;
  await withWebServer(
    testEngine,
    { Dockerfile: `FROM ${busyboxImage}\nENV FETCHED=yes\n` },
    async (address) => {
      const name = `${randomName()}:fetched`;
      const remote = `http://${address}/Dockerfile`;
      const records = await (await engine.build.ImageBuild({ remote, t: name, q: true })).toArray();
      const { Id, Config } = await engine.images.ImageInspect({ name });
      assert.ok(records.some(({ stream }) => stream?.trim() === Id));
      assert.ok(Config?.Env?.includes('FETCHED=yes'));
      await engine.images.ImageDelete({ name });
    },
  );
}

/** A base image that requires credentials. */
export async function fromRegistry({ engine, registries }: TestEngine): Promise<void> {
  const { address, username, password } = registries.auth;
  const repo = `${address}/${randomName()}/base`;
  const base = `${repo}:1`;
  await engine.images.ImageTag({ name: busyboxImage, repo, tag: '1' });
  const auth = { username, password };
  await followProgress(await engine.images.ImagePush({ name: repo, tag: '1', 'X-Registry-Auth': auth }));
  await engine.images.ImageDelete({ name: base });

  const [name, lines] = [`${randomName()}:based`, [`FROM ${base}`, 'ENV BASED=yes']];
  const records = await engine.build.ImageBuild({
    ...(await contextOf(...lines)),
    t: name,
    pull: 'true',
    'X-Registry-Config': { [address]: auth },
  });
  assert.ok((await followProgress(records)).images.includes(name));
  await assert.rejects(
    async () =>
      followProgress(
        await engine.build.ImageBuild({
          ...(await contextOf(...lines)),
          pull: 'true',
          'X-Registry-Config': { [address]: { username, password: 'wrong' } },
        }),
      ),
    errorRecord,
  );
  for (const each of [name, base]) await engine.images.ImageDelete({ name: each });
}
