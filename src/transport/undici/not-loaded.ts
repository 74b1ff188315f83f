/** The error for a request that cannot be sent, because undici cannot be loaded where the program is installed. */
import { ConnectionError } from '../../errors.js';
import { errorCode } from '../../util/error-code.js';
import { errorMessage } from '../../util/error-message.js';

/** A kind of failure, and what to do about it. */
interface Advice {
  /** Tests the code and the message of the failure. Bundlers and test runners have few codes of their own. */
  readonly fits: (code: string | undefined, message: string) => boolean;
  readonly advice: string;
}

const EXTERNAL = 'mark undici as external and install it beside the bundle';

const ADVICE: readonly Advice[] = [
  {
    // esbuild writes this for `require` in a module.
    fits: (_, message) => /dynamic require of/i.test(message),
    advice: `the bundle is a module, and undici is CommonJS, which needs \`require\`. Bundle with --format=cjs, or ${EXTERNAL}, or let the bundle define \`require\`: esbuild --banner:js="import{createRequire}from'node:module';const require=createRequire(import.meta.url);"`,
  },
  {
    // Rollup's plugin for CommonJS turns what undici tries to load, and can do without, into an import.
    fits: (code) => code === 'ERR_UNKNOWN_BUILTIN_MODULE',
    advice: `the bundle imports a module of a newer Node, which undici can do without. Give @rollup/plugin-commonjs the option ignore: ['node:sqlite'], or ${EXTERNAL}`,
  },
  {
    fits: (code) => code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND',
    advice:
      'the program was bundled or copied without a package that it needs. Install the package beside the program, or bundle the package as well',
  },
  {
    // A test runner runs the program in a context of its own, which has no loader for modules.
    fits: (code, message) =>
      code?.startsWith('ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING') === true ||
      message.includes('--experimental-vm-modules'),
    advice:
      'the program runs in a context that loads no modules. Run jest with NODE_OPTIONS=--experimental-vm-modules',
  },
];

/** @param where The endpoint as a URI. */
export function notLoaded(where: string, cause: unknown): ConnectionError {
  const [code, message] = [errorCode(cause), errorMessage(cause)];
  const { advice } = ADVICE.find(({ fits }) => fits(code, message)) ?? {
    advice: `if the program is a bundle, ${EXTERNAL}`,
  };
  return new ConnectionError(
    'NOT_LOADED',
    where,
    `nothing was sent to the engine at ${where}, because undici cannot be loaded (${message}): ${advice}. See docs/guides/bundlers-and-test-runners.md in the package fairlead`,
    { cause },
  );
}
