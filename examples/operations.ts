/** Listing categories, operations and their documentation. No engine is needed. */
import { categories, client, doc, ops } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log } = options;

  say(`in the newest version: ${categories().join(' ')}`);
  say(`in v1.25: ${categories('v1.25').join(' ')}`);

  const images = client({ category: 'images', conn: { uri } });
  say(`images: ${ops(images).join(' ')}`);

  const create = doc(images, 'ImageCreate');
  say(`${create.op}, ${create.method} ${create.path}, since ${create.since}`);
  say(create.doc);
  for (const { name, type, in: place, required, since } of create.params)
    say(`  ${name}: ${type} (${place}${required ? ', required' : ''}${since ? `, since ${since}` : ''})`);
  say(create.url);
}

await run(import.meta.url, main);
