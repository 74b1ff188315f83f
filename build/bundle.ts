/**
 * Bundles the JavaScript of the package into few files: reading a file costs an import more than what the file holds. The
 * code is not minified, so that stack traces stay readable.
 */
import { resolve } from 'node:path';
import { type GetModuleInfo, type Plugin, rollup } from 'rollup';
import ts from 'typescript';
import { compilerOptions } from './compiler-options.js';
import { packText } from './packed-text.js';
import { root, sourceOf } from './paths.js';

/** The entry that the other entries and most programs share code with. */
const main = 'generated/docker/index.js';

/** What a first call loads, whatever its operation, its endpoint and its result. */
const firstCall = [
  'src/transport/undici/exchange.js',
  'src/transport/dial.js',
  'src/transport/open-socket.js',
  'src/call/decode.js',
];

/**
 * Writes the entries and their chunks.
 *
 * @param entries The JavaScript files of the package that programs load, as paths within `folder`.
 */
export async function bundle(entries: readonly string[], folder: string): Promise<void> {
  const build = await rollup({
    input: Object.fromEntries(entries.map((path) => [path.replace(/\.js$/, ''), sourceOf(path)])),
    external: (id) => !/^[./]/.test(id),
    treeshake: { moduleSideEffects: false },
    plugins: [sources()],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await build.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    manualChunks: chunks(entries),
  });
  await build.close();
  for (const file of output) if (file.type === 'chunk') checkNames(file.fileName, file.code);
}

/** Finds the sources, and takes their types and comments away. */
function sources(): Plugin {
  const options = { ...compilerOptions(), removeComments: true };
  return {
    name: 'sources',
    resolveId: (id, importer) =>
      id.startsWith('.') && importer !== undefined
        ? resolve(importer, '..', id).replace(/\.js$/, '.ts')
        : undefined,
    transform: (code, fileName) => {
      const { outputText } = ts.transpileModule(code, { compilerOptions: options, fileName });
      return documentations.has(fileName) ? packText(outputText) : outputText;
    },
  };
}

/** The documentation of each engine as data, a text of several hundred kilobytes, with the name of its chunk. */
const documentations = new Map([
  [sourceOf('generated/docker/documentation.js'), 'documentation'],
  [sourceOf('generated/podman/documentation.js'), 'podman-documentation'],
]);

/**
 * Tells the chunk of a module. `core` is what the main entry and its versions load, `base` the part of it that other
 * entries load as well, and `call` what the first call loads. The documentation stands alone, so that nobody who reads
 * `core` has to scroll past it. All else is left to rollup.
 */
function chunks(entries: readonly string[]) {
  let sets: { core: Set<string>; others: Set<string>; call: Set<string> } | undefined;
  return (id: string, { getModuleInfo }: { getModuleInfo: GetModuleInfo }): string | undefined => {
    sets ??= {
      core: reachable([main], getModuleInfo),
      others: reachable(
        entries.filter((entry) => !entry.startsWith('generated/')),
        getModuleInfo,
      ),
      call: reachable(firstCall, getModuleInfo),
    };
    if (entries.some((entry) => sourceOf(entry) === id)) return undefined;
    const documentation = documentations.get(id);
    if (documentation !== undefined) return documentation;
    if (sets.core.has(id)) return sets.others.has(id) ? 'base' : 'core';
    return sets.call.has(id) ? 'call' : undefined;
  };
}

/** Returns the modules that are loaded with some files. */
function reachable(files: readonly string[], getModuleInfo: GetModuleInfo): Set<string> {
  const found = new Set(files.map(sourceOf));
  // A set's iteration goes on over what is added meanwhile.
  for (const id of found) {
    const info = getModuleInfo(id);
    if (info === null)
      throw new Error(`${id} is no module of the bundle: name the right file in build/bundle.ts`);
    for (const imported of info.importedIds) if (imported.startsWith(root)) found.add(imported);
  }
  return found;
}

/** Rollup renames a class that has the name of another one in its chunk. An error would print the made-up name. */
function checkNames(fileName: string, code: string): void {
  const renamed = [...code.matchAll(/^(?:export )?class (\w+\$\d+)/gm)].map(([, name]) => name);
  if (renamed.length > 0)
    throw new Error(`${fileName}: give these classes names of their own: ${renamed.join(', ')}`);
}
