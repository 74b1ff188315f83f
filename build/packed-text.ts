import { constants, deflateRawSync } from 'node:zlib';

/** A function that returns a long text, as `codegen/documentation.ts` prints it. */
const returned = /^( +)return '((?:[^'\\]|\\.)*)';$/m;

/**
 * Compresses the text that a module returns: every import of the package reads the module, and few programs ask for the
 * text. What is generated stays readable, and the same with every version of zlib.
 *
 * @throws {Error} The module returns no text.
 */
export function packText(code: string): string {
  const found = returned.exec(code);
  if (!found) throw new Error('there is no text to compress');
  const [statement, indent, literal] = found;
  const text = literal!.replaceAll(/\\(.)/g, '$1');
  const packed = deflateRawSync(text, { level: constants.Z_BEST_COMPRESSION }).toString('base64');
  // zlib is loaded with the first use. A static import would cost every import of the package more than the text.
  const unpacking = `${indent}const { inflateRawSync } = process.getBuiltinModule('node:zlib');\n${indent}return inflateRawSync(Buffer.from('${packed}', 'base64')).toString('latin1');`;
  return code.replace(statement, () => unpacking);
}
