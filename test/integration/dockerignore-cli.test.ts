/** Compares our build contexts with those that the docker CLI sends for the same directory. */
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, realpath, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { UsageError } from 'fairlead';
import { type BuildContextOptions, buildContext } from 'fairlead/build-context';
import fc from 'fast-check';
import { type ParsedTarEntryWithData, unpackTar } from 'modern-tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../engines/command.js';
import { obstacleToDebian } from '../../engines/machine.js';
import { patternsOf } from '../../src/build-context/ignore-file.js';
import { type CliBuilds, cliBuilds } from './helpers/docker-cli.js';

let folder: string;
let cli: CliBuilds;

/** Names of files. There are few of them, and they are similar, so that patterns often match. */
const name = fc.constantFrom('a', 'b', 'ab', 'a.b', '.a', '*b', 'é', 'a b', 'b[1]', 'c'.repeat(120));
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

const segment = fc.oneof(
  name,
  fc.constantFrom('*', '?', '**', 'a*', '*b', '?b', '[ab]', '[^a]', '[a-c]*', '\\*b', 'b\\[1]', '**b', 'a**'),
  fc.constantFrom('\\ba*', '\\Wb', '\\pL', '\\a', 'a|*b', '*a*b*', '****', '[*]', '[\\w.]*', '?{2}', '^*'),
  fc.constantFrom('..', '.', '', '*.b', '**.b', '***', 'a**b'),
);
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '!', '!', ' ', '! ', '/', '!/', '# '),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '/', ' ', '\t', '\r'),
  )
  .map(([start, segments, end]) => `${start}${segments.join('/')}${end}`);

const tree = fc.record({
  files: fc.uniqueArray(path, { maxLength: 14 }),
  links: fc.array(path, { maxLength: 2 }),
  own: fc.nat(9),
  ignore: fc.option(fc.array(pattern, { maxLength: 6 }), { nil: undefined }),
  mark: fc.constantFrom('', '', '', '\uFEFF'),
});

/** Names that tell the meanings of patterns apart. */
const oddNames = [
  ...[
    'a',
    'b',
    'A',
    'ab',
    'aa',
    'aab',
    'a.b',
    'a-b',
    'a b',
    'a$',
    'a$b',
    'a|b',
    'a{2}',
    'a]',
    'a[',
    'a\\b',
    'a(b)',
  ],
  ...[
    '-',
    '^',
    '^a',
    '[]',
    ']',
    '^]',
    '*',
    '?',
    '\\',
    '1',
    '12',
    '_',
    '+',
    '{',
    '}',
    '!a',
    '#a',
    'Q',
    'aE',
    'ad',
  ],
  ...['é', 'éa', 'α', '😀', 'a\nb', '\x07', '\x08', 'a\uFEFF', 'a\u0085'],
  ...['d/a', 'd/b', 'd/ab', 'd/e/b', 'd/d/a', 'd/é/a\n', 'd/^/a'],
];
const oddPiece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'd', '/', '*', '**', '**/', '/**', '?', 'é', '😀', '.') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '[ab]',
        '[a-b]',
        '[^a]',
        '[!a]',
        '[*]',
        '[?]',
        '[.]',
        '[|]',
        '[[:alpha:]]',
        '[[:^alpha:]',
        '[\\d]',
        '[\\w-z]',
      ],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '\\a',
        '\\b',
        '\\B',
        '\\d',
        '\\D',
        '\\w',
        '\\W',
        '\\s',
        '\\S',
        '\\A',
        '\\z',
        '\\n',
        '\\t',
        '\\Q',
        '\\E',
      ],
      ...[
        '\\pL',
        '\\PL',
        '\\p{Greek}',
        '\\p{^L}',
        '\\x61',
        '\\x{61}',
        '\\141',
        '\\0',
        '\\.',
        '\\*',
        '\\]',
        '\\-',
        '\\_',
        '\\!',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '^',
        '$',
        '|',
        '{',
        '}',
        '{2}',
        '{1,2}',
        '{0}',
        '{,1}',
        '{01}',
        '{1,}',
        '+',
        '(',
        ')',
        '-',
        '!',
        '#',
      ],
      ...[' ', '\uFEFF', '\u0085', '..', '[:word:]'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '[',
        '[^',
        '[a-',
        ']',
        '\\',
        'a*\\',
        '*[]a]',
        '[z-a]',
        '[\\b]',
        '[a-b-]',
        '\\y',
        '\\Z',
        '\\1',
        '\\x',
        '\\é',
      ],
    ),
  },
);
const oddPattern = fc.array(oddPiece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

type Given = typeof tree extends fc.Arbitrary<infer T> ? T : never;

/** Writes the tree to a directory. Skips a path if a file stands in the place of a folder, or the other way round. */
async function make(directory: string, { files, links, ignore, mark }: Given) {
  const put = async (path: string, write: (file: string) => Promise<void>) => {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await write(file);
  };
  const unlessTaken = (error: NodeJS.ErrnoException) => {
    if (!['EEXIST', 'EISDIR', 'ELOOP', 'ENOENT', 'ENOTDIR'].includes(error.code ?? '')) throw error;
  };
  for (const [index, path] of files.entries()) {
    const mode = [0o644, 0o755, 0o600][index % 3]!;
    await put(path, (file) => writeFile(file, path.slice(0, index), { mode })).catch(unlessTaken);
  }
  for (const path of links) await put(path, (file) => symlink('a/../b', file)).catch(unlessTaken);
  if (ignore !== undefined) await writeFile(join(directory, '.dockerignore'), mark + ignore.join('\n'));
}

function listing(entries: readonly ParsedTarEntryWithData[]) {
  return entries.map(({ header, data }) => ({
    name: header.name,
    type: header.type,
    // The CLI includes the type of the file in the mode, as Go did before 1.9.
    mode: (header.mode! & 0o7777).toString(8),
    owner: `${header.uid}:${header.gid}`,
    mtime: header.mtime!.getTime(),
    target: header.linkname,
    content: data && Buffer.from(data).toString(),
  }));
}

async function ours(options: BuildContextOptions) {
  const { inputStream, dockerfile } = await buildContext(options);
  return { entries: listing(await unpackTar(await buffer(inputStream))), dockerfile };
}

// With the classic builder, the CLI enters an excluded folder only if a pattern with ! names it literally: `*` and
// `!*/a` send nothing. With BuildKit, the CLI enters every folder in which a pattern may match, as we do.
function asClassic(entries: ReturnType<typeof listing>, negated: readonly string[]) {
  const sent = new Set(entries.map((entry) => entry.name));
  return entries.filter(({ name }) => {
    const folders = [...name.slice(0, -1).matchAll(/\//g)].map(({ index }) => name.slice(0, index + 1));
    return folders.every(
      (folder) => sent.has(folder) || negated.some((each) => `${each}/`.startsWith(folder)),
    );
  });
}

const obstacle = obstacleToDebian();

describe.skipIf(obstacle !== undefined)(`a build context${obstacle ? `: ${obstacle}` : ''}`, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'context-'));
    cli = await cliBuilds(folder);
  });

  afterAll(async () => {
    cli?.close();
    await rm(folder, { recursive: true });
  });

  it('has what the docker CLI sends, whatever the directory and its .dockerignore', async () => {
    let run = 0;
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(tree, async (given) => {
        const directory = join(folder, String(run++));
        await mkdir(directory);
        await make(directory, given);
        // The CLI treats the Dockerfile's name as a pattern, and may then not send the file.
        const literal = given.files.filter((each) => !/[*[]/.test(each));
        const own = join(directory, literal[given.own] ?? 'none');
        const isFile = await stat(own).then(
          (stats) => stats.isFile(),
          () => false,
        );
        const dockerfile = isFile ? relative(await realpath(directory), await realpath(own)) : 'Dockerfile';
        if (!isFile) await writeFile(join(directory, dockerfile), 'FROM scratch\n');
        const theirs = await cli.build('--file', join(directory, dockerfile), directory);
        if ('refusal' in theirs) {
          await expect(ours({ directory, dockerfile }), theirs.refusal).rejects.toBeInstanceOf(UsageError);
          return;
        }
        const { entries } = await ours({ directory, dockerfile });
        const negated = patternsOf(Buffer.from((given.ignore ?? []).join('\n'))).flatMap((each) =>
          each.startsWith('!') ? each.slice(1) : [],
        );
        const expected = listing(await unpackTar(theirs.tar));
        expect(entries.map((entry) => entry.name)).toContain(dockerfile);
        // The CLI includes the Dockerfile by adding a pattern, unless it believes that such a pattern exists.
        const broughtBack = expected.some((entry) => entry.name === dockerfile);
        if (broughtBack) negated.push(dockerfile);
        const sent = entries.filter((entry) => broughtBack || entry.name !== dockerfile);
        expect(asClassic(sent, negated)).toEqual(expected);
        compared++;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(75);
  });

  it('has what the docker CLI sends of everything but plain files', async () => {
    const directory = await mkdtemp(join(folder, 'special-'));
    const deep = ['d'.repeat(120), 'ü'.repeat(90), 'x'.repeat(200)].join('/');
    await mkdir(join(directory, deep), { recursive: true, mode: 0o700 });
    await writeFile(join(directory, deep, 'ü'.repeat(100)), 'long');
    await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
    for (const [name, year] of Object.entries({ old: 1960, young: 2300 })) {
      await writeFile(join(directory, name), name);
      await utimes(join(directory, name), new Date(year, 0), new Date(year, 0));
    }
    for (const name of ['c:name', 'back\\slash', 'set-user-ID']) await writeFile(join(directory, name), name);
    await chmod(join(directory, 'set-user-ID'), 0o6755);
    await symlink('y/'.repeat(150), join(directory, 'far'));
    await symlink('/etc', join(directory, 'absolute'));
    await symlink('ü', join(directory, 'ü -> x'));
    await command('mkfifo', ['-m', '640', join(directory, 'fifo')]);
    const socket = createServer().listen(join(directory, 'socket'));
    await once(socket, 'listening');
    try {
      const theirs = await cli.build(directory);
      const { entries } = await ours({ directory });
      expect(entries.map(({ name }) => name)).toContain('fifo');
      expect(entries).toEqual('tar' in theirs && listing(await unpackTar(theirs.tar)));
    } finally {
      socket.close();
    }
  });

  it.for([undefined, 'none\n', '.docker*\n!x'])(
    'has a Dockerfile from outside as the docker CLI does: %j',
    async (ignore) => {
      const outside = await mkdtemp(join(folder, 'outside-'));
      const directory = join(outside, 'in');
      await mkdir(directory);
      await writeFile(join(outside, 'Dockerfile'), 'FROM scratch\n');
      await writeFile(join(directory, 'x'), '');
      if (ignore !== undefined) await writeFile(join(directory, '.dockerignore'), ignore);
      const theirs = await cli.build('--file', join(outside, 'Dockerfile'), directory);
      const { entries, dockerfile } = await ours({ directory, dockerfile: '../Dockerfile' });
      expect(dockerfile).toMatch(/^\.dockerfile\.[0-9a-f]{20}$/);
      // The CLI's copy has a random name, other times, and another position in the archive.
      const comparable = (list: typeof entries) =>
        list
          .map(({ mtime: _, ...entry }) =>
            JSON.stringify(entry).replaceAll(/(?<=\.dockerfile\.)[0-9a-f]{20}/g, 'N'),
          )
          .sort();
      expect(comparable(entries)).toEqual(
        'tar' in theirs && comparable(listing(await unpackTar(theirs.tar))),
      );
    },
  );

  it('excludes what the docker CLI excludes by any single pattern, or refuses the pattern too', async () => {
    const directory = await mkdtemp(join(folder, 'patterns-'));
    for (const file of ['Dockerfile', ...oddNames]) {
      await mkdir(dirname(join(directory, file)), { recursive: true });
      await writeFile(join(directory, file), '');
    }
    let refused = 0;
    let excluding = 0;
    await fc.assert(
      fc.asyncProperty(oddPattern, async (odd) => {
        await writeFile(join(directory, '.dockerignore'), odd);
        const theirs = await cli.build(directory);
        if ('refusal' in theirs) {
          await expect(ours({ directory })).rejects.toMatchObject({ code: 'INVALID_PATTERN' });
          refused++;
          return;
        }
        const names = new Set(listing(await unpackTar(theirs.tar)).map((entry) => entry.name));
        const { entries } = await ours({ directory });
        expect(new Set(entries.map((entry) => entry.name))).toEqual(names);
        if (oddNames.some((file) => !names.has(file))) excluding++;
      }),
      { numRuns: 500, examples: ['\\a', '\\b?', 'a*\\', '[*]', 'a|b*'].map((each) => [each]) },
    );
    expect(refused).toBeGreaterThan(20);
    expect(excluding).toBeGreaterThan(60);
  });

  // Without `!`, the classic builder and we look at the same paths.
  it('refuses what the docker CLI refuses of several patterns of which some are malformed late', async () => {
    const late = fc.constantFrom('[z-a]', '\\y', '*{2}', 'a/[z-a]', 'b*[', '*/\\1');
    const some = fc.array(fc.oneof(late, fc.constantFrom('*', 'a', 'b', '**/b', 'a/*', '?', '.*', 'D*')), {
      minLength: 1,
      maxLength: 5,
    });
    let run = 0;
    const outcomes = { refused: 0, sent: 0 };
    await fc.assert(
      fc.asyncProperty(some, fc.uniqueArray(path, { maxLength: 6 }), async (ignore, files) => {
        const directory = join(folder, `late-${run++}`);
        await mkdir(directory);
        await make(directory, { files: [...files, 'Dockerfile'], links: [], own: 0, ignore, mark: '' });
        const theirs = await cli.build(directory);
        if ('refusal' in theirs) {
          await expect(ours({ directory })).rejects.toMatchObject({ code: 'INVALID_PATTERN' });
          outcomes.refused++;
          return;
        }
        const { entries } = await ours({ directory });
        const names = (list: typeof entries) => new Set(list.map((entry) => entry.name));
        expect(names(entries)).toEqual(
          names(listing(await unpackTar(theirs.tar)))
            .add('Dockerfile')
            .add('.dockerignore'),
        );
        if (ignore.some((each) => /z-a|y|\{|\[$|1/.test(each))) outcomes.sent++;
      }),
      // About one list in twenty is sent.
      { numRuns: 500 },
    );
    expect(outcomes.refused).toBeGreaterThan(20);
    expect(outcomes.sent).toBeGreaterThan(5);
  });

  it.for(['[', '[]', '[]a]', '[a', '[-]', '[a-', '[a-]', '[^', 'a\\', '!', '! ', '!/', 'a/[/b'])(
    'is refused where the docker CLI refuses the pattern: %s',
    async (malformed) => {
      const directory = await mkdtemp(join(folder, 'malformed-'));
      await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
      await writeFile(join(directory, '.dockerignore'), `x\n${malformed}\n`);
      expect(await cli.build(directory)).toHaveProperty('refusal');
      await expect(buildContext({ directory })).rejects.toMatchObject({ code: 'INVALID_PATTERN' });
    },
  );
});
