/** Images in the registries of the engines. */
import { connect } from 'fairlead';
import { busyboxImage, type Engine } from '../../../engines/index.js';
import { removeImage, unique } from './things.js';

/**
 * Pushes busybox to a registry with a unique name. The engine itself does not keep this name.
 *
 * @returns The name of the image: `127.0.0.1:5052/NAME/app:1.0`.
 */
export async function pushBusybox({ uri }: Engine, registry: string): Promise<string> {
  const repo = `${registry}/${unique()}/app`;
  const tag = '1.0';
  const image = `${repo}:${tag}`;
  removeImage(uri, image);
  await using engine = connect({ uri });
  await engine.images.ImageTag({ name: busyboxImage, repo, tag });
  await (await engine.images.ImagePush({ name: repo, tag, 'X-Registry-Auth': {} })).toArray();
  await engine.images.ImageDelete({ name: image });
  return image;
}
