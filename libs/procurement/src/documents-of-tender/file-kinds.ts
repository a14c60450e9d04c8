/**
 * What a file is by its first and last bytes, whatever its name says. The documents of a tender and the attachments of a bid are of
 * a few kinds that everybody can open and none of which runs anything (WebP only where pictures are asked for); all else is refused.
 */
export const FILE_KINDS = {
  pdf: { media: 'application/pdf', extensions: ['pdf'] },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  pptx: {
    media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
  },
  odt: { media: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  ods: { media: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  png: { media: 'image/png', extensions: ['png'] },
  jpg: { media: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  webp: { media: 'image/webp', extensions: ['webp'] },
  text: { media: 'text/plain; charset=utf-8', extensions: ['txt', 'csv', 'md'] },
} as const satisfies Record<string, { media: string; extensions: readonly string[] }>;

export type FileKind = keyof typeof FILE_KINDS;
/** The usual ending of a file of this media type, with its dot. */
export const fileEnding = (media: string): string => {
  const kind = Object.values(FILE_KINDS).find((one) => one.media === media);
  return kind === undefined ? '' : `.${kind.extensions[0]}`;
};

export type FileRefusal = 'document-type-refused' | 'document-name-differs' | 'document-has-macros';

const HEAD = 4_096;
/** Holds the directory of every office file one meets: a few hundred entries. */
const TAIL = 262_144;

/** Looks at a file as it passes, keeping no more than its ends. */
export class FileSniffer {
  private head = Buffer.alloc(0);
  private tail = Buffer.alloc(0);
  private size = 0;
  private isText = true;
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });

  push(bytes: Buffer): void {
    if (this.head.length < HEAD) this.head = Buffer.concat([this.head, bytes.subarray(0, HEAD - this.head.length)]);
    // Copied, so that a long file does not keep every piece of itself alive.
    this.tail = Buffer.concat([this.tail, bytes.subarray(-TAIL)]).subarray(-TAIL);
    this.size += bytes.length;
    if (this.isText) this.isText = this.reads(bytes);
  }

  /** True when no more bytes can make an allowed file of it: what runs (MZ, ELF) is known by its beginning. */
  isHopeless(): boolean {
    return this.size >= 8 && !this.isText && signatureOf(this.head) === undefined;
  }

  /** After the last byte. @param name as the sender called it: its ending has to say the same as its content. */
  verdict(name: string): { readonly kind: FileKind } | { readonly refusal: FileRefusal } {
    const signature = signatureOf(this.head);
    const kind = signature === 'zip' ? this.officeKind() : (signature ?? (this.endsAsText() ? 'text' : undefined));
    if (kind === undefined) return { refusal: 'document-type-refused' };
    if (kind === 'macros') return { refusal: 'document-has-macros' };
    const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
    const endings: readonly string[] = FILE_KINDS[kind].extensions;
    return endings.includes(ending) ? { kind } : { refusal: 'document-name-differs' };
  }

  private reads(bytes: Buffer): boolean {
    // Control characters other than tab, line feed, form feed and carriage return are no text.
    if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) return false;
    try {
      this.utf8.decode(bytes, { stream: true });
      return true;
    } catch {
      return false;
    }
  }

  private endsAsText(): boolean {
    if (!this.isText) return false;
    try {
      this.utf8.decode();
      return true;
    } catch {
      return false; // broken off in the middle of a letter
    }
  }

  /** A zip that is an office file; a plain archive is none, and one with macros is refused by its own name. */
  private officeKind(): FileKind | 'macros' | undefined {
    const openDocument = (['odt', 'ods'] as const).find((kind) => isOpenDocument(this.head, FILE_KINDS[kind].media));
    if (openDocument !== undefined) return openDocument;
    const names = entryNames(this.tail, this.size);
    if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) return 'macros';
    if (!names.includes('[Content_Types].xml')) return undefined;
    if (names.includes('word/document.xml')) return 'docx';
    if (names.includes('ppt/presentation.xml')) return 'pptx';
    return names.includes('xl/workbook.xml') ? 'xlsx' : undefined;
  }
}

function signatureOf(head: Buffer): 'pdf' | 'png' | 'jpg' | 'webp' | 'zip' | undefined {
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg';
  if (/^RIFF.{4}WEBP/s.test(head.subarray(0, 12).toString('latin1'))) return 'webp';
  return head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1')) ? 'zip' : undefined;
}

/** OpenDocument 1.3 part 2, section 3.3: the first entry is called "mimetype" and is stored as it is. */
function isOpenDocument(head: Buffer, type: string): boolean {
  const extra = head.length > 30 ? head.readUInt16LE(28) : 0;
  const named = head.subarray(30, 38).toString('latin1') === 'mimetype';
  const content = head.subarray(38 + extra, 38 + extra + type.length + 2).toString('latin1');
  return named && content === `${type}PK`;
}

/** The names in a zip's central directory (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16), as far as the end of the file holds it. */
function entryNames(tail: Buffer, size: number): string[] {
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > tail.length) return [];
  const names: string[] = [];
  let at = tail.readUInt32LE(end + 16) - (size - tail.length);
  while (at >= 0 && at + 46 <= end && tail.readUInt32LE(at) === 0x02014b50) {
    const nameLength = tail.readUInt16LE(at + 28);
    names.push(tail.subarray(at + 46, at + 46 + nameLength).toString('utf8'));
    at += 46 + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names;
}
