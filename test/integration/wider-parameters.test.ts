/** Parameters for which engines take several types: each type means what its text means. */
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { compareVersions } from '../../src/table.js';
import { tar } from './helpers/tar.js';
import { engineAt, makeContainer, removeImage, unique } from './helpers/things.js';

onEveryEngine('a parameter of several types', ({ uri, apiVersion, has }) => {
  describe('of logs', () => {
    const print = 'echo one; sleep 1.1; echo two; sleep 1.1; echo three';

    /** A container that has printed three lines, and the times of these. */
    async function printed(): Promise<{ id: string; times: string[] }> {
      const id = await makeContainer(uri, { Cmd: ['sh', '-c', print] }, { start: true });
      const { containers } = engineAt(uri);
      await containers.ContainerWait({ id });
      const text = await containers.ContainerLogs({ id, stdout: true, timestamps: true }, { as: 'data' });
      return {
        id,
        times: text
          .trim()
          .split('\n')
          .map((line) => line.split(' ')[0]!),
      };
    }

    it('is a number of lines, or all, and a time in seconds, with fractions as a number or as a text', async () => {
      const { containers } = engineAt(uri);
      const { id, times } = await printed();
      const logs = (parameters: {
        tail?: number | string;
        since?: number | string;
        until?: number | string;
      }) => containers.ContainerLogs({ id, stdout: true, ...parameters }, { as: 'data' });
      expect(await logs({ tail: 1 })).toBe('three\n');
      expect(await logs({ tail: '2' })).toBe('two\nthree\n');
      expect(await logs({ tail: 'all' })).toBe('one\ntwo\nthree\n');
      // Podman 5.4 has whole seconds, which do not tell where between two lines a time is.
      if (!times[1]!.includes('.')) return;
      // The time of the second line with its nanoseconds, which a number could not hold.
      const seconds = Math.floor(Date.parse(times[1]!) / 1000);
      // Podman reads the time as a floating-point number, which has no nanoseconds.
      const exact = has.includes('libpod')
        ? String(seconds)
        : `${seconds}.${/\.(\d+)Z/.exec(times[1]!)![1]!.padEnd(9, '0')}`;
      const between = (Date.parse(times[0]!) + Date.parse(times[1]!)) / 2000;
      expect(await logs({ since: exact })).toBe('two\nthree\n');
      expect(await logs({ since: between })).toBe('two\nthree\n');
      expect(await logs({ until: between })).toBe('one\n');
      expect(await logs({ until: String(between) })).toBe('one\n');
    });
  });

  if (has.includes('pastEvents')) {
    it('is a time of events, as a number or as a text', async () => {
      const { events } = engineAt(uri);
      const id = await makeContainer(uri, {});
      await setTimeout(1100);
      const now = Date.now() / 1000;
      const filters = { container: [id], event: ['create'] };
      for (const until of [now, String(now)])
        for (const [since, count] of [
          [0, 1],
          ['0', 1],
          [now - 0.5, 0],
        ] as const)
          expect(await events.SystemEvents({ since, until, filters }, { as: 'data' })).toHaveLength(count);
    });
  }

  describe('of an upload', () => {
    /** The owner of a file that was uploaded; the engine's words if it looks for the owner's program in vain. */
    async function owner(copyUIDGID: boolean | string): Promise<string> {
      const { containers } = engineAt(uri);
      const id = await makeContainer(uri, { User: '1000:1000' });
      const inputStream = tar({ uploaded: 'x' });
      try {
        await containers.PutContainerArchive({ id, path: '/tmp', inputStream, copyUIDGID });
      } catch (error) {
        return String(error);
      }
      const archive = await containers.ContainerArchive({ id, path: '/tmp/uploaded' }, { as: 'data' });
      return String(Number.parseInt(archive.subarray(108, 116).toString(), 8));
    }

    async function overwritten(noOverwriteDirNonDir: boolean | string): Promise<void> {
      const { containers } = engineAt(uri);
      const id = await makeContainer(uri, {});
      // /tmp is a directory of the image.
      const inputStream = tar({ tmp: 'x' });
      await containers.PutContainerArchive({ id, path: '/', inputStream, noOverwriteDirNonDir });
    }

    it.each([true, 'true', '1'])('is yes as %j', async (yes) => {
      // Docker 28.5 reads the container's files; the older ones ask a program that is not there.
      expect(await owner(yes)).toMatch(/^1000$|unable to find getent/);
      await expect(overwritten(yes)).rejects.toThrow(
        has.includes('dockerWords') ? /cannot overwrite directory/ : /^PutContainerArchive: /,
      );
    });

    it.each([false, 'false', '0'])('is no as %j', async (no) => {
      expect(await owner(no)).toBe(has.includes('rootUploads') ? '0' : '1000');
      await overwritten(no);
    });
  });

  it('is yes or no for the pull of a build', async () => {
    const { build } = engineAt(uri);
    const inputStream = tar({ Dockerfile: `FROM ${busyboxImage}\nLABEL ${unique()}=1\n` });
    const t = unique();
    removeImage(uri, t);
    for (const no of [false, 'false']) await (await build.ImageBuild({ inputStream, pull: no, t })).toArray();
    // The image is only local, so that it cannot be pulled.
    for (const yes of [true, 'true', '1'])
      await expect(build.ImageBuild({ inputStream, pull: yes, t }, { as: 'data' })).rejects.toThrow();
  });

  it('is the name or the number of a signal', async () => {
    const { containers } = engineAt(uri);
    for (const signal of [9, '9', 'KILL', 'SIGKILL']) {
      const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
      await containers.ContainerKill({ id, signal });
      expect((await containers.ContainerWait({ id })).StatusCode).toBe(137);
      if (compareVersions(apiVersion, 'v1.42') < 0) continue;
      await containers.ContainerStart({ id });
      await containers.ContainerRestart({ id, signal });
      await containers.ContainerStop({ id, signal });
      expect((await containers.ContainerInspect({ id })).State?.ExitCode).toBe(137);
    }
  });

  it('is one or several instructions of a commit', async () => {
    const { commit, images } = engineAt(uri);
    const container = await makeContainer(uri, {});
    const label = unique('label');
    for (const changes of [`LABEL ${label}=a,b`, [`LABEL ${label}=a,b`, 'ENV FAIRLEAD=1']]) {
      const { Id } = await commit.ImageCommit({ container, changes });
      removeImage(uri, Id);
      const { Config } = await images.ImageInspect({ name: Id });
      expect(Config?.Labels?.[label]).toBe('a,b');
      expect(Config?.Env?.includes('FAIRLEAD=1')).toBe(Array.isArray(changes));
    }
  });
});
