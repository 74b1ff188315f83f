/**
 * Follows the headers of a tar through its bytes, and passes over the contents, to tell if the tar has its end. The last
 * bytes alone do not tell: a file of zeros looks like an end.
 */
import { Gathered } from './gathered.js';

const BLOCK = 512;

/** The places in a header: the length of the content, the type of the entry, the text that every header has. */
const SIZE = { from: 124, to: 136 };
const TYPE = 156;
const MAGIC = { from: 257, text: 'ustar' };

/** The entries without a content, whatever size they name: links, devices, folders and pipes. */
const WITHOUT_CONTENT = '123456';
/** A sparse file of old GNU tars: more headers may follow its header. */
const SPARSE = 'S';
/** The entries that say more of the next entry, by POSIX ("pax") and by GNU. */
const RECORDS = 'x';
const OF_THE_NEXT = `${RECORDS}gLK`;
/** The longest records that are looked at, in bytes. */
const RECORDS_LIMIT = 1024 * 1024;

export class TarWalk {
  /** `foreign`: no tar that can be followed. `broken`: no tar any more. */
  #state: 'entries' | 'end' | 'foreign' | 'broken' = 'entries';
  readonly #header = Buffer.alloc(BLOCK);
  #filled = 0;
  #first = true;
  /** The bytes before the next header. */
  #left = 0;
  /** The records that say more of the next entry, while they arrive. */
  #records: Gathered | undefined;
  /** The length of the next content, if it is too large for a header. */
  #size: number | undefined;

  /** False if these bytes cannot be all of a tar. */
  get whole(): boolean {
    // A tar that breaks off in its first header is known by the magic text.
    if (this.#first && this.#state === 'entries') return !this.#isHeader();
    return this.#state === 'end' || this.#state === 'foreign';
  }

  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#state === 'end' && chunk.subarray(at).some((byte) => byte !== 0)) this.#state = 'broken';
      if (this.#state !== 'entries') return;
      at += this.#left > 0 ? this.#pass(chunk.subarray(at)) : this.#fill(chunk.subarray(at));
    }
  }

  /** Takes a part of a content. Returns the number of bytes. */
  #pass(bytes: Buffer): number {
    const part = bytes.subarray(0, this.#left);
    this.#left -= part.length;
    this.#records?.add(part);
    if (this.#left === 0 && this.#records !== undefined) {
      this.#size = sizeIn(this.#records.take());
      this.#records = undefined;
    }
    return part.length;
  }

  /** Takes a part of a header. Returns the number of bytes. */
  #fill(bytes: Buffer): number {
    const length = bytes.copy(this.#header, this.#filled);
    this.#filled += length;
    if (this.#filled === BLOCK) {
      this.#read();
      this.#filled = 0;
      this.#first = false;
    }
    return length;
  }

  #isHeader(): boolean {
    const { from, text } = MAGIC;
    const end = from + text.length;
    return this.#filled >= end && this.#header.toString('latin1', from, end) === text;
  }

  #read(): void {
    const header = this.#header;
    if (header.every((byte) => byte === 0)) {
      this.#state = 'end';
      return;
    }
    const told = numberIn(header.subarray(SIZE.from, SIZE.to));
    if (!this.#isHeader() || Number.isNaN(told)) {
      this.#state = this.#first ? 'foreign' : 'broken';
      return;
    }
    const type = String.fromCharCode(header[TYPE]!);
    if (type === SPARSE) {
      this.#state = 'foreign';
      return;
    }
    const isNext = OF_THE_NEXT.includes(type);
    const size = isNext ? told : (this.#size ?? told);
    if (!isNext) this.#size = undefined;
    if (type === RECORDS && size <= RECORDS_LIMIT) this.#records = new Gathered();
    this.#left = WITHOUT_CONTENT.includes(type) ? 0 : Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** A number of a header: octal digits, or bytes if the first bit is set. NaN if the field has no number. */
function numberIn(field: Buffer): number {
  const first = field[0]!;
  if ((first & 0x80) === 0) return Number(`0o${field.toString('latin1').replace(/[\0 ]+/g, '') || '0'}`);
  return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
}

/** The record `size`. Each record is its own length, a space, the key, an equals sign, the value and a newline. */
function sizeIn(records: Buffer): number | undefined {
  const text = records.toString('latin1');
  for (let at = 0; at < text.length; ) {
    const length = Number.parseInt(text.slice(at), 10);
    if (!(length > 0)) return undefined;
    const [, digits] = /^\d+ size=(\d+)\n$/.exec(text.slice(at, at + length)) ?? [];
    if (digits !== undefined) return Number(digits);
    at += length;
  }
  return undefined;
}
