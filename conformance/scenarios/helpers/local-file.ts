import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a file into a folder of its own, which the engine can read on this machine, and removes both after `use`. */
export async function withFile(
  name: string,
  content: string | Uint8Array,
  use: (path: string, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const path = join(folder, name);
  try {
    await writeFile(path, content);
    await use(path, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
