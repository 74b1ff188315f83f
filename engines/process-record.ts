import { readFileSync, writeFileSync } from 'node:fs';

/** A process, described so that a later process with the same id is not mistaken for it. */
export interface ProcessRecord {
  pid: number;
  /** The time between the start of the machine and the start of the process, in clock ticks. */
  startTime: string;
  /** Identifies the current start of the machine. */
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

/** Tells if the recorded process still runs. A zombie counts as ended: in a container, maybe no process reaps it. */
export function isAlive(record: ProcessRecord): boolean {
  const now = stat(record.pid);
  return (
    now !== undefined && now.state !== 'Z' && now.startTime === record.startTime && bootId() === record.bootId
  );
}

/** The ids of the processes that `pid` has started and that have not been reaped. */
export function childrenOf(pid: number): number[] {
  try {
    const ids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    return ids.filter((id) => id !== '').map(Number);
  } catch {
    return [];
  }
}

/** Writes synchronously, so that there is no moment in which a started process has no record. */
export function writeRecord(file: string, record: ProcessRecord): void {
  writeFileSync(file, JSON.stringify(record));
}

/** Reads the record in `file`; undefined if it is missing or damaged. */
export function readRecord(file: string): ProcessRecord | undefined {
  try {
    const { pid, startTime, bootId } = JSON.parse(readFileSync(file, 'utf8')) as Partial<ProcessRecord>;
    if (pid === undefined || startTime === undefined || bootId === undefined) return undefined;
    return { pid, startTime, bootId };
  } catch {
    return undefined;
  }
}
