/** Measures the time that the rules of a `.dockerignore` take for each path, for usual patterns and for hostile ones. */
import { IgnoreRules } from '../src/build-context/ignore-rules.js';
import { median } from './statistics.js';

const ROUNDS = 7;

const usual = [
  ...[
    '.git',
    'node_modules',
    '**/node_modules',
    '*.log',
    '**/*.log',
    'dist',
    'build/**',
    '**/.DS_Store',
    '.env*',
  ],
  ...[
    '**/__pycache__',
    '**/*.py[co]',
    'docs/*.md',
    '!docs/README.md',
    '**/*~',
    '**/.*.swp',
    'coverage',
    '**/*.test.ts',
  ],
  ...[
    'src/*/fixtures',
    'tmp/**/*.tmp',
    '**/obj/**',
    '**/bin',
    'Dockerfile*',
    '.dockerignore',
    '!src/**/keep.log',
    '?.txt',
  ],
];
const many = Array.from({ length: 3000 }, (_, index) => {
  const shapes = [
    `folder-${index}`,
    `**/module-${index}`,
    `src/*/part-${index}*.js`,
    `**/*.ext${index}`,
    `a/b/c${index}/**`,
  ];
  return shapes[index % shapes.length]!;
});
const hostile = [
  '*a*a*a*a*a*a*[bc]',
  '**/**/**/**/**/**/**/[xy]',
  '[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[0-9]',
  'a**a**a**a**a**a**[bc]',
];

const tree = (folders: number, files: number): string[][] =>
  Array.from({ length: folders }, (_, folder) => [
    `packages/package-${folder % 40}/src/folder-${folder}`,
    ...Array.from(
      { length: files },
      (_, file) => `packages/package-${folder % 40}/src/folder-${folder}/file-${file}.ts`,
    ),
  ]);
const long = [['a'.repeat(60), `${'a'.repeat(60)}/${`${'a'.repeat(120)}/`.repeat(10)}a`]];

const cases: Record<string, { patterns: string[]; groups: string[][] }> = {
  '25 usual patterns, 51,000 paths': { patterns: usual, groups: tree(1000, 50) },
  '3,000 patterns, 1,020 paths': { patterns: many, groups: tree(20, 50) },
  '4 hostile patterns, 2 long paths': { patterns: hostile, groups: long },
};
if (!process.argv.includes('--usual'))
  cases['4 hostile patterns, 2 long paths'] = { patterns: hostile, groups: long };

const result: Record<string, Record<string, number>> = {};
for (const [title, { patterns, groups }] of Object.entries(cases)) {
  const times: Record<string, number[]> = { making: [], judging: [] };
  let paths = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const rules = new IgnoreRules(patterns);
    const made = performance.now();
    paths = 0;
    for (const [folder, ...files] of groups) {
      const verdict = rules.judge(folder!, rules.root);
      for (const file of files) rules.judge(file, verdict);
      paths += files.length + 1;
    }
    times['making']!.push(made - start);
    times['judging']!.push(performance.now() - made);
  }
  result[title] = {
    'ms to make the rules': Number(median(times['making']!).toFixed(2)),
    'µs for a path': Number(((median(times['judging']!) / paths) * 1000).toFixed(2)),
  };
}
console.table(result);
