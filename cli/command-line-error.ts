/** The command line is wrong: said with a pointer to the help. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}
