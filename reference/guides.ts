/** The guides of the site, in the order in which a newcomer needs them. */
import { basename } from 'node:path';
import { type Context, DocumentReflection, KindRouter, type Reflection } from 'typedoc';

export const guides = [
  'getting-started',
  'streaming',
  'building-images',
  'errors-timeouts-cancelling',
  'podman',
  'versions',
  'remote-engines-and-tls',
  'bundlers-and-test-runners',
  'from-dockerode',
  'from-clj-docker-client',
  'cost',
].map((name) => `docs/guides/${name}.md`);

/** The names of the guides' files, without the ending. */
const fileNames = new WeakMap<Reflection, string>();

/** Names each guide by its heading. TypeDoc names a guide by its file. */
export function nameGuides({ project }: Context): void {
  for (const guide of project.documents ?? []) {
    const [first] = guide.content;
    const heading = first?.kind === 'text' ? /^\s*# (.*)\n/.exec(first.text)?.[1] : undefined;
    if (heading === undefined) throw new Error(`the guide ${guide.name} has no heading`);
    fileNames.set(guide, basename(guide.name));
    guide.name = heading;
    guide.frontmatter['group'] = 'Guides';
  }
}

/** Removes the heading of the README: its page has the title of the site above it. */
export function trimReadme({ project }: Context): void {
  const [first] = project.readme ?? [];
  if (first?.kind === 'text') first.text = first.text.replace(/^\s*# .*\n/, '');
}

/** Keeps the file's name as the address of a guide. */
export class GuideRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const name = reflection instanceof DocumentReflection ? fileNames.get(reflection) : undefined;
    return name === undefined ? super.getIdealBaseName(reflection) : `guides/${name}`;
  }
}
