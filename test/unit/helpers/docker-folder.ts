/** A folder with a docker config and credential helpers, for one test. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface DockerFolder {
  readonly path: string;
  /** An environment in which the folder is both docker's and the first of the PATH. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes `config.json`. A text is written as it is. */
  config(config: object | string): Promise<void>;
  /** Makes a program `docker-credential-NAME` from a shell script. */
  helper(name: string, script: string): Promise<void>;
  /** Reads a file of the folder, which a credential helper has written. */
  read(file: string): Promise<string>;
}

export async function dockerFolder(): Promise<DockerFolder> {
  const path = await mkdtemp(join(tmpdir(), 'fairlead-docker-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return {
    path,
    env: {
      ...process.env,
      DOCKER_CONFIG: path,
      DOCKER_AUTH_CONFIG: '',
      PATH: `${path}:${process.env['PATH']}`,
    },
    config: (config) =>
      writeFile(join(path, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config)),
    async helper(name, script) {
      const program = join(path, `docker-credential-${name}`);
      await writeFile(program, `#!/bin/sh\n${script}\n`);
      await chmod(program, 0o755);
    },
    read: (file) => readFile(join(path, file), 'utf8'),
  };
}
