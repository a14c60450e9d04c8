import { describe, expect, it } from '@jest/globals';
import { jpegOf, pngOf, segment, webpOf, type Chunk } from '../../../../test/support/picture-sample.js';
import { stripMetadata } from './strip-metadata.js';

const SECRET = 'GPSLatitude 61.6878';
const exif = (little: boolean, turn: number): Buffer => {
  const tiff = Buffer.alloc(26);
  tiff.write(little ? 'II' : 'MM', 'latin1');
  const short = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const long = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(turn, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(SECRET)]));
};

describe('a picture without what the camera wrote', () => {
  it('of JPEG keeps what is seen, drops what is told, and stops at the end of the image', () => {
    const profile = segment(0xe2, Buffer.from('ICC_PROFILE\0abc', 'latin1'));
    const [xmp, comment, index] = [0xe1, 0xfe, 0xe2].map((marker) => segment(marker, Buffer.from(SECRET)));
    const told = jpegOf([exif(true, 1), profile, xmp!, comment!, index!], Buffer.from(SECRET));
    expect(stripMetadata('jpg', told)).toEqual(jpegOf([profile]));
  });

  it.each([
    [true, 6],
    [false, 8],
  ])('keeps which way up it is, alone (little endian %s, %s)', (little, turn) => {
    const stripped = stripMetadata('jpg', jpegOf([exif(little, turn)]));
    expect(stripped?.includes(SECRET)).toBe(false);
    const written = stripped?.subarray(stripped.indexOf('Exif') - 4).subarray(0, 36);
    expect([written?.readUInt16BE(2), written?.readUInt16BE(28)]).toEqual([34, turn]);
    expect(stripMetadata('jpg', stripped!)).toEqual(stripped);
  });

  it('of PNG has no texts, times or Exif', () => {
    const told: Chunk[] = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'].map((type) => [type, Buffer.from(SECRET)]);
    const seen: Chunk[] = [
      ['IHDR', Buffer.alloc(13)],
      ['iCCP', Buffer.from('abc')],
      ['IDAT', Buffer.from('xyz')],
    ];
    expect(stripMetadata('png', Buffer.concat([pngOf([...seen, ...told]), Buffer.from(SECRET)]))).toEqual(pngOf(seen));
  });

  it('of WebP has no Exif or XMP, and its header says so', () => {
    const header = (flags: number): Chunk => ['VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0])];
    const told: Chunk[] = [
      ['EXIF', Buffer.from(SECRET)],
      ['XMP ', Buffer.from(`${SECRET}!`)],
    ];
    const seen: Chunk = ['VP8 ', Buffer.from('odd')];
    expect(stripMetadata('webp', webpOf([header(0x2c), seen, ...told]))).toEqual(webpOf([header(0x20), seen]));
  });

  it('is nothing when it breaks off', () => {
    for (const [kind, whole] of [
      ['jpg', jpegOf([exif(true, 1)])],
      ['png', pngOf([['IHDR', Buffer.alloc(13)]])],
      ['webp', webpOf([['VP8 ', Buffer.from('odd')]])],
    ] as const)
      for (const cut of [1, 3, 6]) expect(stripMetadata(kind, whole.subarray(0, whole.length - cut))).toBeUndefined();
  });
});
