import type { Readable } from 'node:stream';
import { csvProblem } from './csv-problems.js';

/** A hundred thousand rows of ordinary length. */
export const CSV_LIMIT = 8 * 1_048_576;
/** What a sender may still push after the refusal, so that it lives to read the answer. */
const DRAIN_LIMIT = 8 * CSV_LIMIT;

export type CsvEncoding = 'utf-8' | 'windows-1252';

export interface CsvRow {
  /** The line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly bytes: Buffer;
  readonly encoding: CsvEncoding;
  /** The rows one by one, empty lines left out; the first is the heading. */
  readonly rows: () => Generator<CsvRow>;
}

/**
 * Takes a CSV file from a request, no more of it than the limit.
 * @throws Problem 413 `csv-too-large`, 422 `csv-empty`, `csv-utf16` or `csv-not-text`; reading the rows 422 `csv-quote-open`.
 */
export async function readCsv(stream: Readable): Promise<CsvFile> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= CSV_LIMIT) pieces.push(piece);
    else pieces.length = 0;
    if (size > DRAIN_LIMIT) break;
  }
  if (size > CSV_LIMIT) throw csvProblem('csv-too-large', { params: { limit: `${CSV_LIMIT / 1_048_576} MB` } });
  return csvOf(Buffer.concat(pieces));
}

/**
 * A CSV file by its bytes. What is no UTF-8 is taken for Windows-1252, which Excel saves in Finland and in which å, ä and ö are bytes that no
 * UTF-8 has by itself. UTF-16 is refused by name: half of its bytes are NUL, and a guess would pass over the other half.
 */
export function csvOf(bytes: Buffer): CsvFile {
  if (bytes.length === 0) throw csvProblem('csv-empty');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw csvProblem('csv-utf16');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw csvProblem(nul < 4 ? 'csv-utf16' : 'csv-not-text');
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const text = encoding === 'utf-8' ? new TextDecoder().decode(bytes) : windows1252(bytes);
  const separator = separatorOf(text);
  return { bytes, encoding, rows: () => rowsOf(text, separator) };
}

/** Where it differs from Latin-1. Node's own decoder of the name leaves these as control characters. */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (char) => WINDOWS_80_TO_9F[char.charCodeAt(0) - 0x80]!);

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whichever the heading holds most of: Excel writes semicolons under Finnish settings. */
function separatorOf(text: string): string {
  const [heading = ''] = text.split(/[\r\n]/, 1);
  const count = (separator: string) => heading.split(separator).length;
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** RFC 4180, with any line end: a cell in quotes may hold separators, line ends and doubled quotes. */
function* rowsOf(text: string, separator: string): Generator<CsvRow> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const began = line;
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        const from = ++at;
        for (at = text.indexOf('"', at); at >= 0 && text[at + 1] === '"'; at = text.indexOf('"', at + 2));
        if (at < 0) throw csvProblem('csv-quote-open', { params: { line: began } });
        cell = text.slice(from, at).replaceAll('""', '"');
        line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
        at += 1;
      }
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
      cells.push((cell + text.slice(from, at)).trim());
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    if (cells.some((cell) => cell !== '')) yield { line: began, cells };
  }
}
