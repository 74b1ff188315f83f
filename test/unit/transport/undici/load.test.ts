/** What the first request loads. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'undici';
import { expect, it } from 'vitest';

/** Loads the file as the transport does, and tells what came with the file. */
const program = `
const { default: Client } = await import('undici/lib/dispatcher/client.js');
const { createRequire } = await import('node:module');
const files = Object.keys(createRequire(process.cwd() + '/x.js').cache);
console.log(JSON.stringify({
  name: Client.name,
  files: files.filter((file) => /node_modules.undici./.test(file)).length,
  dispatcher: Object.getOwnPropertySymbols(globalThis).map(String).filter((name) => /undici/.test(name)),
}));
`;

it("is undici's class of a connection, and a few files", async () => {
  const { default: deep } = await import('undici/lib/dispatcher/client.js');
  expect(deep).toBe(Client);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  const { name, files, dispatcher } = JSON.parse(stdout);
  expect(name).toBe('Client');
  expect(files).toBeGreaterThan(10);
  // undici's index loads more than a hundred.
  expect(files).toBeLessThan(30);
  // undici's index replaces the dispatcher of the global fetch.
  expect(dispatcher).toEqual([]);
});
