import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { inRepository } from '../codegen/paths.js';
import { type Entry, packageJson } from './entries.js';

const { Error: error, None: none } = ExtractorLogLevel;

/**
 * Reports entries. A report has the exports of its entry and, without the word `export`, the declarations that the exports
 * mention.
 *
 * @param entries at least one
 * @param folder the package that has their declarations
 * @returns The reports by the names of their files: `fairlead-v1.41.api.md` for `fairlead/v1.41`.
 * @throws {Error} The compiler finds an error in the declarations.
 */
export async function reportsOf(entries: readonly Entry[], folder: string): Promise<Map<string, string>> {
  const configs = entries.map((entry) => ({ entry, config: configOf(entry, entries, folder) }));
  // All entries share one compilation, which takes most of the time.
  const compilerState = CompilerState.create(configs[0]!.config);
  const reports = new Map<string, string>();
  for (const { entry, config } of configs) {
    const errors: string[] = [];
    Extractor.invoke(config, {
      localBuild: true,
      compilerState,
      messageCallback: (message) => {
        if (message.logLevel === error) errors.push(message.formatMessageWithLocation(folder));
        message.handled = true;
      },
    });
    if (errors.length > 0) throw new Error(`${entry.name} cannot be reported:\n${errors.join('\n')}`);
    const report = await readFile(join(folder, `${fileStem(entry)}.public.api.md`), 'utf8');
    reports.set(
      `${fileStem(entry)}.api.md`,
      withoutDocumentation(report).replace(`for "${packageJson.name}"`, `for "${entry.name}"`),
    );
  }
  return reports;
}

function fileStem({ name }: Entry): string {
  return name.replaceAll('/', '-');
}

function configOf(entry: Entry, entries: readonly Entry[], folder: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    packageJson: { name: packageJson.name },
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, entry.declarations),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          extends: inRepository('tsconfig.json'),
          compilerOptions: { paths: {}, skipLibCheck: false },
          include: [],
          files: entries.map(({ declarations }) => join(folder, declarations)),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: fileStem(entry),
        // Leaves out members that are marked @internal, @alpha or @beta.
        reportVariants: ['public'],
        // The signatures of operations are in interfaces that no entry exports.
        includeForgottenExports: true,
        reportFolder: folder,
        reportTempFolder: join(folder, 'reports-temporary'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: error } },
        extractorMessageReporting: { default: { logLevel: none } },
        tsdocMessageReporting: { default: { logLevel: none } },
      },
    },
  });
}

/** Removes the remarks on missing documentation: adding or removing a comment does not change the API. */
function withoutDocumentation(report: string): string {
  return report
    .replaceAll(/^ *\/\/ \(undocumented\)\n/gm, '')
    .replaceAll(/ \(undocumented\)$/gm, '')
    .replaceAll(/^\/\/ \(No @packageDocumentation comment.*\n\n/gm, '');
}
