import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [480, 270];
/** Sky, ground, wall, roof, door: quiet colours, one set for each house. */
const PALETTES = [
  ['#dbe9f4', '#b9d3a8', '#c96f4a', '#5b3a2e', '#f3e3c3'],
  ['#e6eef2', '#cfd8b0', '#d8b45a', '#4c5a66', '#fbf4e2'],
  ['#d3e3ea', '#a9c6b1', '#7c9cb5', '#2f4456', '#eef3f6'],
] as const;

/** A house drawn in five colours, nobody's and nowhere: what an invented provider shows of its place. */
export function drawPicture(index: number): Buffer {
  const palette = PALETTES[index % PALETTES.length] ?? PALETTES[0];
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: WIDTH }, (_none, x) => colourAt(x, y, index))]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 3], 8); // one byte for each point, by palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.concat(palette.map((colour) => Buffer.from(colour.slice(1), 'hex')))),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number, index: number): number {
  const [left, right] = [120 + (index % 3) * 12, 360];
  const middle = (left + right) / 2;
  if (y >= 110 && y < 220 && x >= left && x < right) {
    const window = y >= 135 && y < 165 && (x - left) % 60 >= 18 && (x - left) % 60 < 46;
    const door = y >= 165 && Math.abs(x - middle) < 18;
    return window || door ? 4 : 2;
  }
  if (y >= 60 && y < 110 && Math.abs(x - middle) < ((y - 50) * (right - left + 40)) / 110) return 3;
  return y < 200 ? 0 : 1;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
