import { readFileSync, writeFileSync } from 'node:fs';

/** A process that can be told from a later one with the same id. */
export interface ProcessRecord {
  pid: number;
  /** Clock ticks between the machine's start and the process's. */
  startTime: string;
  /** The machine's start. */
  bootId: string;
}

function stat(pid: number): { state: string; startTime: string } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may itself contain spaces and brackets.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

/** Describes a running process. */
export function recordOf(pid: number): ProcessRecord {
  return { pid, startTime: stat(pid)?.startTime ?? 'ended', bootId: bootId() };
}

/** Whether the very process that was recorded still runs. A zombie doesn't: in a container nobody may reap it. */
export function isAlive(record: ProcessRecord): boolean {
  const now = stat(record.pid);
  return (
    now !== undefined && now.state !== 'Z' && now.startTime === record.startTime && bootId() === record.bootId
  );
}

/** Ids of the processes that `pid` started and that haven't been reaped. */
export function childrenOf(pid: number): number[] {
  try {
    const ids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    return ids.filter((id) => id !== '').map(Number);
  } catch {
    return [];
  }
}

/** Written at once rather than awaited: no moment in which a started process has no record. */
export function writeRecord(file: string, record: ProcessRecord): void {
  writeFileSync(file, JSON.stringify(record));
}

/** The record in `file`, or undefined if there is none that can be read. */
export function readRecord(file: string): ProcessRecord | undefined {
  try {
    const { pid, startTime, bootId } = JSON.parse(readFileSync(file, 'utf8')) as Partial<ProcessRecord>;
    if (pid === undefined || startTime === undefined || bootId === undefined) return undefined;
    return { pid, startTime, bootId };
  } catch {
    return undefined;
  }
}
