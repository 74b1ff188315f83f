import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { followProgress } from 'fairlead/progress';
import type { TestEngine } from '../../scenario.js';

interface Imported {
  /** Without a name, the image dangles. */
  readonly name?: string;
  /** `NAME=VALUE` */
  readonly label: string;
}

/** Makes an image of the root file system, and gives its ID. */
export async function importImage(
  { engine, rootfs }: TestEngine,
  { name = '', label }: Imported,
): Promise<string> {
  const [repo, tag] = name.split(':');
  const records = await engine.images.ImageCreate({
    fromSrc: '-',
    ...(name !== '' && { repo, tag }),
    changes: [`LABEL ${label}`, 'CMD ["sh"]'],
    inputImage: createReadStream(rootfs),
  });
  const { imageId } = await followProgress(records);
  assert.ok(imageId);
  return imageId;
}
