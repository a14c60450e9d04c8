import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { type Problem } from '@kasvutori/platform';
import { FileSniffer } from './file-kinds.js';
import { fileNameIn } from './file-name.js';
import { CHUNK, DRAIN_LIMIT, FILE_LIMIT, receiveFile } from './receive-file.js';
import { zipOf } from '../../../../test/support/zip-sample.js';

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const PDF = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n%%EOF', 'latin1');
const EXE = Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003\u0000', 'latin1'), Buffer.alloc(600)]);
const DOCX = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' });
const ODT = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' });

function verdictOf(file: Buffer, name: string, piece = 7): unknown {
  const sniffer = new FileSniffer();
  for (let at = 0; at < file.length; at += piece) sniffer.push(file.subarray(at, at + piece));
  const verdict = sniffer.verdict(name);
  return 'kind' in verdict ? verdict.kind : verdict.refusal;
}

describe('what a file is', () => {
  test.each<[string, Buffer, unknown]>([
    ['plan.pdf', PDF, 'pdf'],
    ['PLAN.PDF', PDF, 'pdf'],
    ['kuva.png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'png'],
    ['kuva.jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'jpg'],
    ['sopimus.docx', DOCX, 'docx'],
    ['hinnat.xlsx', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), 'xlsx'],
    ['esitys.pptx', zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }), 'pptx'],
    ['kuvaus.odt', ODT, 'odt'],
    [
      'laskelma.ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }),
      'ods',
    ],
    ['lista.csv', Buffer.from('nimi;määrä\r\nÄiti;1\r\n'), 'text'],
    ['lue.txt', Buffer.from('Hyvää päivää'), 'text'],
    ['ohjelma.pdf', EXE, 'document-type-refused'],
    ['ohjelma.exe', EXE, 'document-type-refused'],
    ['plan.exe', PDF, 'document-name-differs'],
    ['plan.docx', PDF, 'document-name-differs'],
    ['plan', PDF, 'document-name-differs'],
    ['paketti.zip', zipOf({ 'a.txt': 'a' }), 'document-type-refused'],
    ['paketti.docx', zipOf({ 'a.txt': 'a' }), 'document-type-refused'],
    ['sopimus.zip', DOCX, 'document-name-differs'],
    [
      'makro.docx',
      zipOf({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': 'x' }),
      'document-has-macros',
    ],
    ['lue.txt', Buffer.from([0x48, 0xe4, 0x79]), 'document-type-refused'],
    ['katkennut.txt', Buffer.from('ä').subarray(0, 1), 'document-type-refused'],
    ['nollat.txt', Buffer.alloc(20), 'document-type-refused'],
    ['puolikas.docx', DOCX.subarray(0, 40), 'document-type-refused'],
  ])('%s', (name, file, expected) => {
    expect(verdictOf(file, name)).toBe(expected);
    expect(verdictOf(file, name, 1_000_000)).toBe(expected);
  });

  test.each([
    ['C:\\kansio\\Sopimus.pdf', 'Sopimus.pdf'],
    ['../../etc/Tarjouspyyntö.pdf', 'Tarjouspyyntö.pdf'],
    ['rivi\r\nvaihto.pdf', 'rivivaihto.pdf'],
  ])('%j is called %j', (sent, name) => {
    expect(fileNameIn(encodeURIComponent(sent))).toBe(name);
  });
  test.each([undefined, '', '%E0%A4%A', 'a', encodeURIComponent('ä'.repeat(201))])('%j is no name', (sent) => {
    expect(fileNameIn(sent)).toBeUndefined();
  });
});

describe('a file is taken in piece by piece', () => {
  /** A sender of `total` bytes in pieces of 64 KB that counts what is asked of it. */
  function sender(total: number, first: Buffer, fill: number) {
    const sent = { bytes: 0 };
    const stream = new Readable({
      read() {
        if (sent.bytes >= total) return void this.push(null);
        const piece = sent.bytes === 0 ? first : Buffer.alloc(65_536, fill);
        sent.bytes += piece.length;
        this.push(piece);
      },
    });
    return { stream, sent };
  }
  const upload = (stream: Readable, name: string, announced = 0) => ({ stream, name, announced, scanner: null });
  const codeOf = (outcome: Promise<unknown>): Promise<string> =>
    outcome.then(
      () => 'taken',
      (error: Problem) => error.code,
    );
  /** Until nothing is asked of the sender any more. */
  const settled = async (stream: Readable): Promise<void> => {
    while (!stream.isPaused()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('in bounded pieces, hashed as it was sent', async () => {
    const whole = Buffer.concat([PDF, Buffer.alloc(3 * CHUNK + 17, 65)]);
    const kept: Buffer[] = [];
    const stream = Readable.from([whole.subarray(0, 100), whole.subarray(100, 2 * CHUNK), whole.subarray(2 * CHUNK)]);
    const file = await receiveFile(upload(stream, 'suuri.pdf', whole.length), async (piece, position) => {
      expect(position).toBe(kept.length);
      expect(piece.length).toBeLessThanOrEqual(CHUNK);
      kept.push(Buffer.from(piece));
    });
    expect(Buffer.concat(kept).equals(whole)).toBe(true);
    expect(file).toEqual({
      kind: 'pdf',
      mediaType: 'application/pdf',
      sizeBytes: whole.length,
      sha256: createHash('sha256').update(whole).digest('hex'),
    });
  });

  test('two gigabytes that announce themselves are refused before any of it is written, and soon not read', async () => {
    const { stream, sent } = sender(2 ** 31, PDF, 0);
    const written: number[] = [];
    const write = async (piece: Buffer) => void written.push(piece.length);
    expect(await codeOf(receiveFile(upload(stream, 'iso.pdf', 2 ** 31), write))).toBe('document-too-large');
    await settled(stream);
    expect(written).toEqual([]);
    expect(sent.bytes).toBeLessThan(DRAIN_LIMIT + 1_048_576);
  });

  test('two gigabytes that do not are cut at the limit', async () => {
    const { stream, sent } = sender(2 ** 31, PDF, 0);
    let written = 0;
    const write = async (piece: Buffer) => void (written += piece.length);
    expect(await codeOf(receiveFile(upload(stream, 'iso.pdf'), write))).toBe('document-too-large');
    await settled(stream);
    expect(written).toBeLessThanOrEqual(FILE_LIMIT);
    expect(sent.bytes).toBeLessThan(FILE_LIMIT + DRAIN_LIMIT + 1_048_576);
  });

  test('zeros, which are no file of any kind, are refused by their first piece', async () => {
    const { stream, sent } = sender(2 ** 31, Buffer.alloc(65_536), 0);
    const write = () => Promise.reject(new Error('nothing is written'));
    expect(await codeOf(receiveFile(upload(stream, 'nollat.pdf'), write))).toBe('document-type-refused');
    await settled(stream);
    expect(sent.bytes).toBeLessThan(DRAIN_LIMIT + 1_048_576);
  });

  test('an empty one is refused', async () => {
    expect(await codeOf(receiveFile(upload(Readable.from([]), 'tyhjä.pdf'), async () => undefined))).toBe(
      'document-empty',
    );
  });
});
