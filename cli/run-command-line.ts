/** Parses the command line and runs the command that it names. */
import { checkGiven, commandNamed } from './commands.js';
import { help, helpOf } from './help.js';
import { parseOptions } from './options.js';
import { ownVersion } from './own-version.js';

/**
 * @returns The exit code.
 * @throws The failure of the command. `fail` prints it.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const { positionals, ...given } = parseOptions(args);
  const [name, ...others] = positionals;
  if (given.version) {
    console.log(ownVersion);
    return 0;
  }
  if (name === undefined) {
    if (given.help) console.log(help());
    else console.error(help());
    return given.help ? 0 : 2;
  }
  const command = commandNamed(name);
  if (given.help) {
    console.log(helpOf(name, command));
    return 0;
  }
  const commandGiven = { ...given, positionals: others };
  checkGiven(name, command, commandGiven);
  await command.action(commandGiven);
  return 0;
}
