/**
 * Whether the output of a process comes framed or raw.
 *
 * From v1.42 on the media type says it. Below, logs have no media type and attaching has the same one for both, so that
 * only the TTY of the container, the service, the task or the exec tells (Docker 20.10.24).
 */
import { collectText, drain } from '../results/collect.js';
import { type ApiVersion, compareVersions } from '../table.js';
import type { Headers, Timeouts, Transport } from '../transport/transport.js';
import { property } from '../util/property.js';
import { encodeSegments } from './encode.js';
import { parseJson } from './json.js';

const framedType = 'application/vnd.docker.multiplexed-stream';
const rawType = 'application/vnd.docker.raw-stream';
const typedSince = 'v1.42';

/** What tells whether there is a TTY: where to look, and the way to the flag there. */
interface Inspection {
  readonly path: string;
  readonly flag: readonly string[];
}

const container: Inspection = { path: '/containers/{id}/json', flag: ['Config', 'Tty'] };

const inspections: Readonly<Record<string, Inspection>> = {
  ContainerLogs: container,
  ContainerAttach: container,
  ExecStart: { path: '/exec/{id}/json', flag: ['ProcessConfig', 'tty'] },
  ServiceLogs: { path: '/services/{id}', flag: ['Spec', 'TaskTemplate', 'ContainerSpec', 'TTY'] },
  TaskLogs: { path: '/tasks/{id}', flag: ['Spec', 'ContainerSpec', 'TTY'] },
};

export interface FramingQuestion {
  readonly transport: Transport;
  /** The API version in which to ask. */
  readonly version: ApiVersion;
  readonly op: string;
  readonly id: unknown;
  readonly headers: Headers;
  readonly timeouts: Timeouts;
  readonly signal: AbortSignal | undefined;
}

/** Whether the call's own headers will tell. */
export function tellsFraming(version: ApiVersion): boolean {
  return compareVersions(version, typedSince) >= 0;
}

/** Asks whether there is a TTY; `undefined` for an operation whose output is not a process's. */
export async function askFraming({
  transport,
  version,
  op,
  id,
  headers,
  timeouts,
  signal,
}: FramingQuestion): Promise<boolean | undefined> {
  const inspection = inspections[op];
  if (inspection === undefined) return undefined;
  const path = `/${version}${inspection.path.replace('{id}', encodeSegments(op, 'id', String(id)))}`;
  const response = await transport.send({ method: 'GET', path, headers, timeouts, signal });
  if (response.status !== 200) {
    // The call itself will say what is wrong.
    await drain(response.body);
    return true;
  }
  let value = parseJson({
    status: 200,
    op,
    method: 'GET',
    url: path,
    text: await collectText(response.body),
  });
  for (const key of inspection.flag) value = property(value, key);
  return value !== true;
}

/** Whether an answer is framed, as its media type says. */
export function isFramed(headers: Headers): boolean {
  const type = String(headers['content-type'] ?? '');
  return type.startsWith(framedType) || !type.startsWith(rawType);
}
