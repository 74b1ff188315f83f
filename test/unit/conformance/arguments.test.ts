/** The arguments of `npm run conformance`. */
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../conformance/arguments.js';
import { docker } from '../../../conformance/engines.js';

describe('the arguments of the conformance run', () => {
  it('choose every test engine of Docker by default', () => {
    expect(parseArguments([])).toMatchObject({ kind: docker, names: ['d20', 'd26', 'd28', 'd28c'] });
  });

  it('choose the kind of engine, test engines, a version and scenarios', () => {
    const args = ['d28', '--engine', 'docker', '--version', 'v1.48', '--only', 'images', '--only', 'build'];
    expect(parseArguments(args)).toMatchObject({
      kind: docker,
      names: ['d28'],
      version: 'v1.48',
      only: ['images', 'build'],
    });
  });

  it.each([
    { args: ['--engine', 'rkt'], message: 'unknown engine rkt; known: docker, podman' },
    { args: ['d99'], message: 'unknown test engine d99; known for docker: d20, d26, d28, d28c' },
    { args: ['--only', 'pods'], message: /^unknown scenario pods; known for docker: system, containers, / },
    { args: ['--page', 'd28'], message: /NAME, --version and --only cannot be given/ },
    { args: ['--check', '--version', 'v1.48'], message: /NAME, --version and --only cannot be given/ },
  ])('are refused as $args', ({ args, message }) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});
