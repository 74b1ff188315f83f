#!/usr/bin/env node
/** The command `fairlead`: a first look at an engine, and the API as data. */
import { fail } from './exit.js';
import { runCommandLine } from './run-command-line.js';

// A write that fails is told to whoever wrote.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
try {
  process.exitCode = await runCommandLine(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(error);
}
