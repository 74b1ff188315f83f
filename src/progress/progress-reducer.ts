/** Reduces records to the progress that they report. */
import { errorMessage } from '../util/error-message.js';
import { property } from '../util/property.js';
import { BoundedMap, BoundedText, MAX_ENTRIES, MAX_WARNINGS } from './bounded.js';
import { CommitReport } from './commit-report.js';
import { phaseOf } from './layer-phases.js';
import { Layers } from './layers.js';
import type { Progress, ProgressWarning, Step } from './progress.js';
import { factsOf, type MessageFacts, type MessageOrigin } from './status-messages.js';
import { type BuildTrace, traceIn } from './trace.js';
import { Vertices, warningOf } from './vertices.js';

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : undefined;
}

/** The bytes that a record reports. containerd's image store sometimes counts seconds, and -1 stands for unknown. */
function bytes(progressDetail: unknown) {
  if (text(property(progressDetail, 'units')) !== undefined) return {};
  return {
    current: count(property(progressDetail, 'current')),
    total: count(property(progressDetail, 'total')) || undefined,
  };
}

/** The facts that a record states outside of its messages: `aux`, and the end of a push or a pull by Podman's own API. */
function factsOfRecord(record: unknown): MessageFacts {
  const aux = property(record, 'aux');
  const pulled = Array.isArray(property(record, 'images')) ? text(property(record, 'id')) : undefined;
  return {
    digest: text(property(aux, 'Digest')) ?? text(property(record, 'manifestdigest')),
    imageId: text(property(aux, 'ID')) ?? (pulled && `sha256:${pulled}`),
  };
}

/** The part of a build that comes before a step, from 0 to 1. Each stage counts the same. */
function partBefore({ current, total, stage = { current: 1, total: 1 } }: Step): number {
  const part = (current - 1) / Math.max(total, 1);
  return (stage.current - 1 + part) / Math.max(stage.total, 1);
}

export class ProgressReducer {
  readonly #layers = new Layers();
  readonly #vertices = new Vertices();
  readonly #images = new BoundedMap<string>(MAX_ENTRIES);
  readonly #warnings: ProgressWarning[] = [];
  readonly #output = new BoundedText();
  readonly #commit = new CommitReport();
  #finished = false;
  #percent: number | undefined;
  #status: string | undefined;
  #digest: string | undefined;
  #imageId: string | undefined;
  #step: Step | undefined;

  /** Adds a record. A record with nothing that is known changes nothing. */
  add(record: unknown): void {
    const trace = this.#decode(record);
    if (trace !== undefined) this.#addTrace(trace);
    this.#learn(factsOfRecord(record));
    const stream = text(property(record, 'stream'));
    if (stream !== undefined) this.#addStream(stream);
    const status = text(property(record, 'status'));
    if (status !== undefined) this.#addStatus(status, record);
  }

  /** Call this when the work has succeeded. */
  finish(): void {
    this.#layers.finish();
    this.#finished = true;
    const { imageId, images = [] } = this.#commit.result() ?? {};
    this.#imageId ??= imageId;
    for (const image of images) this.#images.set(image, image);
  }

  /** A snapshot of the progress. */
  progress(): Progress {
    return {
      layers: this.#layers.list(),
      ...this.#layers.bytes(),
      percent: this.#updatePercent(),
      status: this.#status,
      digest: this.#digest,
      imageId: this.#imageId,
      images: this.#images.list(),
      step: this.#step,
      output: this.#output.toString(),
      warnings: [...this.#warnings],
      vertices: this.#vertices.list(),
    };
  }

  /** A trace that cannot be read becomes a warning, because the build itself may succeed. */
  #decode(record: unknown): BuildTrace | undefined {
    try {
      return traceIn(record);
    } catch (error) {
      this.#warn(errorMessage(error));
      return undefined;
    }
  }

  #addTrace(trace: BuildTrace): void {
    this.#output.add(this.#vertices.add(trace));
    for (const warning of trace.warnings) this.#addWarning(warningOf(warning));
  }

  #addStatus(status: string, record: unknown): void {
    const id = text(property(record, 'id'));
    const detail = property(record, 'progressDetail');
    // The status `Pulling from library/busybox` has an id too, which is the tag.
    const isLayer = phaseOf(status) !== undefined || (typeof detail === 'object' && detail !== null);
    if (id !== undefined && isLayer) {
      this.#layers.add(id, status, bytes(detail));
      return;
    }
    this.#status = status;
    this.#learn(factsOf(status, 'status'));
  }

  #addStream(stream: string): void {
    this.#output.add(stream);
    this.#commit.add(stream);
    this.#learn(factsOf(stream, this.#originOfStream()));
  }

  #originOfStream(): MessageOrigin {
    if (this.#step === undefined) return 'stream';
    // `#learn` clears the image id when a step begins. If there is one, no step has begun since.
    return this.#imageId === undefined ? 'within steps' : 'after steps';
  }

  #learn({ digest, imageId, image, step, warning }: MessageFacts): void {
    this.#digest = digest ?? this.#digest;
    this.#imageId = imageId ?? this.#imageId;
    if (image !== undefined) this.#images.set(image, image);
    if (warning !== undefined) this.#warn(warning);
    if (step === undefined) return;
    this.#step = step;
    // The image id was that of an earlier stage, because another step follows.
    this.#imageId = undefined;
  }

  #warn(message: string): void {
    this.#addWarning({ message, detail: undefined, url: undefined, file: undefined, line: undefined });
  }

  #addWarning(warning: ProgressWarning): void {
    if (this.#warnings.length < MAX_WARNINGS) this.#warnings.push(warning);
  }

  /** The part of the work that is done, from 0 to 1. A classic build may also pull layers, but its steps say more. */
  #done(): number | undefined {
    if (this.#step !== undefined) return partBefore(this.#step);
    return this.#vertices.done() ?? this.#layers.done();
  }

  /** Updates the percentage. The percentage never decreases, even if more work appears. */
  #updatePercent(): number | undefined {
    const done = this.#done();
    if (this.#finished) this.#percent = 100;
    else if (done !== undefined) {
      // Success is known only at the end: a registry may deny a push after all layers have arrived.
      const percent = Math.min(Math.floor(done * 100), 99);
      this.#percent = Math.max(percent, this.#percent ?? 0);
    }
    return this.#percent;
  }
}
