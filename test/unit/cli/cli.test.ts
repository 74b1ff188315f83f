/** The command `fairlead` without an engine: its listings, its refusals and its exit codes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { categories, client, doc, ops } from 'fairlead';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commands } from '../../../cli/commands.js';
import { exitCodes, fail } from '../../../cli/exit.js';
import { help } from '../../../cli/help.js';
import { runCommandLine } from '../../../cli/run-command-line.js';
import packageJson from '../../../package.json' with { type: 'json' };
import { fairlead } from '../../integration/helpers/command-line.js';
import { answering, onRequest, type RawServer, rawServer } from '../helpers/server.js';

const containers = client({ category: 'containers', conn: { uri: 'unix:///nowhere' } });
const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/** The arguments that lead to a server. The version is pinned, so that the server gets no request but the call. */
const at = ({ endpoint }: RawServer) => [
  '--api-version',
  'v1.41',
  '--host',
  endpoint.kind === 'unix' ? `unix://${endpoint.path}` : '',
];
const answer = (status: string, body: string) =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

async function file(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'file'), content);
  return join(folder, 'file');
}

describe('a listing', () => {
  it.each([
    [['categories'], categories()],
    [['ops', 'containers'], ops(containers)],
    [['doc', 'containers', 'ContainerList'], doc(containers, 'ContainerList')],
    [['doc', 'ContainerList'], doc(containers, 'ContainerList')],
    [['doc', 'ContainerList', 'filters.label'], doc(containers, 'ContainerList', 'filters.label')],
    [
      ['doc', 'containers', 'ContainerCreate', 'body.HostConfig'],
      doc(containers, 'ContainerCreate', 'HostConfig'),
    ],
  ])('by %j is JSON in a pipe', async (args, expected) => {
    expect(await fairlead(args)).toMatchObject({ code: 0, stdout: json(expected), stderr: '' });
  });

  it('is of the version that --api-version names', async () => {
    const { stdout } = await fairlead(['ops', 'distribution', '--api-version', '1.30']);
    expect(JSON.parse(stdout)).toEqual(['DistributionInspect']);
    expect(JSON.parse((await fairlead(['categories', '--api-version', '1.29'])).stdout)).not.toContain(
      'distribution',
    );
  });

  it('is of the engine that --engine names', async () => {
    const { stdout, code } = await fairlead(['categories', '--engine', 'docker']);
    expect({ stdout, code }).toEqual({ stdout: json(categories()), code: 0 });
  });

  it('is text on a terminal', async () => {
    expect((await fairlead(['categories'], { terminal: true })).stdout).toBe(`${categories().join('\n')}\n`);
    const listed = (await fairlead(['ops', 'containers'], { terminal: true })).stdout;
    expect(listed).toMatch(/^ContainerList {2,}GET {2,}\/containers\/json {2,}Lists \w.*$/m);
  });

  it('of documentation is text on a terminal: meaning, parameters, result, errors, example, versions', async () => {
    const text = (await fairlead(['doc', 'ContainerDelete'], { terminal: true })).stdout;
    expect(text).toMatch(/^ContainerDelete: DELETE \/containers\/\{id\}\n\nDeletes a container\./);
    expect(text).toMatch(/^ {2}id {2}\(path, string, required\)\n {6}\w/m);
    expect(text).toMatch(/^ {2}force {2}\(query, boolean, default false\)\n {6}\w/m);
    expect(text).toMatch(/^Result: nothing\n/m);
    expect(text).toMatch(/^Errors:\n( {2}\d{3} {2}\S.*\n)* {2}404 {2}no such container\n/m);
    expect(text).toMatch(/^Example:\n( {2}.*\n)* {2}await engine\.containers\.ContainerDelete\(/m);
    expect(text).toMatch(/^API version: v1.55; since v1.25.\n\nhttps:\S+\n$/m);
    for (const line of text.split('\n').slice(0, -2)) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('of a field has the fields of its type', async () => {
    const args = ['doc', 'ContainerInspect', 'answer.State', '--api-version', '1.41'];
    const text = (await fairlead(args, { terminal: true })).stdout;
    expect(text).toMatch(/^ContainerInspect answer\.State: ContainerState\b.*\n\n[^\n]+\.\n\nFields:\n/);
    expect(text).toMatch(/^ {2}ExitCode\* +integer {2}\w/m);
  });

  it('is JSON on a terminal too with --json', async () => {
    const { stdout } = await fairlead(['categories', '--json'], { terminal: true });
    expect(stdout).toBe(json(categories()));
  });
});

describe('the help', () => {
  it('has every command, the engines and every exit code', async () => {
    const { stdout: text, code } = await fairlead(['--help']);
    expect(code).toBe(0);
    for (const name of Object.keys(commands))
      expect(text).toMatch(new RegExp(`^ {2}fairlead ${name}\\b`, 'm'));
    expect(text).toMatch(/^ +--engine NAME .*\bdocker\b/m);
    for (const [code, meaning] of exitCodes) expect(text).toContain(`  ${code}`.padEnd(7) + meaning);
  });

  it('of a command has its arguments and its options', async () => {
    const { stdout, code } = await fairlead(['invoke', '--help']);
    expect(stdout).toMatch(/^usage: fairlead invoke CATEGORY OPERATION \[PARAMETERS\] \[options\]\n/);
    for (const option of commands['invoke']!.options) expect(stdout).toContain(`--${option}`);
    expect(code).toBe(0);
  });

  it('is printed to stderr if there is no command', async () => {
    expect(await fairlead([])).toMatchObject({ code: 2, stdout: '', stderr: `${help()}\n` });
  });

  it('has the version in an option beside it', async () => {
    expect(await fairlead(['--version'])).toMatchObject({ code: 0, stdout: `${packageJson.version}\n` });
  });
});

describe('a command line that is wrong', () => {
  const list = ['invoke', 'containers', 'ContainerList'];
  it.each([
    [['opps', 'containers'], 'unknown command opps; did you mean ops?'],
    [['categories', '--engine', 'dokcer'], 'unknown engine dokcer; did you mean docker?'],
    [['categories', '--engine', 'containerd'], 'unknown engine containerd; there are docker, podman'],
    [['ops'], 'ops needs CATEGORY'],
    [['doc', 'containers'], 'doc needs OPERATION'],
    [['doc'], 'doc needs OPERATION'],
    [['doc', 'ContainerLst'], 'unknown operation ContainerLst; did you mean ContainerList?'],
    [
      ['doc', 'ContainerList', 'fliters'],
      'UNKNOWN_PARAMETER: ContainerList has no fliters; did you mean filters?',
    ],
    [
      ['doc', 'ContainerList', 'filters.lable'],
      'UNKNOWN_PARAMETER: filters of ContainerList has no lable; did you mean label?',
    ],
    [
      ['doc', 'ContainerList', 'all.x'],
      'UNKNOWN_PARAMETER: all of ContainerList has no x; there are no fields',
    ],
    [['doc', 'container', 'ContainerList', 'all'], 'UNKNOWN_CATEGORY: unknown category container'],
    [['doc', 'ContainerList', 'filters', 'label'], 'unexpected argument "label" for doc'],
    [['doc', 'ContainerGetArchive'], 'UNAVAILABLE: ContainerGetArchive'],
    [
      ['doc', 'ImageAttestations', '--api-version', '1.41'],
      'UNAVAILABLE: ImageAttestations needs API v1.55, and this client speaks v1.41',
    ],
    [['categories', 'x'], 'unexpected argument "x" for categories'],
    [['ops', 'containers', '--hots', 'x'], 'unknown option --hots; did you mean --host?'],
    [['ops', 'containers', '--host', 'unix:///x'], 'ops has no option --host'],
    [[...list, '--host'], "Option '-H, --host <value>' argument missing"],
    [[...list, '--as', 'json'], 'unknown --as form json; there are data, stream, socket'],
    [[...list, '--as', 'steam'], 'unknown --as form steam; did you mean stream?'],
    [['ops', 'container'], 'UNKNOWN_CATEGORY: unknown category container; did you mean containers?'],
    [
      ['doc', 'containers', 'ContainerLst'],
      'UNKNOWN_OPERATION: unknown operation ContainerLst in containers; did you mean ContainerList?',
    ],
    [
      ['categories', '--api-version', '9'],
      'UNKNOWN_VERSION: unknown API version 9; there are v1.25 to v1.55',
    ],
    [
      ['doc', 'images', 'ImageAttestations', '--api-version', '1.41'],
      'UNAVAILABLE: ImageAttestations needs API v1.55, and this client speaks v1.41',
    ],
    [[...list, '[]'], `the parameters must be one JSON object, such as '{"all":true}'`],
    [[...list, '@/nonexistent/file'], 'cannot read the parameters: ENOENT: no such file or directory'],
    [[...list, '--body', '-'], 'ContainerList takes no body'],
    [
      ['invoke', 'containers', 'ContainerCreate', '{"body":{}}', '--body', '-'],
      'the body is given twice: by --body and by the parameter body',
    ],
  ])('%j is refused', async (args, message) => {
    const error = await runCommandLine(args).catch((reason: unknown) => reason);
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => written.mockRestore());
    expect(fail(error)).toBe(2);
    expect(String(written.mock.lastCall?.[0]).slice(0, message.length + 10)).toBe(`fairlead: ${message}`);
  });

  it('is followed by a pointer to the help', async () => {
    expect(await fairlead(['opps'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'fairlead: unknown command opps; did you mean ops?\nSee fairlead --help.\n',
    });
  });

  it('may not read stdin twice', async () => {
    const args = ['invoke', 'containers', 'ContainerCreate', '-', '--body', '-'];
    const { code, stderr } = await fairlead(args, { input: '{}' });
    expect(stderr).toMatch(/^fairlead: stdin cannot be both the parameters and the body\n/);
    expect(code).toBe(2);
  });

  it('is refused before anything is sent', async () => {
    const server = await answering('');
    const calls = [
      [...list, '{"al":true}'],
      [...list, '--as', 'socket'],
      ['invoke', 'containers', 'ContainerInspect'],
      [...list, '{"filters":{"lable":["a"]}}'],
      [...list, '{"filters":{"label":{"a":"b"}}}'],
      [...list, '{"filters":"label=a"}'],
    ];
    const ended = await Promise.all(calls.map((args) => fairlead([...args, ...at(server)])));
    expect(ended.map(({ code }) => code)).toEqual(calls.map(() => 2));
    expect(ended.map(({ stderr }) => stderr)).toEqual([
      'fairlead: UNKNOWN_PARAMETER: ContainerList: unknown parameter al; did you mean all?\n',
      'fairlead: INVALID_OPTION: ContainerList cannot be taken as "socket", only as "data", "stream"\n',
      'fairlead: MISSING_PARAMETER: ContainerInspect: the parameter id is required\n',
      expect.stringMatching(
        /^fairlead: INVALID_PARAMETER: ContainerList: .*has no key "lable".*did you mean label\?/,
      ),
      expect.stringMatching(/^fairlead: INVALID_PARAMETER: ContainerList: .*"label".*write a list/),
      expect.stringMatching(/^fairlead: INVALID_PARAMETER: ContainerList: .*not a JSON object/),
    ]);
    expect(server.sockets).toEqual([]);
  });

  it('is refused without a word of the parameters', async () => {
    const broken = '{"X-Registry-Auth":{"password":"open-sesame"}';
    for (const [args, input] of [
      [['ImageCreate', broken], ''],
      [['ImageCreate', '-'], broken],
      [['ImageCreate', 'open-sesame'], ''],
    ] as const) {
      const { code, stderr } = await fairlead(['invoke', 'images', ...args], { input });
      expect(stderr).toMatch(/^fairlead: the parameters must be valid JSON/);
      expect(stderr).not.toContain('sesame');
      expect(code).toBe(2);
    }
  });

  it('would print an archive on a terminal', async () => {
    const args = ['invoke', 'containers', 'ContainerExport', '{"id":"x"}', '--host', 'unix:///none'];
    const { code, stderr } = await fairlead(args, { terminal: true });
    expect(stderr).toMatch(/^fairlead: ContainerExport returns bytes, which a terminal cannot show/);
    expect(code).toBe(2);
  });
});

describe('the parameters', () => {
  it.each(['argument', 'stdin', 'file'])('are read from %s', async (where) => {
    let asked = '';
    const server = await rawServer((socket) =>
      socket.on('data', (chunk) => {
        asked += chunk;
        socket.write(answer('200 OK', '[]'));
      }),
    );
    const parameters = '{"limit":7}';
    const source = { argument: parameters, stdin: '-', file: `@${await file(parameters)}` }[where]!;
    const args = ['invoke', 'containers', 'ContainerList', source, ...at(server)];
    expect(await fairlead(args, { input: parameters })).toMatchObject({ code: 0, stdout: '[]\n' });
    expect(asked).toMatch(/^GET \/v1\.41\/containers\/json\?limit=7 /);
  });
});

describe('a failure', () => {
  it('of the engine exits with 1 and prints the words of the engine', async () => {
    const server = await answering(answer('409 Conflict', '{"message":"in use"}'));
    const args = ['invoke', 'containers', 'ContainerDelete', '{"id":"x"}', ...at(server)];
    expect(await fairlead(args)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'fairlead: CONFLICT: ContainerDelete: in use (409)\n',
    });
  });

  it('within the answer exits with 1, after the records before it', async () => {
    const server = await answering(answer('200 OK', '{"status":"Pulling"}\n{"error":"no room"}\n'));
    const args = ['invoke', 'images', 'ImageCreate', '{"fromImage":"x"}', ...at(server)];
    const { code, stdout, stderr } = await fairlead(args);
    expect(stdout).toBe('{"status":"Pulling"}\n');
    expect(stderr).toMatch(/^fairlead: ERROR_RECORD: .*no room/);
    expect(code).toBe(1);
  });

  it.each([
    [['--host', 'unix:///none.sock'], 'SOCKET_NOT_FOUND: cannot reach the engine at unix:///none.sock'],
    [['--context', 'nonesuch'], 'CONTEXT_NOT_FOUND: '],
  ])('to find the engine by %j exits with 3', async (where, message) => {
    const { code, stdout, stderr } = await fairlead(['invoke', '_ping', 'SystemPing', ...where]);
    expect(stderr).toContain(`fairlead: ${message}`);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });

  it('to keep the connection exits with 3', async () => {
    const server = await rawServer((socket) => socket.once('data', () => socket.destroy()));
    const { code, stderr } = await fairlead(['invoke', 'containers', 'ContainerPrune', ...at(server)]);
    expect(stderr).toMatch(/^fairlead: CONNECTION_LOST: /);
    expect(code).toBe(3);
  });
});

describe('what would act on a terminal', () => {
  const evil = '\x1b]0;title\x07 \x9b2J \u202e \rspoofed';
  const shown = '\\x1b]0;title\\x07 \\x9b2J \\u202e \\rspoofed';
  // biome-ignore format: a table
  const json = String.raw`\u001b]0;title\u0007 \u009b2J \u202e \rspoofed`;
  const text = (body: string) =>
    `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

  it.each([true, false])('is visible in an error, on a terminal: %s', async (terminal) => {
    const message = JSON.stringify({ message: `a\n${evil}` });
    const args = ['invoke', 'containers', 'ContainerDelete', '{"id":"x"}'];
    const refused = await answering(answer('409 Conflict', message));
    const { stderr } = await fairlead([...args, ...at(refused)], { terminal });
    expect(stderr).toBe(`fairlead: CONFLICT: ContainerDelete: a\n${shown} (409)\n`);
    const broken = await answering(answer('200 OK', JSON.stringify({ error: evil })));
    const create = ['invoke', 'images', 'ImageCreate', '{"fromImage":"x"}', ...at(broken)];
    expect((await fairlead(create, { terminal })).stderr).toContain(shown);
  });

  it.each([true, false])('is visible in texts, values and records, on a terminal: %s', async (terminal) => {
    const ping = await answering(text(`${evil}\nb`));
    const pinged = await fairlead(['invoke', '_ping', 'SystemPing', ...at(ping)], { terminal });
    expect(pinged.stdout).toBe(terminal ? `${shown}\nb\n` : `"${json}\\nb"\n`);
    const value = await answering(answer('200 OK', JSON.stringify({ [evil]: evil })));
    const inspected = await fairlead(
      ['invoke', 'containers', 'ContainerInspect', '{"id":"x"}', ...at(value)],
      { terminal },
    );
    expect(inspected.stdout).toContain(json);
    expect(JSON.parse(inspected.stdout)).toEqual({ [evil]: evil });
    const records = await answering(answer('200 OK', `${JSON.stringify({ status: evil })}\n`));
    const created = await fairlead(['invoke', 'images', 'ImageCreate', '{"fromImage":"x"}', ...at(records)], {
      terminal,
    });
    expect(created.stdout).toBe(`{"status":"${json}"}\n`);
  });

  it('is printed as it is in the output of a process', async () => {
    const payload = Buffer.from(evil);
    const head =
      'HTTP/1.1 200 OK\r\ncontent-type: application/vnd.docker.raw-stream\r\nconnection: close\r\n\r\n';
    const inspected = answer('200 OK', '{"Config":{"Tty":true}}');
    const server = await rawServer((socket) =>
      onRequest(socket, (asked) => {
        if (asked.includes('/json')) socket.write(inspected);
        else socket.end(Buffer.concat([Buffer.from(head), payload]));
      }),
    );
    const args = ['invoke', 'containers', 'ContainerLogs', '{"id":"x","stdout":true}', ...at(server)];
    expect((await fairlead(args, { terminal: true })).bytes).toEqual(payload);
  });

  it('is visible in the REPL, and in what describes the connection', async () => {
    const refused = await answering(answer('409 Conflict', JSON.stringify({ message: evil })));
    const { stdout } = await fairlead(['repl', ...at(refused)], {
      input: "await engine.containers.ContainerDelete({ id: 'x' })\n",
    });
    expect(stdout).toContain(`ContainerDelete: ${shown} (409)`);
    expect(stdout).not.toContain('\x9b');
    const described = await fairlead(['describe'], {
      env: { DOCKER_HOST: 'unix:///a\x1b[2Jb.sock' },
      terminal: true,
    });
    expect(described.stdout + described.stderr).not.toContain('\x1b');
    expect(described.stdout + described.stderr).toContain('b.sock');
  });
});

describe('describe', () => {
  it('shows which engine would be called', async () => {
    const { stdout } = await fairlead(['describe'], { env: { DOCKER_HOST: 'unix:///there.sock' } });
    expect(JSON.parse(stdout)).toMatchObject({ uri: 'unix:///there.sock', source: 'DOCKER_HOST' });
    const text = await fairlead(['describe', '-H', 'unix:///here.sock'], { terminal: true });
    expect(text.stdout).toMatch(/^engine {4}unix:\/\/\/here.sock\nfound by {2}uri\n/);
  });
});
