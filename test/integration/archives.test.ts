/** Archives that an engine cannot send to their end: no engine says so, and the call must. */

import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { rejection } from '../unit/helpers/async.js';
import { folder } from '../unit/helpers/folder.js';
import { engineAt, makeFile } from './helpers/things.js';

/** Far more than all buffers between the engine and a slow reader hold. */
const SIZE = 256 * 1024 * 1024;
const broken = { name: 'StreamError', code: 'TRUNCATED_ARCHIVE' };

onEveryEngine('an archive whose file shrinks while the engine sends it', ({ uri }) => {
  /** A container with a large file, and what makes the file small. */
  async function shrinking() {
    const { containers, exec } = engineAt(uri);
    const path = '/large';
    const id = await makeFile(uri, path, SIZE);
    // Docker starts no command in a container while it sends the archive.
    const waiting = ['sh', '-c', `read go; truncate -s 1M ${path}; echo done`];
    const { Id } = await containers.ContainerExec({
      id,
      execConfig: { AttachStdin: true, AttachStdout: true, Cmd: waiting },
    });
    const command = await exec.ExecStart({ id: Id, execStartConfig: {} });
    const archive = await containers.ContainerArchive({ id, path });
    return {
      archive,
      async shrink() {
        await command.end('go\n');
        expect(await command.text()).toBe('done\n');
      },
    };
  }

  it('fails in a loop', async () => {
    const { archive, shrink } = await shrinking();
    let first = true;
    const reading = async () => {
      for await (const _ of archive) {
        if (first) await shrink();
        first = false;
      }
    };
    expect(await rejection(reading())).toMatchObject(broken);
  });

  it('fails on its way into a file', async () => {
    const { archive, shrink } = await shrinking();
    await shrink();
    expect(
      await rejection(pipeline(archive, createWriteStream(join(await folder(), 'large.tar')))),
    ).toMatchObject(broken);
  });
});
