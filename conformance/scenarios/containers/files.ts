/** The files of a container: changes, uploads and downloads of archives, and an image made of the files. */
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { tar } from '../../../test/integration/helpers/tar.js';
import type { TestEngine } from '../../scenario.js';
import { idle, script, withContainer, withEnded, withRunning } from '../helpers/container.js';
import { refused } from '../helpers/refused.js';

export async function files(testEngine: TestEngine): Promise<void> {
  await changes(testEngine);
  await archives(testEngine);
  await commit(testEngine);
}

async function changes(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withContainer(testEngine, idle, async (id) => {
    const none = await containers.ContainerChanges({ id });
    assert.equal(none?.length ?? 0, 0);
  });
  await withEnded(
    testEngine,
    script('echo new > /new; echo more >> /etc/passwd; rm /etc/group'),
    async (id) => {
      const found = new Map(
        (await containers.ContainerChanges({ id }))?.map(({ Path, Kind }) => [Path, Kind]),
      );
      assert.deepEqual([found.get('/etc/passwd'), found.get('/new'), found.get('/etc/group')], [0, 1, 2]);
      const whole = await buffer(await containers.ContainerExport({ id }));
      assert.ok(whole.includes('root:x:0:0:root:/root:/bin/sh\nmore\n'));
    },
  );
}

async function archives(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  const stat = 'x-docker-container-path-stat';
  await withContainer(testEngine, idle, async (id) => {
    await containers.PutContainerArchive({
      id,
      path: '/root',
      inputStream: tar({ 'greeting.txt': 'hello' }),
      copyUIDGID: '1',
    });
    const file = (await containers.ContainerArchiveInfo({ id, path: '/root/greeting.txt' }))[stat];
    assert.equal(file?.name, 'greeting.txt');
    assert.equal(file.size, 5);
    const link = (await containers.ContainerArchiveInfo({ id, path: '/bin/ls' }))[stat];
    assert.match(link?.linkTarget ?? '', /busybox$/);
    const back = await buffer(await containers.ContainerArchive({ id, path: '/root/greeting.txt' }));
    assert.ok(back.includes('hello'));
    // A file must not replace a directory.
    const instead = { id, path: '/', inputStream: tar({ root: 'a file' }), noOverwriteDirNonDir: '1' };
    await refused(containers.PutContainerArchive(instead), [400, 500]);
  });
  await withRunning(testEngine, idle, async (id) => {
    await containers.PutContainerArchive({
      id,
      path: '/tmp',
      inputStream: tar({ 'while-running': 'hello' }),
    });
    assert.ok(
      (await containers.ContainerArchive({ id, path: '/tmp' }, { as: 'data' })).includes('while-running'),
    );
  });
}

async function commit(testEngine: TestEngine): Promise<void> {
  const { commit: images, images: made } = testEngine.engine;
  await withRunning(testEngine, { ...idle, Labels: { from: 'container' } }, async (container) => {
    const { Id } = await images.ImageCommit({
      container,
      repo: 'conformance-commit',
      tag: 'made',
      comment: 'made by conformance',
      author: 'nobody@example.test',
      pause: true,
      changes: 'WORKDIR /tmp',
      containerConfig: {
        Cmd: ['echo', 'committed'],
        Env: ['MADE=yes'],
        Labels: { made: 'yes' },
        ExposedPorts: { '9000/tcp': {} },
        Volumes: { '/data': {} },
        User: '0',
      },
    });
    const image = await made.ImageInspect({ name: 'conformance-commit:made' });
    assert.equal(image.Id, Id);
    assert.equal(image.Comment, 'made by conformance');
    assert.equal(image.Author, 'nobody@example.test');
    assert.deepEqual(image.Config?.Cmd, ['echo', 'committed']);
    assert.equal(image.Config?.WorkingDir, '/tmp');
    assert.equal(image.Config?.Labels?.['made'], 'yes');
    const { Id: bare } = await images.ImageCommit({ container, pause: false });
    assert.ok((await made.ImageInspect({ name: bare })).Id);
    for (const name of [bare, 'conformance-commit:made']) await made.ImageDelete({ name, force: true });
  });
}
