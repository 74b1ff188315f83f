import { parseArgs } from 'node:util';
import { checkFiles, writeFiles } from './files.js';
import { generate } from './generate.js';
import { checkPins, pin } from './pin/pin.js';

const usage = `usage:
  npm run pin -- ENGINE VERSION [--from FILE|URL]    distil an upstream file into specs/ and record it in pins.json
  npm run pin -- --check --from DIR                  prove that specs/ is what the upstream files in DIR distil to
  npm run generate                                   write generated/ from specs/
  npm run generate -- --check                        compare generated/ with what specs/ gives, byte for byte`;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, from: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [command, engine, version] = positionals;
  if (command === 'pin' && values.check && values.from !== undefined)
    return report(await checkPins(values.from), 'specs/ is what the upstream files distil to');
  if (command === 'pin' && engine !== undefined && version !== undefined) {
    const entry = await pin(engine, version, values.from);
    console.log(`pinned ${engine} ${version} (upstream sha256 ${entry.upstream.slice(0, 12)}…)`);
    return 0;
  }
  if (command === 'generate' && engine === undefined) {
    const files = await generate('docker');
    if (values.check)
      return report(await checkFiles('generated/docker', files), 'generated/ is what specs/ gives');
    console.log(`wrote ${await writeFiles('generated/docker', files)} files to generated/docker`);
    return 0;
  }
  console.error(usage);
  return values.help ? 0 : 2;
}

function report(faults: readonly string[], fine: string): number {
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(fine);
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  // What stops the generation says where and why itself; a stack adds nothing but length.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
