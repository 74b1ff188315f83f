/** The site: it is built without a warning, loads nothing from the network, and all of its links lead somewhere. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { table } from '../../generated/docker/table.js';
import { table as podmanTable } from '../../generated/podman/table.js';
import { attempt, type Ran } from './run.js';

let folder: string;
let built: Ran;
/** The pages by their paths in the site. */
const pages = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairlead-site-'));
  // A program of its own, because TypeDoc takes some 1 GB.
  const tsx = inRepository('node_modules/tsx/dist/cli.mjs');
  built = await attempt(process.execPath, [tsx, 'reference/cli.ts', '--out', folder], inRepository(''));
  for (const path of await readdir(folder, { recursive: true }))
    if (path.endsWith('.html')) pages.set(path, await readFile(join(folder, path), 'utf8'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The values of an attribute of certain elements. */
function attributes(html: string, elements: string, attribute: string): string[] {
  const form = new RegExp(`<(?:${elements})\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g');
  return [...html.matchAll(form)].map(([, value]) => value!.replaceAll('&amp;', '&'));
}

const isExternal = (address: string) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

describe('the site', () => {
  it('is built without a warning', () => {
    expect(built.stdout + built.stderr).not.toMatch(/warning|error/i);
    expect(built.code).toBe(0);
  });

  it('has pages of operations, models, guides and versions', async () => {
    const guides = (await readdir(inRepository('docs/guides'))).map((name) => name.replace('.md', ''));
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'interfaces/fairlead.ContainerCreateOperation.html',
        'interfaces/fairlead.ContainerCreateParameters.html',
        'types/fairlead.HostConfig.html',
        'functions/fairlead_progress.followProgress.html',
        ...guides.map((name) => `guides/${name}.html`),
        ...table.versions.map((version) => `modules/fairlead_${version}.html`),
        'modules/fairlead_podman.html',
        'interfaces/fairlead_podman.LibpodPodsCategory.html',
        'types/fairlead_podman.SpecGenerator.html',
        ...['v3.2', 'v4.9', 'v5.8', 'v6.0'].map((name) => `modules/fairlead_podman_${name}.html`),
      ]),
    );
    for (const op of Object.keys({ ...table.operations, ...podmanTable.operations })) {
      const found = [...pages.keys()].some((path) => path.endsWith(`.${op}Operation.html`));
      expect(found, op).toBe(true);
    }
  });

  it('shows what editors show', () => {
    const page = pages.get('interfaces/fairlead.ContainerCreateOperation.html')!;
    expect(page).toContain('<code>POST /containers/create</code>');
    expect(page).toContain('>platform<');
    const category = pages.get('interfaces/fairlead.ContainersCategory.html')!;
    expect(attributes(category, 'a', 'href')).toContain('fairlead.ContainerCreateOperation.html');
    expect(pages.get('guides/from-dockerode.html')).toContain('<h1');
  });

  it('loads nothing from the network', async () => {
    const resources = [...pages.values()].flatMap((html) => [
      ...attributes(html, 'link', 'href'),
      ...attributes(html, 'script|img|iframe|source|video|audio|object|embed', 'src'),
    ]);
    expect(resources.length).toBeGreaterThan(pages.size);
    expect(new Set(resources.filter(isExternal))).toEqual(new Set());
    for (const file of await readdir(join(folder, 'assets')))
      if (file.endsWith('.css'))
        expect(await readFile(join(folder, 'assets', file), 'utf8')).not.toMatch(
          /@import|url\(["']?(https?:|\/\/)/,
        );
  });

  it('has no link that leads nowhere', () => {
    const anchors = new Map(
      [...pages].map(([path, html]) => [path, new Set(attributes(html, '\\w+', 'id'))]),
    );
    const dead = new Set<string>();
    let followed = 0;
    for (const [path, html] of pages)
      for (const target of attributes(html, 'a', 'href')) {
        if (isExternal(target)) continue;
        followed++;
        const [file, anchor] = target.split('#') as [string, string?];
        const page = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(file)));
        const ids = anchors.get(page);
        if (ids === undefined || (anchor && !ids.has(decodeURIComponent(anchor))))
          dead.add(`${path}: ${target}`);
      }
    expect(followed).toBeGreaterThan(10_000);
    expect([...dead]).toEqual([]);
  });
});
