import { execFile } from 'node:child_process';

/**
 * Runs a program to its end and gives its stdout.
 *
 * @throws Error The program fails; the message has the command and the last lines of its output.
 */
export function command(file: string, args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(
      file,
      args,
      { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        if (error === null) return done(stdout);
        const said = `${stdout}${stderr}`.trim() || error.message;
        fail(new Error(`${file} ${args.join(' ')} failed:\n${said.split('\n').slice(-15).join('\n')}`));
      },
    );
  });
}
