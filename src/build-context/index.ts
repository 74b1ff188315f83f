/// <reference types="node" preserve="true" />
/** The build context of `ImageBuild`. Of a directory, of files in memory, or of both. */
export { type BuildContext, type BuildContextOptions, buildContext } from './build-context.js';
export type { MemoryFile, MemoryFiles } from './memory-files.js';
