/** The shared code of the examples: their options, and running an example that is started directly. */
import { pathToFileURL } from 'node:url';
import { FairleadError } from 'fairlead';

export interface ExampleOptions {
  /** The address of the engine. @default DOCKER_HOST, or the default socket */
  uri?: string | undefined;
  /** Is told what happens, line by line. @default console.log */
  say?: (line: string) => void;
  /** The name of the container or network that the example creates and finally removes. */
  name?: string;
}

/** Runs `main` if the program was started with this module; does nothing if another module imports it. */
export async function run(module: string, main: () => Promise<unknown>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || pathToFileURL(started).href !== module) return;
  try {
    await main();
  } catch (error) {
    if (!(error instanceof FairleadError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
