/** The command line is wrong. The message is printed together with a pointer to the help. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}
