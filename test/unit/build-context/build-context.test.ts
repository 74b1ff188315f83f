/** The entries of a build context. A context is read lazily and completely, and leaves no file open. */
import { createWriteStream } from 'node:fs';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { AbortError, StreamError, UsageError } from 'fairlead';
import { type BuildContextOptions, buildContext } from 'fairlead/build-context';
import { unpackTar } from 'modern-tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rejection } from '../helpers/async.js';

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'context-')));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function entriesOf(options: BuildContextOptions) {
  const { inputStream, dockerfile } = await buildContext(options);
  const entries = await unpackTar(await buffer(inputStream));
  const content = new Map(
    entries.map(({ header, data }) => [header.name, data && Buffer.from(data).toString()]),
  );
  return { entries, names: entries.map(({ header }) => header.name), content, dockerfile };
}

const namesOf = async (options: BuildContextOptions) => (await entriesOf(options)).names;

/** The open files of this process, as far as they are below the folder. */
async function openFiles(): Promise<string[]> {
  const descriptors = await readdir('/proc/self/fd');
  const files = await Promise.all(descriptors.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  return files.filter((file) => file.startsWith(`${folder}/`));
}

async function closed(stream: Readable): Promise<void> {
  if (!stream.closed) await new Promise<void>((done) => stream.once('close', () => done()));
}

describe('a build context', () => {
  it('is what ImageBuild takes, and nothing else', async () => {
    await put({ Dockerfile: 'FROM a' });
    const context = await buildContext({ directory: folder });
    expect(Object.keys(context)).toEqual(['inputStream', 'dockerfile']);
    expect(context.dockerfile).toBe('Dockerfile');
    context.inputStream.destroy();
  });

  it('comes by name, folders before what is in them, files in memory last', async () => {
    await put({ 'b/z': '', 'b/a/x': '', 'b.txt': '', B: '', Dockerfile: '', é: '' });
    const files = { 'b/zz': '1', 'a/b': '2' };
    const onDisk = ['B', 'Dockerfile', 'b/', 'b/a/', 'b/a/x', 'b/z', 'b.txt', 'é'];
    expect(await namesOf({ directory: folder, files })).toEqual([...onDisk, 'a/b', 'b/zz']);
  });

  it('is the same each time', async () => {
    const paths = Array.from({ length: 300 }, (_, index) => [`d${index % 7}/f${index}`, `${index}`] as const);
    await put({ ...Object.fromEntries(paths), Dockerfile: '' });
    const first = await buffer((await buildContext({ directory: folder })).inputStream);
    const second = await buffer((await buildContext({ directory: folder })).inputStream);
    expect(first.equals(second)).toBe(true);
    expect((await unpackTar(first)).length).toBe(308);
  });

  it('is of a directory by path, by URL, or behind a symlink', async () => {
    await put({ 'in/Dockerfile': '', 'in/ü x': '' });
    await symlink('in', join(folder, 'link'));
    const directory = join(folder, 'in');
    for (const given of [directory, pathToFileURL(directory), join(folder, 'link'), `${directory}/`])
      expect(await namesOf({ directory: given })).toEqual(['Dockerfile', 'ü x']);
  });

  it('has files of every size whole', async () => {
    const sizes = [0, 1, 511, 512, 513, 65_535, 65_536, 65_537, 131_072, 1_048_576, 3_000_000];
    const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => index % 251));
    await put({ Dockerfile: '' });
    for (const size of sizes) await put({ [`size-${size}`]: bytes.subarray(0, size) });
    const { inputStream } = await buildContext({ directory: folder });
    const entries = await unpackTar(await buffer(inputStream));
    for (const size of sizes) {
      const entry = entries.find(({ header }) => header.name === `size-${size}`);
      expect(Buffer.from(entry!.data!).equals(bytes.subarray(0, size)), String(size)).toBe(true);
    }
  });

  it('does not follow symlinks', async () => {
    await put({ 'in/Dockerfile': '', 'out/secret': 'secret' });
    await symlink('../out', join(folder, 'in', 'link'));
    const { entries } = await entriesOf({ directory: join(folder, 'in') });
    expect(entries.map(({ header }) => [header.name, header.type, header.linkname])).toEqual([
      ['Dockerfile', 'file', ''],
      ['link', 'symlink', '../out'],
    ]);
  });

  it('refuses a symlink whose target is not UTF-8', async () => {
    await put({ Dockerfile: '' });
    await symlink(Buffer.from([0x61, 0xff]), join(folder, 'link'));
    expect((await rejection(namesOf({ directory: folder }))).message).toContain(
      'the target of the symlink link is not UTF-8',
    );
    await rm(join(folder, 'link'));
    await symlink('grün/\ufffd', join(folder, 'link'));
    const { entries } = await entriesOf({ directory: folder });
    expect(entries.map(({ header }) => header.linkname)).toEqual(['', 'grün/\ufffd']);
  });

  it('goes into an excluded folder only where something may be brought back', async () => {
    await put({ Dockerfile: '', 'a/keep': '', 'a/b/keep': '', 'a/b/other': '', 'c/keep': '' });
    const names = async (...dockerignore: string[]) =>
      (await namesOf({ directory: folder, dockerignore })).filter((name) => name !== 'Dockerfile');
    expect(await names('*')).toEqual([]);
    expect(await names('*', '!a/keep')).toEqual(['a/keep']);
    expect(await names('*', '!*/keep')).toEqual(['a/keep', 'c/keep']);
    expect(await names('*', '!**/keep')).toEqual(['a/b/keep', 'a/keep', 'c/keep']);
    expect(await names('*', '!a', 'a/b')).toEqual(['a/', 'a/keep']);

    // The walk fails if it comes to this name.
    await writeFile(Buffer.concat([Buffer.from(`${folder}/a/`), Buffer.from([0xff])]), '');
    expect(await names('a', '!b/*/c', '!c')).toEqual(['c/', 'c/keep']);
    expect((await rejection(names('b'))).message).toContain('is not UTF-8');
  });

  it('skips a file that is gone before it is come to', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `f${String(index).padStart(3, '0')}`);
    await put({ Dockerfile: '', ...Object.fromEntries(names.map((name) => [name, 'x'.repeat(60_000)])) });
    const { inputStream } = await buildContext({ directory: folder });
    const reading = inputStream[Symbol.asyncIterator]();
    const chunks = [(await reading.next()).value];
    await rm(join(folder, 'f499'));
    for await (const chunk of { [Symbol.asyncIterator]: () => reading }) chunks.push(chunk);
    const sent = (await unpackTar(Buffer.concat(chunks))).map(({ header }) => header.name);
    expect(sent).toEqual(['Dockerfile', ...names.slice(0, -1)]);
  });
});

describe('the Dockerfile', () => {
  it('is found by its path from the directory, by an absolute one, and through symlinks', async () => {
    await put({ 'in/x/Dockerfile.prod': '', 'in/a': '' });
    await symlink('x/Dockerfile.prod', join(folder, 'in', 'link'));
    const directory = join(folder, 'in');
    const real = join(directory, 'x', 'Dockerfile.prod');
    for (const dockerfile of [
      'x/Dockerfile.prod',
      './x//Dockerfile.prod',
      real,
      'link',
      join(directory, 'link'),
    ]) {
      const context = await entriesOf({ directory, dockerfile, dockerignore: ['**'] });
      expect(context.dockerfile).toBe('x/Dockerfile.prod');
      expect(context.names).toEqual(['x/Dockerfile.prod']);
    }
  });

  it('may be written small, if it is not named', async () => {
    await put({ dockerfile: '' });
    expect((await entriesOf({ directory: folder })).dockerfile).toBe('dockerfile');
    await put({ Dockerfile: '' });
    expect((await entriesOf({ directory: folder })).dockerfile).toBe('Dockerfile');
  });

  it.each(['../Dockerfile', 'link'])('from outside has a name of its own: %s', async (dockerfile) => {
    await put({ Dockerfile: 'FROM outside', 'in/Dockerfile': 'FROM inside', 'in/.dockerignore': 'x' });
    await symlink('../Dockerfile', join(folder, 'in', 'link'));
    const context = await entriesOf({ directory: join(folder, 'in'), dockerfile });
    expect(context.dockerfile).toMatch(/^\.dockerfile\.[0-9a-f]{20}$/);
    expect(context.content.get(context.dockerfile)).toBe('FROM outside');
    expect(context.content.get('Dockerfile')).toBe('FROM inside');
    expect(context.content.get('.dockerignore')).toBe(`x\n${context.dockerfile}\n`);
  });

  it('is not there', async () => {
    await put({ 'folder/x': '' });
    for (const [options, message] of [
      [{ directory: folder }, `there is no Dockerfile in ${folder} or among the files`],
      [{ directory: folder, dockerfile: 'none' }, `there is no none in ${folder} or among the files`],
      [
        { directory: folder, dockerfile: 'folder/x/y' },
        `there is no folder/x/y in ${folder} or among the files`,
      ],
      [{ directory: folder, dockerfile: 'folder' }, `the Dockerfile ${folder}/folder is not a file`],
      [{ files: { x: '' } }, 'there is no Dockerfile among the files'],
    ] as const) {
      const error = await rejection(buildContext(options));
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({ code: 'DOCKERFILE_NOT_FOUND', message });
    }
  });
});

describe('.dockerignore', () => {
  it('excludes neither itself nor the Dockerfile', async () => {
    await put({ 'x/Dockerfile': '', '.dockerignore': '**\n', a: '' });
    expect(await namesOf({ directory: folder, dockerfile: 'x/Dockerfile' })).toEqual([
      '.dockerignore',
      'x/Dockerfile',
    ]);
  });

  it('of the Dockerfile comes before the one of the context, and patterns that are given before both', async () => {
    await put({ Dockerfile: '', a: '', b: '', c: '', '.dockerignore': 'a' });
    const directory = folder;
    expect(await namesOf({ directory })).toEqual(['.dockerignore', 'Dockerfile', 'b', 'c']);
    await put({ 'Dockerfile.dockerignore': 'b\nDocker*' });
    expect(await namesOf({ directory })).toEqual(['.dockerignore', 'Dockerfile', 'a', 'c']);
    const dockerignore = ['/c/', ' # ', ''];
    expect(await namesOf({ directory, dockerignore })).not.toContain('c');
    expect(await namesOf({ directory, dockerignore })).toContain('a');
  });

  it('of a Dockerfile from outside is next to it', async () => {
    await put({
      'in/a': '',
      'in/b': '',
      'in/.dockerignore': 'b',
      Dockerfile: '',
      'Dockerfile.dockerignore': 'a',
    });
    const names = await namesOf({ directory: join(folder, 'in'), dockerfile: '../Dockerfile' });
    expect(names).toContain('b');
    expect(names).not.toContain('a');
  });

  it('that excludes everything leaves an archive', async () => {
    await put({ a: '' });
    expect(await namesOf({ directory: folder, dockerignore: ['**'], files: { Dockerfile: '' } })).toEqual([
      'Dockerfile',
    ]);
  });

  it('with a malformed pattern is refused, with the pattern in the message', async () => {
    await put({ Dockerfile: '', '.dockerignore': 'fine\n[b-a]' });
    const error = await rejection(buildContext({ directory: folder }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      code: 'INVALID_PATTERN',
      message: 'the pattern "[b-a]" is malformed: the range b-a is backwards',
    });
  });

  it('with a malformed pattern that only a path in a folder meets fails the stream', async () => {
    await put({ Dockerfile: '', 'a/b': '', 'c/d': '', '.dockerignore': '*\n!c/d\n[b-a]' });
    const { inputStream } = await buildContext({ directory: folder });
    const error = await rejection(buffer(inputStream));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ code: 'INVALID_PATTERN' });
  });

  it('with a malformed pattern that no path meets is fine', async () => {
    await put({ Dockerfile: '', 'a/b': '', '.dockerignore': '*\n[b-a]' });
    expect(await namesOf({ directory: folder })).toEqual(['.dockerignore', 'Dockerfile']);
  });

  it('that cannot be read is an error', async () => {
    await put({ Dockerfile: '', '.dockerignore/x': '' });
    expect(await rejection(buildContext({ directory: folder }))).toMatchObject({ code: 'INVALID_OPTION' });
  });
});

describe('files in memory', () => {
  it('need no directory', async () => {
    const time = new Date('2001-02-03T04:05:06Z');
    const { entries, content } = await entriesOf({
      files: {
        Dockerfile: 'FROM a',
        './bin/run': { content: Uint8Array.of(0x61, 0x62), mode: 0o755, mtime: time },
      },
    });
    expect(content).toEqual(
      new Map([
        ['Dockerfile', 'FROM a'],
        ['bin/run', 'ab'],
      ]),
    );
    expect(entries[0]!.header).toMatchObject({ mode: 0o644, uid: 0, gid: 0, type: 'file' });
    expect(entries[1]!.header).toMatchObject({ mode: 0o755, mtime: time });
  });

  it('take the place of what is on the disk, and of what is below it or in their way', async () => {
    await put({ Dockerfile: 'disk', same: 'disk', 'folder/x': '', file: 'disk', 'other/y': 'disk' });
    await symlink('other', join(folder, 'link'));
    const files = {
      Dockerfile: 'own',
      same: 'own',
      folder: 'own',
      'file/z': 'own',
      'link/z': 'own',
      'other/z': 'own',
    };
    const { content } = await entriesOf({ directory: folder, files });
    expect(Object.fromEntries(content)).toEqual({ ...files, 'other/': undefined, 'other/y': 'disk' });
  });

  it('are sent whatever .dockerignore says, and may be it', async () => {
    await put({ Dockerfile: '', a: '', b: '', '.dockerignore': 'a' });
    const files = { '.dockerignore': 'b\nc', c: 'own' };
    expect(await namesOf({ directory: folder, files })).toEqual(['Dockerfile', 'a', '.dockerignore', 'c']);
  });

  it.each([
    [{ '/a': '' }, 'files: /a is not the path of a file in the context'],
    [{ 'a/': '' }, 'files: a/ is not the path of a file in the context'],
    [{ '': '' }, 'files:  is not the path of a file in the context'],
    [{ '../a': '' }, 'files: ../a is not the path of a file in the context'],
    [{ 'a/../..': '' }, 'files: a/../.. is not the path of a file in the context'],
    [{ a: '', './a': '' }, 'files: ./a is given twice'],
    [{ 'a/b': '', a: '' }, 'files: a/b is below a, which is a file'],
    [{ 'a\ud83d': '' }, 'files: a\ud83d must be well-formed Unicode, and holds half of a surrogate pair'],
    [{ a: 'b\ude00' }, 'files: a must be well-formed Unicode, and holds half of a surrogate pair'],
    [
      { a: { content: '\ud83d' } },
      'files: a must be well-formed Unicode, and holds half of a surrogate pair',
    ],
    [{ a: { content: '', mode: 0o100644 } }, 'files: a must have permission bits as its mode, such as 0o755'],
    [{ a: { content: '', mtime: new Date('no') } }, 'files: a must have a valid Date as its mtime'],
  ])('are refused: %j', async (files, message) => {
    expect(await rejection(buildContext({ files }))).toMatchObject({ code: 'INVALID_OPTION', message });
  });
});

describe('what is wrong with the options', () => {
  it.each([
    ['none', 'does not exist'],
    ['file', 'is not a directory'],
    ['file/x', 'does not exist'],
  ])('is said of the directory %s', async (name, why) => {
    await put({ file: '' });
    const directory = join(folder, name);
    const error = await rejection(buildContext({ directory }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      code: 'DIRECTORY_NOT_FOUND',
      message: `the build context ${directory} ${why}`,
    });
  });

  it.each([
    [{ dockerFile: 'x' }, 'buildContext: unknown option dockerFile; did you mean dockerfile?'],
    [{ directory: 1 }, 'buildContext: directory must be a path or a file: URL'],
    [{ directory: new URL('http://a') }, 'buildContext: directory must be a path or a file: URL'],
    [{ dockerfile: '' }, 'buildContext: dockerfile must be a path'],
    [{ files: null }, 'buildContext: files must be an object of files by their path'],
    [{ files: { a: 1 } }, 'files: a must have a string or bytes as its content'],
    [{ files: { a: null } }, 'files: a must have a string or bytes as its content'],
    [{ dockerignore: 'a' }, 'buildContext: dockerignore must be a list of patterns'],
    [{ signal: {} }, 'buildContext: signal must be an AbortSignal'],
  ])('is said: %j', async (options, message) => {
    const error = await rejection(Reflect.apply(buildContext, undefined, [options]));
    expect(error).toMatchObject({ code: 'INVALID_OPTION', message });
  });
});

describe('the stream', () => {
  const BIG = 64 * 1024 * 1024;

  /** A directory with a file that is still being read when its first bytes arrive. */
  async function begun(signal?: AbortSignal) {
    await put({ Dockerfile: '', big: '' });
    await truncate(join(folder, 'big'), BIG);
    const { inputStream } = await buildContext({ directory: folder, signal });
    const reading = inputStream[Symbol.asyncIterator]();
    await reading.next();
    expect(await openFiles()).toEqual([join(folder, 'big')]);
    const rest = async () => {
      for await (const _ of { [Symbol.asyncIterator]: () => reading });
    };
    return { inputStream, rest };
  }

  it('fails if a file shrinks while it is read', async () => {
    const { rest } = await begun();
    await truncate(join(folder, 'big'), BIG / 2);
    const error = await rejection(rest());
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({
      code: 'REQUEST_BODY_FAILED',
      message: 'the build context cannot be sent: big has shrunk while it was read',
    });
    expect(await openFiles()).toEqual([]);
  });

  it('fails if a file grows while it is read', async () => {
    const { rest } = await begun();
    await appendFile(join(folder, 'big'), 'x');
    const error = await rejection(rest());
    expect(error).toMatchObject({
      code: 'REQUEST_BODY_FAILED',
      message: 'the build context cannot be sent: big has grown while it was read',
    });
    expect(await openFiles()).toEqual([]);
  });

  it('closes what is open once it is destroyed', async () => {
    const { inputStream } = await begun();
    inputStream.destroy();
    await closed(inputStream);
    expect(await openFiles()).toEqual([]);
  });

  it('closes what is open once its reader fails', async () => {
    await put({ Dockerfile: '', big: '' });
    await truncate(join(folder, 'big'), BIG);
    const { inputStream } = await buildContext({ directory: folder });
    const target = createWriteStream(join(folder, 'none', 'here'));
    expect(await rejection(pipeline(inputStream, target))).toMatchObject({ code: 'ENOENT' });
    await closed(inputStream);
    expect(await openFiles()).toEqual([]);
  });

  it('closes what is open once the signal is aborted', async () => {
    const controller = new AbortController();
    const { inputStream, rest } = await begun(controller.signal);
    const reason = new Error('enough');
    controller.abort(reason);
    const error = await rejection(rest());
    expect(error).toBeInstanceOf(AbortError);
    expect(error.cause).toBe(reason);
    await closed(inputStream);
    expect(await openFiles()).toEqual([]);
  });

  it('is never made with a signal that is aborted, and may be aborted without a reader', async () => {
    await put({ Dockerfile: '' });
    const options = { directory: folder };
    expect(await rejection(buildContext({ ...options, signal: AbortSignal.abort() }))).toBeInstanceOf(
      AbortError,
    );
    const controller = new AbortController();
    const { inputStream } = await buildContext({ ...options, signal: controller.signal });
    controller.abort();
    await closed(inputStream);
    expect(inputStream.errored).toBeInstanceOf(AbortError);
  });
});
