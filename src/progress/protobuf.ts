/** Reading a protobuf message of which only some fields matter: https://protobuf.dev/programming-guides/encoding/. */
import { PbfReader } from 'pbf';

/** The types on the wire that are of use here; others are passed over. */
const VARINT = 0;
const BYTES = 2;

/**
 * A message, its fields by number. A field that is absent, or of another type than it is asked for, is as if it had its
 * default, as in proto3.
 *
 * @throws An error if it is cut off or otherwise is no message.
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
    // The reader goes past the end without a word.
    if (reader.pos > reader.length) throw new Error('the message is cut off');
  }

  #add(field: number, value: number | Uint8Array): void {
    const values = this.#fields.get(field);
    if (values === undefined) this.#fields.set(field, [value]);
    else values.push(value);
  }

  /** Of an int64 only what a number holds exactly is exact. */
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

  /** A `google.protobuf.Timestamp`, to the millisecond; undefined if it is absent or beyond what a `Date` holds. */
  time(field: number): Date | undefined {
    const timestamp = this.message(field);
    if (timestamp === undefined) return undefined;
    const date = new Date(timestamp.int(1) * 1000 + Math.floor(timestamp.int(2) / 1_000_000));
    return Number.isNaN(date.getTime()) ? undefined : date;
  }
}
