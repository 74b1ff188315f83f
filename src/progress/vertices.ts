/** Collects the state of all vertices of a build with BuildKit. */
import { StringDecoder } from 'node:string_decoder';
import { BoundedMap, MAX_ENTRIES } from './bounded.js';
import type { ProgressWarning, Vertex, VertexProgress } from './progress.js';
import type { BuildTrace, TraceStatus, TraceWarning } from './trace.js';

/** Matches the name of an instruction of the Dockerfile, which has a number: `[2/3] RUN make`, `[stage 2/3] RUN make`. */
const STEP = /^\[(?:[^\]]* )?\d+\/\d+\] /;

export function warningOf({ short, detail, url, file, ranges }: TraceWarning): ProgressWarning {
  return {
    message: short,
    detail: detail.join('\n') || undefined,
    url: url || undefined,
    file,
    line: ranges[0]?.start.line,
  };
}

export class Vertices {
  readonly #vertices = new BoundedMap<Vertex>(MAX_ENTRIES);
  /** Decoders by vertex and stream, because two pieces of output may share a character. Removed when the vertex ends. */
  readonly #decoders = new Map<string, StringDecoder>();
  #parts = 0;

  list(): readonly Vertex[] {
    return this.#vertices.list();
  }

  /** @returns The output of the processes, as text. */
  add({ vertexes, statuses, logs }: BuildTrace): string {
    for (const { digest, name, cached, started, completed, error } of vertexes) {
      const progress = this.#vertices.get(digest)?.progress ?? [];
      this.#vertices.set(digest, { digest, name, started, completed, cached, error, progress });
    }
    for (const status of statuses) this.#addStatus(status);
    const output = logs.map(({ vertex, stream, data }) => this.#decoder(vertex, stream).write(data)).join('');
    for (const { digest, completed } of vertexes)
      if (completed !== undefined) for (const stream of [1, 2]) this.#decoders.delete(`${digest} ${stream}`);
    return output;
  }

  /** The part of the Dockerfile's instructions that is done, from 0 to 1. Undefined as long as no instruction is known. */
  done(): number | undefined {
    // Other vertices appear during the whole build, so counting them says little about the progress.
    const steps = this.list().filter(({ name }) => STEP.test(name));
    if (steps.length === 0) return undefined;
    const done = steps.filter(({ completed, error }) => completed !== undefined && error === undefined);
    return done.length / steps.length;
  }

  #addStatus({ id, vertex: digest, current, total, started, completed }: TraceStatus): void {
    const vertex = this.#vertices.get(digest);
    if (vertex === undefined) return;
    const part: VertexProgress = { id, current, total, started, completed };
    const at = vertex.progress.findIndex((known) => known.id === id);
    if (at < 0 && this.#parts++ >= MAX_ENTRIES) return;
    const progress = at < 0 ? [...vertex.progress, part] : vertex.progress.with(at, part);
    this.#vertices.set(digest, { ...vertex, progress });
  }

  #decoder(vertex: string, stream: number): StringDecoder {
    const key = `${vertex} ${stream}`;
    const decoder = this.#decoders.get(key) ?? new StringDecoder('utf8');
    if (this.#decoders.size < MAX_ENTRIES) this.#decoders.set(key, decoder);
    return decoder;
  }
}
