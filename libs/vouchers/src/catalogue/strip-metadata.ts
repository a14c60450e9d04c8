/**
 * Takes out of a picture what a camera or a program wrote about it: place, time, owner, thumbnails. What is seen does not change.
 * Segments are dropped whole, nothing is decoded, so that no picture is made worse and no library has to be trusted with it.
 */
export type PictureKind = 'jpg' | 'png' | 'webp';

/** The picture without metadata, or undefined when it is broken: what cannot be followed to its end is not shown to anybody. */
export function stripMetadata(kind: PictureKind, picture: Buffer): Buffer | undefined {
  try {
    return STRIP[kind](picture);
  } catch (error) {
    if (PAST_THE_END.has((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}

/** What Node calls a read where there are no more bytes. */
const PAST_THE_END: ReadonlySet<string | undefined> = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);

const STRIP: Readonly<Record<PictureKind, (picture: Buffer) => Buffer | undefined>> = {
  jpg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
};

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe's colour transform) decide how the picture is seen; other APPn and comments do not. */
const SEEN_APP = new Set([0xe0, 0xe2, 0xee]);

/** ITU-T T.81, annex B: marker segments until the end of the image; whatever follows it (a second picture with its own metadata) is left out. */
function stripJpeg(picture: Buffer): Buffer | undefined {
  const kept: Buffer[] = [picture.subarray(0, 2)];
  let at = 2;
  while (picture.readUInt8(at) === 0xff) {
    const marker = picture.readUInt8(at + 1);
    if (marker === 0xff) at += 1; // fill byte
    else if (marker === END_OF_IMAGE) return Buffer.concat([...kept, picture.subarray(at, at + 2)]);
    else {
      const end = at + 2 + picture.readUInt16BE(at + 2);
      if (end > picture.length) return undefined;
      const segment = picture.subarray(at, end);
      if (marker === 0xe1) kept.push(...turnedAs(segment));
      else if (isSeen(marker, segment)) kept.push(segment);
      at = marker === START_OF_SCAN ? endOfScan(picture, end) : end;
      kept.push(picture.subarray(end, at));
    }
  }
  return undefined;
}

/** APP2 also carries an index of further pictures (CIPA DC-007); only the colour profile of ICC.1 is seen. */
function isSeen(marker: number, segment: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe2) return segment.subarray(4, 15).toString('latin1') === 'ICC_PROFILE';
  return SEEN_APP.has(marker);
}

/** The first byte after the entropy-coded data: a marker that is neither a stuffed zero nor a restart (T.81, B.1.1.5). */
function endOfScan(picture: Buffer, from: number): number {
  for (let at = picture.indexOf(0xff, from); at >= 0; at = picture.indexOf(0xff, at + 2)) {
    const next = picture.readUInt8(at + 1);
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return picture.length; // it has none: the next read fails
}

/** Which way up it is was in the Exif data (tag 0x0112): it is written anew, alone. */
function turnedAs(segment: Buffer): Buffer[] {
  const turn = orientationOf(segment);
  if (turn === undefined || turn <= 1 || turn > 8) return [];
  const exif = Buffer.from('ffe100224578696600004d4d002a000000080001011200030000000100000000' + '00000000', 'hex');
  exif.writeUInt16BE(turn, 28);
  return [exif];
}

/** CIPA DC-008: "Exif", then a TIFF header and its first directory. */
function orientationOf(segment: Buffer): number | undefined {
  if (segment.length < 18 || segment.subarray(4, 10).toString('latin1') !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(10);
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  const entries = short(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 10 > tiff.length) return undefined;
    if (short(at) === 0x0112) return short(at + 8);
  }
  return undefined;
}

const PNG_TOLD = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']);

/** PNG (third edition), section 5: chunks of length, type, data and check until IEND. */
function stripPng(picture: Buffer): Buffer | undefined {
  const kept: Buffer[] = [picture.subarray(0, 8)];
  for (let at = 8; ;) {
    const end = at + 12 + picture.readUInt32BE(at);
    if (end > picture.length) return undefined;
    const type = picture.subarray(at + 4, at + 8).toString('latin1');
    if (!PNG_TOLD.has(type)) kept.push(picture.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

const [WEBP_EXIF_FLAG, WEBP_XMP_FLAG] = [0x08, 0x04];

/** RFC 9649: RIFF chunks; the extended header tells by two flags that there are Exif and XMP chunks. */
function stripWebp(picture: Buffer): Buffer | undefined {
  const end = 8 + picture.readUInt32LE(4);
  if (end > picture.length) return undefined;
  const kept: Buffer[] = [];
  for (let at = 12; at < end;) {
    const size = picture.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (next > end) return undefined;
    const type = picture.subarray(at, at + 4).toString('latin1');
    const chunk = Buffer.from(picture.subarray(at, next));
    if (type === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~(WEBP_EXIF_FLAG | WEBP_XMP_FLAG), 8);
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = next;
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
