import { parseArgs } from 'node:util';
import { inRepository } from '../codegen/paths.js';
import { writeSite } from './site.js';

const usage = `usage:
  npm run docs                        write the reference and the guides as a site, to site/
  npm run docs -- --version v1.41     document this pinned version only; may be repeated
  npm run docs -- --out FOLDER        write to another folder: absent, empty, or with an earlier site`;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'site' },
    version: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
});

try {
  if (values.help) console.log(usage);
  else await writeSite({ out: inRepository(values.out), versions: values.version });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
