/**
 * Using a registry that requires authentication: with the credentials that `docker login` has stored, or with a user
 * name and a password. Both give an object that does not print its secrets. fairlead encodes it for the header.
 */
import { type Conn, client, close, connect, invoke } from 'fairlead';
import { credentials, registryAuth } from 'fairlead/registry-auth';
import { type ExampleOptions, run } from './run.js';

export interface RegistryOptions extends ExampleOptions {
  /** An image in the registry: `registry.example.com/team/app`. */
  image: string;
  tag?: string;
  /** @default the credentials that the docker CLI would use */
  username?: string;
  password?: string;
}

export async function main(options: RegistryOptions): Promise<void> {
  const { uri, say = console.log, image, tag = 'latest', username, password } = options;
  const auth =
    username === undefined || password === undefined
      ? await registryAuth(image)
      : credentials({ username, password });

  await using engine = connect({ uri });
  await engine.images.ImageTag({ name: 'busybox:musl', repo: image, tag });
  const push = await engine.images.ImagePush({ name: image, tag, 'X-Registry-Auth': auth });
  for await (const { status } of push) if (status) say(`push: ${status}`);
  await engine.images.ImageDelete({ name: `${image}:${tag}` });

  const conn: Conn = { uri };
  const images = client({ category: 'images', conn });
  const records = await invoke(images, {
    op: 'ImageCreate',
    params: { fromImage: image, tag, 'X-Registry-Auth': auth },
    throwException: true,
  });
  for (const { status } of records) if (status) say(`pull: ${status}`);
  await close(conn);
}

await run(import.meta.url, async () => {
  const [image, username, password] = process.argv.slice(2);
  if (image === undefined) throw new Error('usage: registry-auth.ts REGISTRY/IMAGE [USERNAME PASSWORD]');
  await main({ image, ...(username && password ? { username, password } : {}) });
});
