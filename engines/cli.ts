import { described, down, status, up } from './fleet.js';
import { ofCheckout } from './instance.js';
import { type EngineName, engineNames } from './suites.js';

const usage = `npm run engines -- up [NAME…]     start the engines under test, and leave them running
npm run engines -- down [NAME…]   stop them and remove their data; the packages stay
npm run engines -- status         list the running engines
names: ${engineNames.join(' ')}`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function namesOf(words: string[]): EngineName[] {
  return words.map((word) => {
    const name = engineNames.find((known) => known === word);
    if (!name) throw new Error(`Unknown engine ${word}\n${usage}`);
    return name;
  });
}

async function main([action, ...words]: string[]): Promise<void> {
  const names = namesOf(words);
  if (action === 'up') {
    await up(ofCheckout(), names.length > 0 ? names : engineNames, { tied: false, say });
  } else if (action === 'down') {
    await down(ofCheckout(), names, say);
  } else if (action === 'status' && names.length === 0) {
    const found = await status(ofCheckout());
    for (const one of found) say(described(one));
    if (found.length === 0) say('no engine is up');
  } else {
    throw new Error(usage);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
});

function describe(error: unknown): string {
  if (error instanceof AggregateError) return [error.message, ...error.errors.map(describe)].join('\n');
  return error instanceof Error ? error.message : String(error);
}
