/** From the files of `page/` to one script, and one style sheet, that a browser runs. */
import { readFile } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { default as TypeScript } from 'typescript';

const at = (file: string) => fileURLToPath(new URL(`page/${file}`, import.meta.url));

/** The script of the page, without imports. */
export async function bundleScript(): Promise<string> {
  // Both are large, and most commands of the generator's do not come here.
  const [{ rollup }, { default: ts }] = await Promise.all([import('rollup'), import('typescript')]);
  const bundle = await rollup({
    input: at('main.ts'),
    plugins: [
      {
        name: 'typescript',
        resolveId: (source, importer) =>
          importer === undefined ? source : resolvePath(importer, '..', source.replace(/\.js$/, '.ts')),
        load: async (id) => transpile(ts, await readFile(id, 'utf8')),
      },
    ],
    onwarn(warning) {
      throw new Error(`the script of the atlas: ${warning.message}`);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', indent: false });
  return output[0].code;
}

function transpile(ts: typeof TypeScript, text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
      verbatimModuleSyntax: true,
    },
  });
  return outputText;
}

export async function readStyles(): Promise<string> {
  return readFile(at('atlas.css'), 'utf8');
}
