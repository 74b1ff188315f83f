/** Pulling an image with a progress bar, which `cli-progress` draws. */
import { SingleBar } from 'cli-progress';
import { connect } from 'fairlead';
import { followProgress } from 'fairlead/progress';
import { type ExampleOptions, run } from './run.js';

const megabytes = (bytes = 0) => `${(bytes / 1_000_000).toFixed(1)} MB`;

export async function main(
  options: ExampleOptions & { image?: string; output?: NodeJS.WritableStream } = {},
): Promise<void> {
  const { uri, say = console.log, image = 'busybox:musl', output = process.stderr } = options;

  await using engine = connect({ uri });
  const records = await engine.images.ImageCreate({ fromImage: image });
  const bar = new SingleBar({ format: '{bar} {value} % | {bytes}', stream: output, noTTYOutput: true });
  bar.start(100, 0, { bytes: '' });
  const { layers, digest } = await followProgress(records, ({ percent = 0, current, total }) =>
    bar.update(percent, { bytes: `${megabytes(current)} of ${megabytes(total)}` }),
  )
    // The bar has a timer, which would keep the program alive.
    .finally(() => bar.stop());
  say(`pulled ${image} ${digest}: ${layers.filter(({ phase }) => phase === 'done').length} new layers`);
}

await run(import.meta.url, main);
