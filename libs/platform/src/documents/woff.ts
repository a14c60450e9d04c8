import { inflateSync } from 'node:zlib';

const WOFF_SIGNATURE = 0x774f4646;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Buffer;
}

/**
 * A WOFF 1.0 file as the plain font inside it (W3C WOFF File Format 1.0, §§ 3–5). The PDF library reads WOFF too, but
 * unpacks it in JavaScript anew for every document, which took most of the time of drawing one.
 * @throws RangeError when the bytes are no WOFF file.
 */
export function fontInsideWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== WOFF_SIGNATURE) throw new RangeError('not a WOFF font');
  const flavour = woff.readUInt32BE(4);
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + index * 20));
  return plainFont(flavour, tables);
}

function readTable(woff: Buffer, entry: number): Table {
  const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
  const stored = woff.subarray(offset, offset + packed);
  const bytes = packed < length ? inflateSync(stored) : stored;
  if (bytes.length !== length) throw new RangeError('a damaged WOFF font');
  return { tag: woff.readUInt32BE(entry), checksum: woff.readUInt32BE(entry + 16), bytes };
}

function plainFont(flavour: number, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + tables.length * 16);
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(tables.length * 16 - 2 ** power * 16, 10);
  let offset = header.length;
  const padded = tables.map(({ tag, checksum, bytes }, index) => {
    const entry = 12 + index * 16;
    [tag, checksum, offset, bytes.length].forEach((value, field) => header.writeUInt32BE(value, entry + field * 4));
    const room = Math.ceil(bytes.length / 4) * 4;
    offset += room;
    return Buffer.concat([bytes, Buffer.alloc(room - bytes.length)]);
  });
  return Buffer.concat([header, ...padded]);
}
