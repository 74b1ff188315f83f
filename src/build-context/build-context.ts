import type { Readable } from 'node:stream';
import { FairleadError, UsageError } from '../errors.js';
import { abortReason, onAbort } from '../util/abort.js';
import { ByteStream } from '../util/byte-stream.js';
import { checkOptions } from '../util/check-options.js';
import { errorMessage } from '../util/error-message.js';
import { archive } from './archive.js';
import { type Dockerfile, findDockerfile } from './dockerfile.js';
import { broken, type Entry, type HeldFile } from './entry.js';
import { patternsOf, patternsOfLines } from './ignore-file.js';
import { IgnoreRules } from './ignore-rules.js';
import { findDirectory, loadFile, resolvePath } from './input.js';
import { type MemoryFiles, memoryEntries } from './memory-files.js';
import { judgeFirstLevel, walk } from './walk.js';

/** The options of `buildContext`. */
export interface BuildContextOptions {
  /** The directory to send, as a path or as a `file:` URL. If it is left out, only `files` are sent. */
  readonly directory?: string | URL | undefined;
  /**
   * The path of the Dockerfile, absolute or relative to `directory`. (`docker build -f` differs: it takes the path
   * relative to the working directory.)
   *
   * A Dockerfile outside of the directory is added to the context under the name `.dockerfile.` and a hash. This name is
   * also added to the context's `.dockerignore`, so that the classic builder hides the file from `COPY`. BuildKit does
   * not hide it in a context that is sent as a tar.
   *
   * @default `Dockerfile`, or `dockerfile` if only that exists
   */
  readonly dockerfile?: string | undefined;
  /**
   * Files to add, by their path in the context. They replace files of the directory at the same path, and are sent even
   * if `.dockerignore` excludes them. The Dockerfile and the `.dockerignore` can be among them.
   */
  readonly files?: MemoryFiles | undefined;
  /** Patterns of files to leave out, as lines of a `.dockerignore`. They are used instead of those in the file. */
  readonly dockerignore?: readonly string[] | undefined;
  /** Stops the reading of files. The stream then fails with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** A build context as parameters of `ImageBuild`: `ImageBuild({ ...context, t: 'app' })`. */
export interface BuildContext {
  /** The context as a tar. The stream can be sent only once. */
  readonly inputStream: Readable;
  /** The path of the Dockerfile in the context. */
  readonly dockerfile: string;
}

const OPTIONS = ['directory', 'dockerfile', 'files', 'dockerignore', 'signal'];
const IGNORE_FILE = '.dockerignore';
/** The number of bytes that are read ahead of the reader. */
const READ_AHEAD_BYTES = 64 * 1024;

/**
 * Makes a build context from a directory, from files in memory, or from both, as the docker CLI does.
 *
 * ```ts
 * const context = await buildContext({ directory: '.', files: { 'version.txt': '1.2.3' } });
 * for await (const { stream } of await engine.build.ImageBuild({ ...context, t: 'app' })) console.log(stream);
 * ```
 *
 * - `.dockerignore`, or `Dockerfile.dockerignore` beside the Dockerfile, is read as the docker CLI reads it. Excluded
 *   folders are not sent.
 * - Permissions and times are kept. All files belong to root. Extended attributes are not sent.
 * - Symlinks are sent as symlinks. Sockets are left out. A device is an error.
 * - The directory is read no faster than the engine takes it, and is never in memory as a whole.
 *
 * A file that cannot be read, or whose length changes, fails the stream, and the call that sends the stream, with a
 * `StreamError`, `REQUEST_BODY_FAILED`. A pattern whose fault shows late fails both with a `UsageError`,
 * `INVALID_PATTERN`.
 *
 * @throws {UsageError} `DIRECTORY_NOT_FOUND`, `DOCKERFILE_NOT_FOUND`, `INVALID_PATTERN`, `INVALID_OPTION`.
 * @throws {AbortError} `signal` was aborted before the context was made.
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
  const always = new Set([IGNORE_FILE, dockerfile.path]);
  const walked = { rules, always, replaced: new Set(files.keys()) };
  if (directory !== undefined && rules.mayRefuse) await judgeFirstLevel(directory, walked);
  if (signal?.aborted) throw abortReason(signal);

  async function* entries(): AsyncGenerator<Entry, void, undefined> {
    if (directory !== undefined) yield* walk(directory, walked);
    yield* files.values();
  }
  const inputStream = new ByteStream(sendable(archive(entries())), { highWaterMark: READ_AHEAD_BYTES });
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
 * Reads the patterns of `Dockerfile.dockerignore`, or else those of `.dockerignore`. So does BuildKit, and the docker CLI
 * with BuildKit. With the classic builder, the CLI reads only `.dockerignore`. For the classic builder,
 * nothing is lost by reading both.
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

/**
 * The context's `.dockerignore`, with the Dockerfile as a further pattern. The classic builder removes the Dockerfile and
 * the `.dockerignore` from the context after it has read them, if the `.dockerignore` excludes them.
 */
function ignoreFileExcluding(dockerfile: string, ignoreFile: HeldFile | undefined): HeldFile {
  const { content = Buffer.from(IGNORE_FILE), mode = 0o600, mtime = new Date() } = ignoreFile ?? {};
  const hidden = Buffer.concat([content, Buffer.from(`\n${dockerfile}\n`)]);
  return { type: 'file', path: IGNORE_FILE, mode, mtime, content: hidden };
}

/**
 * Turns errors of reading into errors of the build context. The error that the stream is destroyed with comes in by
 * `throw`, and is left as it is.
 */
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
    // The stream may have no reader yet. An error without a listener would end the process.
    stream.on('error', () => {}).destroy(reason);
  });
  stream.once('close', release);
}
