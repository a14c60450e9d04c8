/** What a bid may carry, by what the bytes are and not by what the name says; a program under another name is none of these. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  text: 'text/plain; charset=utf-8',
} as const;

/** The bytes needed to tell. */
export const SNIFF_LENGTH = 4096;

const starts = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);

/** The media type of a file that begins with these bytes; undefined when it is none of those a bid may carry. */
export function sniffFile(head: Uint8Array, fileName: string): string | undefined {
  if (starts(head, 0x25, 0x50, 0x44, 0x46, 0x2d)) return MEDIA_TYPES.pdf;
  if (starts(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return MEDIA_TYPES.png;
  if (starts(head, 0xff, 0xd8, 0xff)) return MEDIA_TYPES.jpeg;
  if (starts(head, 0x50, 0x4b, 0x03, 0x04)) return officeType(head, fileName);
  return /\.(txt|csv|md)$/i.test(fileName) && isText(head) ? MEDIA_TYPES.text : undefined;
}

/** An office document is a ZIP whose first entries say so; any other ZIP could hold anything. */
function officeType(head: Uint8Array, fileName: string): string | undefined {
  const entries = Buffer.from(head).toString('latin1');
  const [, opendocument] = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)PK/.exec(entries) ?? [];
  if (opendocument !== undefined) return opendocument === 'text' ? MEDIA_TYPES.odt : MEDIA_TYPES.ods;
  if (!/\[Content_Types\]\.xml|_rels\/\.rels|docProps\//.test(entries)) return undefined;
  const [, kind] = /\.(docx|xlsx|pptx)$/i.exec(fileName) ?? [];
  return kind === undefined ? undefined : MEDIA_TYPES[kind.toLowerCase() as 'docx' | 'xlsx' | 'pptx'];
}

function isText(head: Uint8Array): boolean {
  if (head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }); // a letter may be cut in two at the end
    return true;
  } catch {
    return false;
  }
}
