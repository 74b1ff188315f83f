import { brotliCompressSync, constants } from 'node:zlib';

/** A function that returns a long text, as `codegen/documentation.ts` prints it. */
const returned = /^( +)return '((?:[^'\\]|\\.)*)';$/m;

/**
 * Compresses the text that a module returns: every import of the package reads the module, and few programs ask for the
 * text. What is generated stays readable, and the same with every version of the compression.
 *
 * @throws {Error} The module returns no text.
 */
export function packText(code: string): string {
  const found = returned.exec(code);
  if (!found) throw new Error('there is no text to compress');
  const [statement, indent, literal] = found;
  const text = literal!.replaceAll(/\\(.)/g, '$1');
  const { BROTLI_MAX_QUALITY, BROTLI_MODE_TEXT, ...names } = constants;
  const params = {
    [names.BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY,
    [names.BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    // The window is larger than the text, so that a text of the end can repeat one of the beginning.
    [names.BROTLI_PARAM_LGWIN]: names.BROTLI_MAX_WINDOW_BITS,
    [names.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const packed = brotliCompressSync(text, { params }).toString('base64');
  // zlib is loaded with the first use. A static import would cost every import of the package more than the text.
  const unpacking = `${indent}const { brotliDecompressSync } = process.getBuiltinModule('node:zlib');\n${indent}return brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString('latin1');`;
  return code.replace(statement, () => unpacking);
}
