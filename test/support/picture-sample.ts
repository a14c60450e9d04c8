import { crc32 } from 'node:zlib';

/** Small pictures put together by hand: the frame of each format around a few bytes. */

/** A JPEG marker segment. */
export function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

const SCAN = Buffer.from([0x11, 0xff, 0x00, 0x22, 0xff, 0xd0, 0x33]); // a stuffed zero and a restart are no ends

/** A JPEG with two scans, as a progressive one has. */
export const jpegOf = (segments: readonly Buffer[], after = Buffer.alloc(0)): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1')),
    ...segments,
    segment(0xda, Buffer.alloc(6)),
    SCAN,
    segment(0xda, Buffer.alloc(6)),
    SCAN,
    Buffer.from([0xff, 0xd9]),
    after,
  ]);

export type Chunk = [type: string, data: Buffer];

export const pngOf = (chunks: readonly Chunk[]): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[...chunks, ['IEND', Buffer.alloc(0)] satisfies Chunk].map(([type, data]) => {
      const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
      const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
      length.writeUInt32BE(data.length);
      check.writeUInt32BE(crc32(named));
      return Buffer.concat([length, named, check]);
    }),
  ]);

export function webpOf(chunks: readonly Chunk[]): Buffer {
  const parts = chunks.map(([type, data]) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
