/** What the examples share: their options, and how they run when they are started directly. */
import { pathToFileURL } from 'node:url';
import { FairleadError } from 'fairlead';

export interface ExampleOptions {
  /** Where the engine is. Without: where DOCKER_HOST says, or at the default socket. */
  uri?: string | undefined;
  /** Told what happens, line by line. */
  say?: (line: string) => void;
  /** Name of the container or network that the example creates, and removes in the end. */
  name?: string;
}

/** Runs `main` if the program was started with this module, rather than importing it. */
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
