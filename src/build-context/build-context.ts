import { Readable } from 'node:stream';
import { FairleadError, UsageError } from '../errors.js';
import { abortReason, onAbort } from '../transport/timeouts.js';
import { checkOptions } from '../util/check-options.js';
import { errorMessage } from '../util/error-message.js';
import { archive } from './archive.js';
import { type Dockerfile, findDockerfile } from './dockerfile.js';
import { broken, type Entry, type HeldFile } from './entry.js';
import { patternsOf, patternsOfLines } from './ignore-file.js';
import { IgnoreRules } from './ignore-rules.js';
import { findDirectory, loadFile, resolvePath } from './input.js';
import { type MemoryFiles, memoryEntries } from './memory-files.js';
import { walk } from './walk.js';

export interface BuildContextOptions {
  /** The directory to send, as a path or as a `file:` URL. Without it, only `files` are sent. */
  readonly directory?: string | URL | undefined;
  /**
   * Path of the Dockerfile: from the directory (not, as for `docker build -f`, from the working directory), or absolute.
   * `Dockerfile` by default, or `dockerfile` if there is only that.
   *
   * One that is outside of the directory is added to the context under a name of its own, `.dockerfile.` and a hash,
   * and to the context's `.dockerignore`, by which the classic builder takes it out again before a `COPY` could see it.
   * BuildKit does not do that with a context that is sent as a tar.
   */
  readonly dockerfile?: string | undefined;
  /**
   * Files to add, by their path in the context. They take the place of what the directory has there, are sent whatever
   * `.dockerignore` says, and may be the Dockerfile or the `.dockerignore`.
   */
  readonly files?: MemoryFiles | undefined;
  /** Patterns of what not to send, as the lines of a `.dockerignore`, instead of those in the file. */
  readonly dockerignore?: readonly string[] | undefined;
  /** Ends the reading of files: the stream then fails with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** What `ImageBuild` needs of a build context, to be spread into its parameters. */
export interface BuildContext {
  /** The context as a tar. It can be sent once. */
  readonly inputStream: Readable;
  /** Path of the Dockerfile in the context. */
  readonly dockerfile: string;
}

const OPTIONS = ['directory', 'dockerfile', 'files', 'dockerignore', 'signal'];
const IGNORE_FILE = '.dockerignore';
/** How far the walk goes ahead of the reader, in bytes. */
const READ_AHEAD_BYTES = 64 * 1024;

/**
 * Makes a build context of a directory, of files in memory, or of both, as the docker CLI does.
 *
 * ```ts
 * const context = await buildContext({ directory: '.', files: { 'version.txt': '1.2.3' } });
 * for await (const { stream } of await engine.build.ImageBuild({ ...context, t: 'app' })) console.log(stream);
 * ```
 *
 * - `.dockerignore` is read as the docker CLI reads it, or `Dockerfile.dockerignore` next to the Dockerfile where there
 *   is one. It excludes neither itself nor the Dockerfile. An excluded folder is gone into if a pattern with `!` may
 *   bring back something in it, and is not sent itself.
 * - Entries come by name, files in memory last. Permissions and times are kept, owners are not: all belongs to root.
 *   Extended attributes are not sent.
 * - Symlinks are sent as symlinks, except that the directory itself may be one. Sockets are left out; a device cannot be
 *   sent.
 * - The directory is read while it is being sent, no faster than the engine takes it, and never held as a whole. When
 *   the stream is destroyed, as it is with the call that sends it, no file stays open.
 *
 * The stream fails with a `StreamError`, `REQUEST_BODY_FAILED`, if something can't be read, or if a file grows or
 * shrinks while it is read; and so does the call that sends it.
 *
 * @throws {UsageError} `DIRECTORY_NOT_FOUND`, `DOCKERFILE_NOT_FOUND`; `INVALID_PATTERN`: a pattern of the
 * `.dockerignore` is malformed; `INVALID_OPTION`.
 * @throws {AbortError} The signal was aborted.
 */
export async function buildContext(options: BuildContextOptions): Promise<BuildContext> {
  checkOptions('buildContext', options, OPTIONS);
  checkTypes(options);
  const { signal } = options;
  const files = memoryEntries(options.files ?? {});
  const directory = options.directory === undefined ? undefined : await findDirectory(options.directory);
  const dockerfile = await findDockerfile(directory, options.dockerfile, files);
  const rules = new IgnoreRules(
    options.dockerignore !== undefined
      ? patternsOfLines(options.dockerignore)
      : await patternsFor(directory, dockerfile, files),
  );
  if (dockerfile.added !== undefined) {
    const ignoreFile = await loadFile(resolvePath(directory, IGNORE_FILE), files);
    files
      .set(IGNORE_FILE, ignoreFileExcluding(dockerfile.path, ignoreFile))
      .set(dockerfile.path, dockerfile.added);
  }
  if (signal?.aborted) throw abortReason(signal);

  async function* entries(): AsyncGenerator<Entry, void, undefined> {
    const always = new Set([IGNORE_FILE, dockerfile.path]);
    if (directory !== undefined) yield* walk(directory, { rules, always, replaced: new Set(files.keys()) });
    yield* files.values();
  }
  const inputStream = Readable.from(sendable(archive(entries())), {
    objectMode: false,
    highWaterMark: READ_AHEAD_BYTES,
  });
  if (signal !== undefined) endWith(inputStream, signal);
  return { inputStream, dockerfile: dockerfile.path };
}

function checkTypes({ directory, dockerfile, files, dockerignore }: BuildContextOptions): void {
  const wrong = (what: string) => new UsageError('INVALID_OPTION', `buildContext: ${what}`);
  if (directory !== undefined && typeof directory !== 'string' && !isFileUrl(directory))
    throw wrong('directory must be a path or a file: URL');
  if (dockerfile !== undefined && (typeof dockerfile !== 'string' || dockerfile === ''))
    throw wrong('dockerfile must be a path');
  if (files !== undefined && (typeof files !== 'object' || files === null))
    throw wrong('files must be an object of files by their path');
  if (
    dockerignore !== undefined &&
    !(Array.isArray(dockerignore) && dockerignore.every((pattern) => typeof pattern === 'string'))
  )
    throw wrong('dockerignore must be a list of patterns');
}

function isFileUrl(value: unknown): boolean {
  return value instanceof URL && value.protocol === 'file:';
}

/**
 * A `.dockerignore` of the Dockerfile's own comes first. BuildKit has it so, and the docker CLI with it; with the
 * classic builder, the CLI knows only the context's. Nothing is lost by having it for both.
 */
async function patternsFor(
  directory: string | undefined,
  dockerfile: Dockerfile,
  files: ReadonlyMap<string, HeldFile>,
): Promise<string[]> {
  for (const name of [`${dockerfile.given}${IGNORE_FILE}`, IGNORE_FILE]) {
    const file = await loadFile(resolvePath(directory, name), files);
    if (file !== undefined) return patternsOf(file.content);
  }
  return [];
}

/** The classic builder takes the Dockerfile and the `.dockerignore` out, once it has read them, if the latter says so. */
function ignoreFileExcluding(dockerfile: string, ignoreFile: HeldFile | undefined): HeldFile {
  const { content = Buffer.from(IGNORE_FILE), mode = 0o600, mtime = new Date() } = ignoreFile ?? {};
  const hidden = Buffer.concat([content, Buffer.from(`\n${dockerfile}\n`)]);
  return { type: 'file', path: IGNORE_FILE, mode, mtime, content: hidden };
}

/** An error in reading is told as one of the context. What the stream is destroyed with comes in by `throw`, and stays. */
function sendable(chunks: AsyncGenerator<Uint8Array>): AsyncIterableIterator<Uint8Array> {
  const failed = (error: unknown): never => {
    if (error instanceof FairleadError) throw error;
    throw broken(errorMessage(error), error);
  };
  const iterator: AsyncIterableIterator<Uint8Array> = {
    next: () => chunks.next().catch(failed),
    return: () => chunks.return(undefined),
    throw: (error) => chunks.throw(error),
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

function endWith(stream: Readable, signal: AbortSignal): void {
  const release = onAbort(signal, (reason) => {
    // It may not have a reader yet, who would hear of it.
    stream.on('error', () => {}).destroy(reason);
  });
  stream.once('close', release);
}
