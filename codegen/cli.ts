import { parseArgs } from 'node:util';
import { describeEngine, engineNames } from './engines.js';
import { checkFiles, checkSingly, writeFiles, writeSingly } from './files.js';
import { generate, generateAtlas, generateDocs, readFacts } from './generate.js';
import { checkPins, pin } from './pin/pin.js';
import { checkProse, coverageLines } from './prose/check.js';

const usage = `usage:
  npm run pin -- ENGINE VERSION [--from FILE|URL]    distil an upstream file into specs/ and record it in pins.json
  npm run pin -- --check --from DIR                  check that specs/ is what the upstream files in DIR distil to
  npm run generate [-- ENGINE…]                      write generated/ENGINE and the documents of docs/ that follow from
                                                     specs/, by default for every engine
  npm run generate -- [ENGINE…] --check              compare these files with what specs/ gives, byte for byte
  npm run prose [-- ENGINE]                          tell how much of each version has a text, and check the texts
  npm run prose [-- ENGINE] --against DIR            compare the texts with those of the upstream files in DIR, too

engines: ${engineNames.join(', ')}`;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      check: { type: 'boolean' },
      from: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [command, ...operands] = positionals;
  if (command === 'generate' && values.from === undefined && !values.help)
    return generateAll(operands.length === 0 ? engineNames : operands, values.check === true);
  const [engine, version] = operands;
  if (command === 'prose' && !values.help) return reportProse(engine ?? engineNames[0]!, values.against);
  if (command === 'pin' && values.check && values.from !== undefined)
    return report(await checkPins(values.from), 'specs/ is what the upstream files distil to');
  if (command === 'pin' && engine !== undefined && version !== undefined) {
    const entry = await pin(engine, version, values.from);
    console.log(`pinned ${engine} ${version} (upstream sha256 ${entry.upstream.slice(0, 12)}…)`);
    return 0;
  }
  console.error(usage);
  return values.help ? 0 : 2;
}

async function generateAll(engines: readonly string[], check: boolean): Promise<number> {
  // A name that is wrong stops the generation before anything is written.
  for (const engine of engines) describeEngine(engine);
  const faults: string[] = [];
  for (const engine of engines) {
    const facts = await readFacts(engine);
    const files = await generate(engine, facts);
    const folder = `generated/${engine}`;
    const docs = new Map([...(await generateAtlas(engine, facts)), ...(await generateDocs(engine, facts))]);
    if (check) {
      faults.push(...(await checkFiles(folder, files)), ...(await checkSingly(docs)));
      continue;
    }
    console.log(`wrote ${await writeFiles(folder, files)} files to ${folder}`);
    await writeSingly(docs);
    for (const path of docs.keys()) console.log(`wrote ${path}`);
  }
  return check ? report(faults, `generated/ and docs/ are what specs/ gives (${engines.join(', ')})`) : 0;
}

async function reportProse(engine: string, upstream: string | undefined): Promise<number> {
  const found = await checkProse(engine, upstream);
  for (const line of coverageLines(found)) console.log(line);
  if (upstream === undefined)
    console.log(
      'The texts were not compared with those of upstream: --against names no folder of upstream files.',
    );
  return report(found.faults, `every text of ${engine} keeps the rules`);
}

function report(faults: readonly string[], fine: string): number {
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(fine);
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  // The message says where and why the generation stops, so that a stack adds nothing.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
