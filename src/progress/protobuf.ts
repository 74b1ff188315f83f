/** Reads protobuf messages of which only some fields matter: https://protobuf.dev/programming-guides/encoding/. */
import { PbfReader } from 'pbf';

/** The wire types that are used here. Fields of other types are skipped. */
const VARINT = 0;
const BYTES = 2;

/**
 * A message, with its fields by number. A field that is absent, or has another type than the method reads, has its
 * default value, as in proto3.
 *
 * @throws {Error} The bytes are cut off, or are not a message.
 */
export class Message {
  readonly #fields = new Map<number, (number | Uint8Array)[]>();

  constructor(bytes: Uint8Array) {
    const reader = new PbfReader(bytes);
    while (reader.pos < reader.length) {
      const field = reader.nextField();
      if (field === 0) throw new Error('a field has no number');
      if (reader.type === VARINT) this.#add(field, reader.readVarint(true));
      else if (reader.type === BYTES) this.#add(field, reader.readBytes());
      else reader.skip(reader.type);
    }
    // The reader goes past the end without an error.
    if (reader.pos > reader.length) throw new Error('the message is cut off');
  }

  #add(field: number, value: number | Uint8Array): void {
    const values = this.#fields.get(field);
    if (values === undefined) this.#fields.set(field, [value]);
    else values.push(value);
  }

  /** An integer. A 64-bit integer that a number cannot hold exactly is rounded. */
  int(field: number): number {
    const value = this.#fields.get(field)?.at(-1);
    return typeof value === 'number' ? value : 0;
  }

  bool(field: number): boolean {
    return this.int(field) !== 0;
  }

  allBytes(field: number): Uint8Array[] {
    return (this.#fields.get(field) ?? []).filter((value) => typeof value !== 'number');
  }

  bytes(field: number): Uint8Array {
    return this.allBytes(field).at(-1) ?? new Uint8Array();
  }

  texts(field: number): string[] {
    return this.allBytes(field).map((bytes) => Buffer.from(bytes).toString('utf8'));
  }

  text(field: number): string {
    return this.texts(field).at(-1) ?? '';
  }

  messages(field: number): Message[] {
    return this.allBytes(field).map((bytes) => new Message(bytes));
  }

  message(field: number): Message | undefined {
    return this.messages(field).at(-1);
  }

  /** A `google.protobuf.Timestamp`, to the millisecond. Undefined if it is absent, or outside the range of a `Date`. */
  time(field: number): Date | undefined {
    const timestamp = this.message(field);
    if (timestamp === undefined) return undefined;
    const date = new Date(timestamp.int(1) * 1000 + Math.floor(timestamp.int(2) / 1_000_000));
    return Number.isNaN(date.getTime()) ? undefined : date;
  }
}
