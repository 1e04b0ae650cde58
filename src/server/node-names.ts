import * as fs from 'node:fs';
import { fnv1aBytes } from '../base/hash';
import type { SharedNames } from '../core/entities/known';
import type { KeptListing } from '../core/entities/listing';
import type { KeptNames, NameKeeper } from './kept-names';
import { messages, reasonOf } from './messages';

/**
 * Keeps compiled names in a file beside an index: a mark, the length of a heading in JSON, the heading, then the compiled
 * layers, each at a multiple of eight bytes. The layers have check sums of their own; for the heading there is one here.
 * A file that cannot be used is put aside.
 *
 * @param index the path of the index; `log` takes one line.
 */
export function nameKeeper(index: string, log: (line: string) => void): NameKeeper {
  const file = `${index}-names`;
  const discard = (reason: string): void => {
    const aside = `${file}.bad`;
    try {
      fs.renameSync(file, aside);
      log(messages.namesUnusable(file, reason, aside));
    } catch {
      // Another process was first.
    }
  };
  return {
    load() {
      try {
        const bytes = readShared(file);
        return bytes && namesIn(bytes);
      } catch (error) {
        discard(reasonOf(error));
        return undefined;
      }
    },
    save(names) {
      const temporary = `${file}.${process.pid}`;
      try {
        write(temporary, names);
        fs.renameSync(temporary, file);
      } catch (error) {
        fs.rmSync(temporary, { force: true });
        log(messages.namesNotKept(reasonOf(error)));
      }
    },
    discard,
  };
}

interface Heading {
  readonly stamps: string;
  readonly problems: KeptNames['problems'];
  readonly listing: Omit<KeptListing, 'names'>;
  readonly layers: readonly { readonly length: number; readonly dead: readonly number[]; readonly positions?: readonly number[] }[];
}

/** In memory that threads share: what is compiled is not copied for each. */
function readShared(file: string): Uint8Array | undefined {
  let handle: number;
  try {
    handle = fs.openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = fs.fstatSync(handle);
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    for (let at = 0; at < size;) {
      const read = fs.readSync(handle, bytes, at, size - at, at);
      if (read === 0) throw new Error('it is too short');
      at += read;
    }
    return bytes;
  } finally {
    fs.closeSync(handle);
  }
}

function namesIn(bytes: Uint8Array): KeptNames {
  const view = new DataView(bytes.buffer);
  if (bytes.length < headSize || view.getUint32(0) !== mark) throw new Error('it is something else');
  const length = view.getUint32(4);
  if (headSize + length > bytes.length) throw new Error('it is too short');
  const text = Buffer.from(bytes.subarray(headSize, headSize + length));
  if (view.getUint32(8) !== checkSum(text)) throw new Error('its heading has changed');
  const { stamps, problems, listing, layers } = JSON.parse(text.toString('utf8')) as Heading;
  let at = aligned(headSize + length);
  const names: SharedNames = {
    layers: layers.map(({ length, dead, positions }) => {
      const layer = bytes.subarray(at, at + length);
      at = aligned(at + length);
      return { bytes: layer, dead: new Set(dead), ...(positions && { positions: Float64Array.from(positions) }) };
    }),
  };
  return { stamps, problems, listing: { ...listing, names } };
}

function write(file: string, { stamps, problems, listing: { names, ...listing } }: KeptNames): void {
  const layers = names.layers.map(({ bytes, dead, positions }) => ({ length: bytes.length, dead: [...dead], ...(positions && { positions: [...positions] }) }));
  const text = Buffer.from(JSON.stringify({ stamps, problems, listing, layers } satisfies Heading));
  const head = Buffer.alloc(headSize);
  head.writeUInt32BE(mark, 0);
  head.writeUInt32BE(text.length, 4);
  head.writeUInt32BE(checkSum(text), 8);
  const handle = fs.openSync(file, 'w');
  try {
    let at = 0;
    const put = (bytes: Uint8Array): void => {
      for (let done = 0; done < bytes.length;) done += fs.writeSync(handle, bytes, done, bytes.length - done, at + done);
      at = aligned(at + bytes.length);
    };
    put(Buffer.concat([head, text]));
    for (const { bytes } of names.layers) put(bytes);
    fs.ftruncateSync(handle, at);
  } finally {
    fs.closeSync(handle);
  }
}

function checkSum(bytes: Uint8Array): number {
  return fnv1aBytes(bytes) >>> 0;
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

/** 'DosN' */
const mark = 0x446f734e;
/** Mark, length of the heading, its check sum. */
const headSize = 16;
