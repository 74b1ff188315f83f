/** The progress of records: of recorded answers of engines, and of records that no engine would send. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { followProgress, type Progress, type ProgressRecord } from 'fairlead/progress';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Records } from '../../../src/results/records.js';
import { rejection } from '../helpers/async.js';
import { bodyOf, cut, places } from '../helpers/chunks.js';

const fixtures = [
  'docker20-buildkit',
  'docker20-load-id',
  'docker20-pull-all-tags',
  'docker20-pull-six-layers',
  'docker26-buildkit-cached',
  'docker26-classic',
  'docker26-classic-quiet',
  'docker26-load-two',
  'docker26-push',
  'docker28-buildkit',
  'docker28-buildkit-warnings',
  'docker28-classic-unused-arg',
  'docker28-import',
  'docker28-load',
  'docker28-plugin-pull',
  'docker28-plugin-push',
  'docker28-pull',
  'docker28-pull-again',
  'docker28-pull-platform',
  'docker28-push-mounted',
] as const;
const failing = [
  'docker26-buildkit-failing',
  'docker28-buildkit-syntax',
  'docker28-classic-failing',
] as const;

type Fixture = (typeof fixtures)[number] | (typeof failing)[number];

/** The recorded answer of a real engine. */
function sent(name: Fixture): Buffer {
  return readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url));
}

const recordsOf = (...chunks: Buffer[]) => new Records<ProgressRecord>(bodyOf(chunks));

/** Every progress of a replay. The last one is that of the end. */
async function replay(name: Fixture): Promise<{ all: Progress[]; last: Progress }> {
  const all: Progress[] = [];
  const last = await followProgress(recordsOf(sent(name)), (progress) => all.push(progress));
  return { all, last };
}

async function follow(...records: ProgressRecord[]): Promise<Progress[]> {
  const all: Progress[] = [];
  await followProgress(records, (progress) => all.push(progress));
  return all;
}

describe('a pull', () => {
  it('has its layers, bytes, digest and name', async () => {
    const { last } = await replay('docker28-pull');
    expect(last.layers.map(({ id, phase, status, total }) => [id, phase, status, total])).toEqual([
      ['a63133dacf64', 'existing', 'Already exists', undefined],
      ['6e28e4caae08', 'done', 'Pull complete', 4_730_243],
      ['c7ff9a6cff7d', 'done', 'Pull complete', 9_458_651],
      ['edcb519c58cc', 'done', 'Pull complete', 14_188_182],
    ]);
    expect(last).toMatchObject({
      current: 28_377_076,
      total: 28_377_076,
      percent: 100,
      digest: 'sha256:4c9870538efcbe4a13c59671b1c560121950eaf4eb635e8044b1cc015ec5a4c7',
      images: ['127.0.0.1:5052/rec-d28-b23fbd/app:1'],
      status: 'Status: Downloaded newer image for 127.0.0.1:5052/rec-d28-b23fbd/app:1',
      warnings: [],
    });
  });

  it('goes through its phases', async () => {
    const { all } = await replay('docker28-pull');
    const phases = all.flatMap(({ layers }) => layers.find(({ id }) => id === '6e28e4caae08')?.phase ?? []);
    expect([...new Set(phases)]).toEqual([
      'waiting',
      'downloading',
      'verifying',
      'downloaded',
      'extracting',
      'done',
    ]);
    const extracting = all.find(({ layers }) => layers.some(({ extracted }) => extracted === 65_536));
    expect(extracting?.layers[1]).toMatchObject({
      current: 4_730_243,
      total: 4_730_243,
      phase: 'extracting',
    });
  });

  it('counts downloading and extracting for a half each, and says nothing before it knows something', async () => {
    const { all } = await replay('docker20-pull-six-layers');
    const percents = all.map(({ percent }) => percent);
    expect(percents.slice(0, 10)).toEqual(Array.from({ length: 10 }));
    // The first record with bytes, the last download, and the last one before the end.
    expect(percents[10]).toBe(0);
    const downloaded = all.find(
      ({ layers }) => layers.length === 6 && layers.every(({ current, total }) => total && current === total),
    );
    expect(downloaded?.percent).toBe(50);
    expect(percents.slice(-2)).toEqual([99, 100]);
  });

  it('of what is there already has no layers', async () => {
    const { last, all } = await replay('docker28-pull-again');
    expect(last).toMatchObject({ layers: [], percent: 100, current: undefined, total: undefined });
    expect(last.status).toBe('Status: Image is up to date for 127.0.0.1:5052/rec-d28-b23fbd/app:1');
    expect(last.digest).toMatch(/^sha256:4c98/);
    expect(all[0]?.percent).toBeUndefined();
  });

  it('of all tags has the digest of the last one', async () => {
    const { last } = await replay('docker20-pull-all-tags');
    expect(last.images).toEqual(['127.0.0.1:5052/rec-d20-c8d717/other']);
    expect(last.digest).toMatch(/^sha256:67df/);
  });

  it('for another platform has a warning', async () => {
    const { last } = await replay('docker28-pull-platform');
    expect(last.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/platform \(linux\/amd64\) does not match/),
    ]);
  });

  it('with the image store of containerd counts seconds of extracting as no bytes', async () => {
    const id = '6e28e4caae08';
    const all = await follow(
      { id, status: 'Pulling fs layer', progressDetail: {} },
      { id, status: 'Downloading', progressDetail: { current: 10, total: 100 } },
      { id, status: 'Download complete', progressDetail: { hidecounts: true } },
      { id, status: 'Extracting', progressDetail: { current: 3, units: 's' } },
      { id, status: 'Pull complete', progressDetail: { hidecounts: true } },
    );
    expect(all[3]?.layers).toEqual([
      { id, phase: 'extracting', status: 'Extracting', current: 100, total: 100, extracted: undefined },
    ]);
    expect(all.map(({ percent }) => percent)).toEqual([undefined, 5, 50, 50, 99, 100]);
  });

  it('may begin to transfer a layer again', async () => {
    const id = 'a';
    const all = await follow(
      { id, status: 'Downloading', progressDetail: { current: 90, total: 100 } },
      { id, status: 'Retrying in 5 seconds', progressDetail: {} },
      { id, status: 'Downloading', progressDetail: { current: 20, total: 100 } },
    );
    expect(all.map(({ current, percent }) => [current, percent])).toEqual([
      [90, 45],
      [0, 45],
      [20, 45],
      [100, 100],
    ]);
    expect(all[1]?.layers[0]?.phase).toBe('retrying');
  });

  it('of a plugin is told in other words', async () => {
    const { last } = await replay('docker28-plugin-pull');
    expect(last.layers).toMatchObject([{ phase: 'done', status: 'Complete', current: 355_690 }]);
    expect(last.digest).toMatch(/^sha256:07f4/);
  });
});

describe('a push', () => {
  it('has its layers, bytes and digest', async () => {
    const { last, all } = await replay('docker26-push');
    expect(last.layers.map(({ phase, total }) => [phase, total])).toEqual([
      ['done', 17_999_040],
      ['done', 11_998_974],
      ['done', 5_999_733],
      ['done', 2_026_481],
    ]);
    expect(last.digest).toBe('sha256:e5ad7959b0fb955daf46966725a2ac0d6b271eaa5ff78766347fb235e65c3bba');
    expect(last.total).toBe(38_024_228);
    expect(all.map(({ percent }) => percent).filter((percent) => percent === 100).length).toBe(1);
  });

  it('of layers that the registry has elsewhere moves nothing', async () => {
    const { last, all } = await replay('docker28-push-mounted');
    expect(last.layers.map(({ phase }) => phase)).toEqual(['existing', 'existing', 'existing', 'existing']);
    expect(last.layers[0]?.status).toBe('Mounted from rec-d28-b23fbd/app');
    expect(last.total).toBeUndefined();
    expect(all.at(-2)?.percent).toBeUndefined();
  });

  it('of a plugin tells no sizes', async () => {
    const { last, all } = await replay('docker28-plugin-push');
    expect(last.layers.map(({ phase }) => phase)).toEqual(['done', 'done', 'done']);
    expect(all.map(({ percent }) => percent).filter((percent) => percent !== undefined)).toEqual([
      33, 66, 99, 99, 100,
    ]);
  });
});

describe('a load', () => {
  it('has its layers, and the names of what it loaded', async () => {
    const { last, all } = await replay('docker28-load');
    expect(last.images).toEqual(['127.0.0.1:5052/rec-d28-e48326/app:1']);
    expect(last.layers.length).toBe(6);
    expect(new Set(last.layers.map(({ phase }) => phase))).toEqual(new Set(['done']));
    expect(all[0]?.layers[0]).toMatchObject({ phase: 'loading', current: 32_768, total: 452_096 });
    // The number of layers is not known before the end.
    expect(new Set(all.slice(0, -1).map(({ percent }) => percent))).toEqual(new Set([undefined]));
    expect(last.percent).toBe(100);
  });

  it('of several images has all names', async () => {
    expect((await replay('docker26-load-two')).last.images).toEqual([
      '127.0.0.1:5052/rec-d26-255d22/app:1',
      'rec-d26-255d22:two',
    ]);
  });

  it('of an image without a name has its id, and does not miss those that follow', async () => {
    const { last } = await replay('docker20-load-id');
    const id = 'sha256:4fad1cd8eb7af0f52d650a20574968b14d7451c5ab9a78e99d37e629ae71a525';
    expect(last).toMatchObject({ imageId: id, images: [id] });
    const [, , both] = await follow(
      { stream: `Loaded image ID: ${id}\n` },
      { stream: 'Loaded image: busybox:musl\n' },
    );
    expect(both?.images).toEqual([id, 'busybox:musl']);
  });
});

it('an import has the id of its image', async () => {
  const { last } = await replay('docker28-import');
  expect(last.imageId).toBe('sha256:697c2ac28631a12cdf22016b7f5039c08d2fe6c7409fea59924d0081484e3955');
});

describe('a build by the own API of Podman', () => {
  const id = '31a45eb45eda3329c58f3cc97addd72d904e11c5314d3cc4fcbf856f5ca8829b';
  const lines = (...streams: string[]) => streams.map((stream) => ({ stream: `${stream}\n` }));
  const report = [`--> ${id.slice(0, 12)}`, 'Successfully tagged localhost/web:1', id];

  it('has its image and names at the end', async () => {
    const {
      length,
      [length - 2]: before,
      [length - 1]: last,
    } = await follow(
      ...lines('STEP 1/2: FROM busybox', 'STEP 2/2: RUN echo', 'COMMIT localhost/web:1', ...report),
    );
    expect(before).toMatchObject({ imageId: undefined, images: [], percent: 50 });
    expect(last).toMatchObject({ imageId: `sha256:${id}`, images: ['localhost/web:1'], percent: 100 });
  });

  it('has an image without a name', async () => {
    const all = await follow(...lines('STEP 1/1: FROM busybox', report[0]!, id));
    expect(all.at(-1)).toMatchObject({ imageId: `sha256:${id}`, images: [] });
  });

  it('has the id alone when it is quiet', async () => {
    expect((await follow(...lines(id))).at(-1)?.imageId).toBe(`sha256:${id}`);
  });

  it.each([
    ['that goes on', [...report, 'more']],
    ['of another image', [`--> ${'0'.repeat(12)}`, ...report.slice(1)]],
    ['without a beginning', report.slice(1)],
    ['with a line between', [report[0]!, 'between', ...report.slice(1)]],
    ['without an end', report.slice(0, 2)],
  ])('does not believe a report %s', async (_, said) => {
    const all = await follow(...lines('STEP 1/1: FROM busybox', ...said));
    expect(all.at(-1)).toMatchObject({ imageId: undefined, images: [] });
  });

  it('keeps no more names than the limit', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `Successfully tagged localhost/web:${index}`);
    const all = await follow(...lines('STEP 1/1: FROM busybox', report[0]!, ...names, id));
    expect(all.at(-1)).toMatchObject({ imageId: `sha256:${id}` });
    expect(all.at(-1)?.images).toHaveLength(4096);
  });

  it('believes the last report alone', async () => {
    const other = ['--> 000000000000', 'Successfully tagged bad:1', '0'.repeat(64)];
    const all = await follow(...lines('STEP 1/1: RUN echo', ...other, ...report));
    expect(all.at(-1)).toMatchObject({ imageId: `sha256:${id}`, images: ['localhost/web:1'] });
  });

  it.each(['', '[linux/arm64] ', '[linux/arm/v7] '])('has the steps of each stage: %j', async (platform) => {
    const all = await follow(
      ...lines(
        `${platform}[1/2] STEP 1/2: FROM busybox AS first`,
        `${platform}[1/2] STEP 2/2: RUN echo`,
        'Successfully tagged bad:1',
        `${platform}[2/2] STEP 1/4: FROM busybox`,
        `${platform}[2/2] STEP 3/4: RUN echo`,
      ),
    );
    expect(all.map(({ percent }) => percent)).toEqual([0, 25, 25, 50, 75, 100]);
    expect(all.at(-1)).toMatchObject({
      step: { current: 3, total: 4, instruction: 'RUN echo', stage: { current: 2, total: 2 } },
      images: [],
    });
  });
});

it('a push by the own API of Podman has the digest, and a pull the image', async () => {
  const digest = `sha256:${'d'.repeat(64)}`;
  expect((await follow({ manifestdigest: digest })).at(-1)?.digest).toBe(digest);
  const pulled = await follow({ images: ['a'.repeat(64)], id: 'a'.repeat(64) });
  expect(pulled.at(-1)).toMatchObject({ imageId: `sha256:${'a'.repeat(64)}`, images: [] });
});

describe('a classic build', () => {
  it('has its steps, output, image and names', async () => {
    const { last, all } = await replay('docker26-classic');
    const steps = all.flatMap(({ step }) =>
      step === undefined ? [] : [`${step.current}: ${step.instruction}`],
    );
    expect([...new Set(steps)]).toEqual([
      '1: FROM busybox:musl',
      '2: RUN echo out; echo err >&2',
      '3: COPY a.txt /a.txt',
      '4: LABEL x=y',
    ]);
    expect(last.step).toEqual({ current: 4, total: 4, instruction: 'LABEL x=y' });
    expect([...new Set(all.map(({ percent }) => percent))]).toEqual([0, 25, 50, 75, 100]);
    expect(last).toMatchObject({
      imageId: 'sha256:b68fedc83c8b25ac9beeb77c9cadb18ad35e8e7f5fa1f6e81883f561a586cc7d',
      images: ['rec-d26-0e0dbf:classic'],
    });
    expect(last.output).toMatch(/^Step 1\/4 : FROM busybox:musl\n.*\nout\n.*Successfully tagged \S+\n$/s);
  });

  it('has the id alone when it is quiet', async () => {
    expect((await replay('docker26-classic-quiet')).last.imageId).toMatch(/^sha256:7c44/);
  });

  it('has the warnings of the builder', async () => {
    expect((await replay('docker28-classic-unused-arg')).last.warnings).toEqual([
      { message: 'One or more build-args [UNUSED] were not consumed' },
    ]);
  });

  it('is not fooled by what its processes put out', async () => {
    const id = `sha256:${'a'.repeat(64)}`;
    const lies = [`${id}\n`, 'Loaded image: liar:1\n', 'Successfully tagged liar:1\n', '[Warning] liar\n'];
    const stage = (n: number): ProgressRecord[] => [
      { stream: `Step ${n}/2 : RUN lie` },
      ...lies.map((stream) => ({ stream })),
    ];
    const all = await follow(...stage(1), { aux: { ID: 'sha256:first' } }, ...stage(2));
    expect(all.at(-1)).toMatchObject({ imageId: undefined, images: [], warnings: [] });
    const [, , , last] = await follow(
      { stream: 'Step 1/1 : RUN x' },
      { aux: { ID: id } },
      { stream: 'Successfully tagged a:b\n' },
    );
    expect(last).toMatchObject({ imageId: id, images: ['a:b'] });
  });
});

describe('a build with BuildKit', () => {
  it('has its vertices, output and image', async () => {
    const { last, all } = await replay('docker28-buildkit');
    expect(last.vertices.map(({ name }) => name)).toEqual([
      '[internal] load remote build context',
      'copy /context /',
      '[internal] load metadata for docker.io/library/busybox:musl',
      '[3/3] COPY a.txt /a.txt',
      '[2/3] RUN echo out; echo err >&2; sleep 1; echo done',
      '[1/3] FROM docker.io/library/busybox:musl',
      'exporting to image',
    ]);
    for (const { started, completed, error } of last.vertices) {
      expect(started!.getTime()).toBeLessThanOrEqual(completed!.getTime());
      expect(error).toBeUndefined();
    }
    expect(last.vertices.at(-1)?.progress.map(({ id }) => id)).toEqual([
      'exporting layers',
      expect.stringMatching(/^writing image sha256:66c5/),
      expect.stringMatching(/^naming to docker.io\/library\/rec-d28/),
    ]);
    expect(last.output).toBe('out\nerr\ndone\n');
    expect(last.imageId).toMatch(/^sha256:66c5/);
    expect([...new Set(all.map(({ percent }) => percent))]).toEqual([undefined, 0, 33, 66, 99, 100]);
  });

  it('says by which name it tagged the image on Docker 20.10 only', async () => {
    expect((await replay('docker20-buildkit')).last.images).toEqual(['rec-d20-c8d717:bkr']);
    expect((await replay('docker28-buildkit')).last.images).toEqual([]);
  });

  it('knows what was cached', async () => {
    const { last } = await replay('docker26-buildkit-cached');
    const cached = last.vertices.filter((vertex) => vertex.cached).map(({ name }) => name);
    expect(cached).toContain('[2/3] RUN echo out; echo err >&2; sleep 1; echo done');
  });

  it('has warnings, with their places', async () => {
    const { last } = await replay('docker28-buildkit-warnings');
    expect(last.warnings.map(({ message, line }) => `${line} ${message.split(':')[0]}`)).toEqual([
      '1 FromAsCasing',
      '3 MaintainerDeprecated',
      '2 LegacyKeyValueFormat',
      '4 JSONArgsRecommended',
    ]);
    expect(last.warnings[0]).toEqual({
      message: "FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)",
      detail: "The 'as' keyword should match the case of the 'from' keyword",
      url: 'https://docs.docker.com/go/dockerfile/rule/from-as-casing/',
      file: 'Dockerfile',
      line: 1,
    });
  });

  it('goes on when a trace cannot be read, and says so', async () => {
    const all = await follow({ id: 'moby.buildkit.trace', aux: 'CgU=' }, { aux: { ID: 'sha256:a' } });
    expect(all.at(-1)?.imageId).toBe('sha256:a');
    expect(all.at(-1)?.warnings).toMatchObject([{ message: expect.stringContaining('cannot be read') }]);
  });
});

describe('followProgress', () => {
  it.each([
    ['docker28-classic-failing', /returned a non-zero code: 1$/],
    ['docker26-buildkit-failing', /^process "\/bin\/sh -c echo going && false" did not complete/],
    ['docker28-buildkit-syntax', /unknown instruction: FORM/],
  ] as const)('rejects with what the engine reports: %s', async (name, message) => {
    const all: Progress[] = [];
    const follow = followProgress(recordsOf(sent(name)), (progress) => all.push(progress));
    expect(await rejection(follow)).toMatchObject({
      name: 'StreamError',
      code: 'ERROR_RECORD',
      message: expect.stringMatching(message),
    });
    expect(all.length).toBeGreaterThan(2);
    expect(Math.max(...all.map(({ percent }) => percent ?? 0))).toBeLessThan(100);
  });

  it('has the output and the vertex of a process that failed', async () => {
    let last: Progress | undefined;
    const follow = followProgress(recordsOf(sent('docker26-buildkit-failing')), (progress) => {
      last = progress;
    });
    await rejection(follow);
    expect(last?.output).toBe('going\n');
    expect(last?.percent).toBe(50);
    expect(last?.vertices.find(({ name }) => name.startsWith('[2/2]'))?.error).toMatch(/exit code: 1$/);
  });

  it.each([
    [{ errorDetail: { code: 1, message: 'no' }, error: 'no' }],
    [{ errorDetail: { message: 'no' } }],
    [{ error: 'no' }],
  ])('rejects for records that were kept as well: %j', async (record) => {
    const error = await rejection(followProgress([{ status: 'going' }, record]));
    expect(error).toMatchObject({ name: 'StreamError', code: 'ERROR_RECORD', message: 'no', detail: record });
  });

  it('rejects for a stream that breaks off', async () => {
    const broken = recordsOf(sent('docker28-pull').subarray(0, -20));
    expect(await rejection(followProgress(broken))).toMatchObject({ code: 'TRUNCATED_RECORD' });
  });

  it('stops reading when the listener throws, and frees the connection', async () => {
    for (const fail of [
      () => {
        throw new Error('enough');
      },
      () => Promise.reject(new Error('enough')),
    ]) {
      // The stream does not end by itself.
      const body = new Readable({ read() {} });
      body.push('{"status":"one"}\n{"status":"two"}\n');
      let calls = 0;
      const follow = followProgress(new Records<ProgressRecord>(body), () => {
        calls++;
        return fail();
      });
      expect((await rejection(follow)).message).toBe('enough');
      expect(body.destroyed).toBe(true);
      expect(calls).toBe(1);
    }
  });

  it('waits for the promise of the listener', async () => {
    const order: string[] = [];
    function* records() {
      for (const status of ['a', 'b']) {
        order.push(`give ${status}`);
        yield { status };
      }
    }
    await followProgress(records(), async ({ status, percent }) => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`told ${status} ${percent}`);
    });
    expect(order).toEqual(['give a', 'told a undefined', 'give b', 'told b undefined', 'told b 100']);
  });

  it('is done at once when there is nothing to be done', async () => {
    expect(await followProgress([])).toEqual({
      layers: [],
      percent: 100,
      images: [],
      output: '',
      warnings: [],
      vertices: [],
    });
  });

  it.each(fixtures)('comes to the same wherever the stream is cut: %s', async (name) => {
    const bytes = sent(name);
    const { last } = await replay(name);
    await fc.assert(
      fc.asyncProperty(places, async (cuts) => {
        expect(await followProgress(recordsOf(...cut(bytes, cuts)))).toEqual(last);
      }),
      { numRuns: 15 },
    );
  });

  it.each(fixtures)('gives data that does not change afterwards: %s', async (name) => {
    const copies: Progress[] = [];
    const all: Progress[] = [];
    await followProgress(recordsOf(sent(name)), (progress) => {
      all.push(progress);
      copies.push(structuredClone(progress));
    });
    expect(all).toEqual(copies);
  });

  it('keeps little, however long the stream', async () => {
    function* records() {
      for (let n = 0; n < 20_000; n++) {
        const id = `layer${n}`;
        yield { id, status: 'Already exists', progressDetail: {} };
        yield { status: `WARNING: ${n}` };
        yield { stream: `Loaded image: image${n}\n` };
        yield { stream: `${'x'.repeat(99)}\n` };
      }
    }
    const last = await followProgress(records());
    expect(last.layers.length).toBe(4096);
    expect(last.images.length).toBe(4096);
    expect(last.warnings.length).toBe(100);
    expect(last.output.length).toBe(65_536);
    expect(last.output.endsWith(`Loaded image: image19999\n${'x'.repeat(99)}\n`)).toBe(true);
  });
});

describe('any records', () => {
  const statuses = [
    ...[
      'Pulling fs layer',
      'Waiting',
      'Downloading',
      'Verifying Checksum',
      'Download complete',
      'Extracting',
    ],
    ...['Pull complete', 'Already exists', 'Preparing', 'Pushing', 'Pushed', 'Layer already exists'],
    ...['Mounted from a/b', 'Loading layer', 'Retrying in 5 seconds', 'Unavailable', 'Something new'],
    ...['Pulling from a/b', 'Digest: sha256:a', 'Status: Image is up to date for a:b', 'WARNING: x'],
  ];
  const number = fc.oneof(fc.nat(1000), fc.double(), fc.constant(-1), fc.constant('7'));
  const detail = fc.record({ current: number, total: number, units: fc.constant('s') }, { requiredKeys: [] });
  const plausible = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'moby.buildkit.trace', 'moby.image.id', '__proto__', ''),
      status: fc.oneof(fc.constantFrom(...statuses), fc.string()),
      stream: fc.oneof(
        fc.constantFrom('Step 2/3 : RUN x', 'Step 9/3 : RUN x', 'Step 1/0 : RUN x', 'Loaded image: a\n'),
        fc.string(),
      ),
      progressDetail: fc.oneof(detail, fc.jsonValue()),
      aux: fc.oneof(fc.record({ ID: fc.string(), Digest: fc.string() }), fc.base64String(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const junk = fc.oneof(plausible, fc.anything()) as fc.Arbitrary<ProgressRecord>;

  const phases = [
    ...['waiting', 'downloading', 'verifying', 'downloaded', 'extracting', 'pushing', 'loading', 'retrying'],
    ...['done', 'existing', 'skipped', 'unknown'],
  ];

  it('give a progress that holds what it promises', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(junk, { maxLength: 30 }), async (records) => {
        let before = -1;
        const check = ({ layers, percent, current, total }: Progress) => {
          for (const layer of layers) {
            expect(phases).toContain(layer.phase);
            if (layer.total === undefined) continue;
            expect(layer.current ?? 0).toBeLessThanOrEqual(layer.total);
            expect(layer.extracted ?? 0).toBeLessThanOrEqual(layer.total);
          }
          expect(current ?? 0).toBeLessThanOrEqual(total ?? 0);
          if (percent === undefined) expect(before).toBe(-1);
          else expect(percent).toBeGreaterThanOrEqual(before);
          before = percent ?? before;
          expect(before).toBeLessThanOrEqual(100);
        };
        const harmless = records.filter(
          (record) => !(record && typeof record === 'object' && 'error' in record),
        );
        let told = 0;
        const last = await followProgress(harmless, (progress) => {
          check(progress);
          if (told++ < harmless.length) expect(progress.percent ?? 0).toBeLessThan(100);
        });
        expect(last.percent).toBe(100);
        expect(told).toBe(harmless.length + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('of different layers may come in any order', async () => {
    const layer = fc.array(
      fc.record({ status: fc.constantFrom(...statuses.slice(0, 17)), progressDetail: detail }),
      {
        maxLength: 6,
      },
    );
    const byId = ({ layers }: Progress) => new Map(layers.map((each) => [each.id, each]));
    await fc.assert(
      fc.asyncProperty(
        fc.array(layer, { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (sequences, choices) => {
          const queues = sequences.map((sequence, n) =>
            sequence.map((record) => ({ id: `layer${n}`, ...record })),
          );
          const inTurn = await followProgress(queues.flat());
          const mixed: ProgressRecord[] = [];
          for (;;) {
            const left = queues.filter((queue) => queue.length > 0);
            if (left.length === 0) break;
            mixed.push(left[choices.next().value % left.length]!.shift()!);
          }
          const last = await followProgress(mixed);
          expect(byId(last)).toEqual(byId(inTurn));
          expect([last.current, last.total]).toEqual([inTurn.current, inTurn.total]);
        },
      ),
    );
  });
});
