/**
 * The page in `docs/` that compares the API of another engine, as one engine speaks it, with the original: what is missing,
 * what is done in another way, and where the types differ. It follows from tables that tests hold against engines, so that
 * it needs no engine.
 */
import { type Correction, readCorrections } from '../codegen/corrections.js';
import { type Capability, capabilities, type Meaning, ofFamily } from '../engines/capabilities.js';
import { families } from '../engines/suites.js';
import { table } from '../generated/podman/table.js';

const engine = 'podman';

/** The page of Podman. */
export async function printDifferences(): Promise<string> {
  const deviations = await readCorrections(`${engine}-compatible`);
  return `# Docker's API on ${families[engine]}

Written by \`npm run conformance -- --engine ${engine} --page\`. Do not edit.

${families[engine]} speaks the API of Docker beside its own, with its own limits and habits. \`fairlead/podman\` has the operations that ${families[engine]} has, with types that are corrected for it. This page lists what differs for a program that was written for Docker.

## What it does in another way

The tests of Docker's API run on both engines, and try each line of this table on Podman 5.4 and 5.8 and on Docker 20.10, 26.1 and 28.5.

| Docker | ${families[engine]} |
|---|---|
${differing().map(row).join('\n')}

Some habits are too much a matter of chance for such a table:

- \`ContainerLogs\` with \`follow\` of a container that has ended may lose the end of long logs. Without \`follow\`, the logs are whole.
- A command that ends before its input is read may end with a \`ConnectionError\`: the engine closes the connection at once.
- \`ContainerAttach\` to a container that has ended prepares it to run again, and waits for its start, unless \`stream\` is false.
- Logs of Podman 5.4 have times in whole seconds.

## What it lacks

${Object.entries(lacking())
  .map(([category, ops]) => `- \`${category}\`: ${ops.join(', ')}`)
  .join('\n')}

In the types of \`fairlead/podman\` these are missing. A call from JavaScript is a \`UsageError\` that names ${families[engine]}. Two of them are missing in ${families[engine]}'s reference alone: the engine answers \`ContainerArchiveInfo\` and \`SystemPingHead\`, which the entry \`fairlead\` has.

## Where its types differ

${deviations.length} corrections make Docker's types ${families[engine]}'s. \`specs/corrections/${engine}-compatible/\` has what each puts there.

| place | change | releases | evidence |
|---|---|---|---|
${deviations.map(deviation).join('\n')}
`;
}

/** The capabilities that Docker has in all releases and the engine has not. */
function differing(): Meaning[] {
  const theirs: readonly Capability[] = ofFamily.docker;
  const own: readonly Capability[] = ofFamily[engine];
  return theirs.filter((name) => !own.includes(name)).map((name) => capabilities[name]);
}

function row({ says, instead }: Meaning): string {
  return `| ${says} | ${instead ?? 'It does not.'} |`;
}

/** The operations that the engine lacks, by category. */
function lacking(): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const [op, category] of Object.entries(table.compatible?.absent ?? {}))
    found[category] = [...(found[category] ?? []), `\`${op}\``];
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function deviation({ at, expect, put, versions, evidence }: Correction): string {
  const change = expect === undefined ? 'more' : put === undefined ? 'less' : 'other';
  const cells = [at.map(placeOf).join(', '), change, versions, oneLine(evidence)];
  return `| ${cells.join(' | ')} |`;
}

/** Steps of a pointer that name no field. */
const silent = /^(?:properties|parameters|items|enum|default|required|allOf|\d+|x-nullable)$/;

/** A pointer as a reader of the types knows the place: `ContainerSummary.Command`, `ExecResize 201`. */
function placeOf(pointer: string): string {
  const steps = pointer.slice(1).split('/').slice(1);
  const [owner = '', ...rest] = steps.filter((step) => !silent.test(step) || steps[1] === 'responses');
  if (rest[0] === 'responses') return `\`${owner}\` ${rest[1]}`;
  return `\`${[owner, ...rest].join('.')}\``;
}

const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
