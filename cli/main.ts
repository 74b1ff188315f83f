#!/usr/bin/env node
/** The program `fairlead`: an engine's API on the command line. */
import { fail } from './exit.js';
import { runCommandLine } from './run-command-line.js';

// The callback of each write reports its failure. Without these listeners, the failure would also end the process.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
try {
  process.exitCode = await runCommandLine(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(error);
}
