/** The information on one path in a container. */
import { client, invoke } from 'fairlead';
import { connect as connectV25 } from 'fairlead/v1.25';
import { connect as connectV28 } from 'fairlead/v1.28';
import { connect as connectV41 } from 'fairlead/v1.41';
import { expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { rejection } from '../unit/helpers/async.js';
import { connTo, engineAt, makeContainer } from './helpers/things.js';

const DIRECTORY = 2 ** 31;
const SYMLINK = 2 ** 27;
const header = 'x-docker-container-path-stat';

onEveryEngine('the head of an archive', ({ uri, has }) => {
  const script = 'echo hello > /file; chmod 640 /file; mkdir -m 755 /folder; ln -s /file /link';
  const prepared = async () => {
    const id = await makeContainer(uri, { Cmd: ['sh', '-c', script] }, { start: true });
    await engineAt(uri).containers.ContainerWait({ id });
    return id;
  };

  it('describes a file, a folder and a symlink', async () => {
    const { containers } = engineAt(uri);
    const id = await prepared();
    const stat = async (path: string) =>
      (await containers.ContainerArchiveInfo({ id, path }))['x-docker-container-path-stat'];
    const file = await stat('/file');
    expect(file).toMatchObject({ name: 'file', size: 6, mode: 0o640 });
    expect(Math.abs(Date.parse(file.mtime) - Date.now())).toBeLessThan(600_000);
    const folder = await stat('/folder');
    expect(folder).toMatchObject({ name: 'folder', mode: DIRECTORY + 0o755 });
    const link = await stat('/link');
    expect(link).toMatchObject({ linkTarget: '/file' });
    expect([file.linkTarget, folder.linkTarget, link.name]).toEqual(
      has.includes('plainFileInfo') ? ['', '', 'link'] : ['/file', '/folder', 'file'],
    );
    expect(Math.floor(link.mode / SYMLINK) % 2).toBe(1);
  });

  it('is the same in every version, and as data', async () => {
    const id = await prepared();
    const [v25, v28, v41] = [connectV25({ uri }), connectV28({ uri }), connectV41({ uri })];
    const conn = connTo(uri);
    const parameters = { id, path: '/file' };
    const answers = [
      await v25.containers.ContainerArchiveHead(parameters),
      await v28.containers.ContainerArchiveInfo(parameters),
      await v41.containers.ContainerArchiveInfo(parameters),
      await invoke(client({ category: 'containers', conn }), {
        op: 'ContainerArchiveInfo',
        params: parameters,
        throwException: true,
      }),
    ];
    for (const answer of answers) expect(answer[header]).toMatchObject({ name: 'file', size: 6 });
    await Promise.all([v25, v28, v41].map((engine) => engine.close()));
  });

  it('of a path that is not there is a 404', async () => {
    const id = await prepared();
    const call = engineAt(uri).containers.ContainerArchiveInfo({ id, path: '/missing' });
    expect(await rejection(call)).toMatchObject({ status: 404, op: 'ContainerArchiveInfo' });
  });
});
