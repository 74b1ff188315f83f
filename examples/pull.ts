/** Pulling an image: with a typed call that shows the progress at once, and as data with all progress at the end. */
import { client, connect, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions & { image?: string } = {}): Promise<void> {
  const { uri, say = console.log, image = 'busybox:musl' } = options;

  await using engine = connect({ uri });
  // The pull runs while the records are read, and is complete when they end. A pull that fails throws.
  for await (const { id, status } of await engine.images.ImageCreate({ fromImage: image })) {
    say([id, status].filter(Boolean).join(': '));
  }

  const images = client({ category: 'images', conn: { uri } });
  const records = await invoke(images, {
    op: 'ImageCreate',
    params: { fromImage: image },
    throwException: true,
  });
  say(`${image}: ${records.at(-1)?.status}`);
}

await run(import.meta.url, main);
