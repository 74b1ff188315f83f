import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { inRepository } from '../../../codegen/paths.js';
import { engineKinds } from '../../../conformance/engines.js';
import { capabilities, ofFamily } from '../../../engines/capabilities.js';
import { table } from '../../../generated/podman/table.js';

const pages = engineKinds.flatMap(({ differences }) => (differences ? [differences] : []));

it.each(pages)('$file is what the tables say', async ({ file, print }) => {
  expect(await readFile(inRepository(file), 'utf8')).toBe(await print());
});

it('the page of Podman has every operation that Podman lacks, and every habit that it does not share', async () => {
  const [page] = await Promise.all(pages.map(({ print }) => print()));
  for (const op of Object.keys(table.compatible!.absent)) expect(page).toContain(`\`${op}\``);
  for (const name of ofFamily.docker) expect(page).toContain(capabilities[name].says);
});
