import type { Language } from '../texts/language.js';
import { type CalendarDate, dateParts } from '../time/calendar-date.js';
import { withNoneSaid } from './empty-tables.js';
import { fillTemplate } from './fill-template.js';
import { registerFonts } from './fonts.js';
import { layOutBlocks } from './lay-out-blocks.js';
import { drawLetterhead, drawRunningHead, type Letterhead, PAGE, TEXT_WIDTH } from './letterhead.js';
import { type Block, markdownBlocks } from './markdown-blocks.js';
import { paginateFully } from './paginate.js';
import { createInk } from './pdf-ink.js';
import { addSealField, type SealField } from './seal-field.js';

interface Titled extends Letterhead {
  readonly language: Language;
  /** Name of the document; the heading of the first page unless the template begins with one. */
  readonly title: string;
}

export interface DocumentToRender extends Titled {
  /** Handlebars over Markdown: a field it misses is refused by its name. */
  readonly template: string;
  readonly data: object;
}

export interface DocumentToDraw extends Titled {
  readonly markdown: string;
  /** Each begins a page of its own. */
  readonly annexes?: readonly string[];
  /** Files carried inside (PDF 1.7 § 7.11.4), such as what a signed contract was signed as. */
  readonly attachments?: readonly Attachment[];
  readonly sealField?: SealField;
}

export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly at: Date;
}

export interface MarkdownToRender {
  readonly template: string;
  readonly data: object;
  readonly language: Language;
  /** For a preview: told each missing field, it says what stands in its place. */
  readonly onMissing?: (field: string) => string;
}

/** The filled template as Markdown. @throws TemplateError when a field is missing or unfit. */
export const renderMarkdown = (filling: MarkdownToRender): string => fillTemplate({ ...filling, into: 'markdown' });

/**
 * The document as a tagged PDF (PDF/UA-1) on A4 with embedded fonts. The same input gives the same bytes, so that a
 * hash of them proves what was sent. @throws TemplateError when a field is missing or unfit.
 */
export const renderPdf = async (document: DocumentToRender): Promise<Buffer> =>
  drawPdf({ ...document, markdown: renderMarkdown(document) });

/** The same for a text that has been filled. @throws TemplateError for what a document cannot hold. */
export async function drawPdf(document: DocumentToDraw): Promise<Buffer> {
  const pdf = await openPdf(document);
  const bytes = collect(pdf);
  drawInto(pdf, document, 0);
  for (const { name, description, mediaType, bytes: file, at } of document.attachments ?? []) {
    // The types of pdfkit do not know what a file is to the document (PDF/A-3).
    const toTheDocument = { relationship: 'Source' };
    pdf.file(file, { name, description, type: mediaType, creationDate: at, modifiedDate: at, ...toTheDocument });
  }
  if (document.sealField !== undefined) addSealField(pdf, document.sealField);
  escapeMetadata(pdf);
  pdf.end();
  return bytes;
}

/** Several letters in one file, for a printer: each with its own head and page numbers, beginning on a page of its own. */
export async function drawPdfs(bundle: Titled, letters: readonly DocumentToDraw[]): Promise<Buffer> {
  const pdf = await openPdf(bundle);
  const bytes = collect(pdf);
  letters.reduce((drawn, letter, index) => {
    if (index > 0) pdf.addPage();
    return drawn + drawInto(pdf, letter, drawn);
  }, 0);
  escapeMetadata(pdf);
  pdf.end();
  return bytes;
}

/** Draws a document from the page under the pen on, `before` pages into the file. @returns how many pages it took. */
function drawInto(pdf: PDFKit.PDFDocument, document: DocumentToDraw, before: number): number {
  const read = (markdown: string): Block[] => withNoneSaid(markdownBlocks(markdown), document.language);
  const blocks = withTitle(read(document.markdown), document.title);
  const ink = createInk(pdf, registerFonts(pdf));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const firstTop = drawLetterhead(document, root, ink);
  const column = { x: PAGE.left, width: TEXT_WIDTH, parent: root, firstGap: 0 };
  const pages = [
    ...paginateFully(layOutBlocks(blocks, column, ink), firstTop, PAGE.top, PAGE.bottom),
    ...(document.annexes ?? []).flatMap((annex) =>
      paginateFully(layOutBlocks(read(annex), column, ink), PAGE.top, PAGE.top, PAGE.bottom),
    ),
  ];
  pages.forEach((placed, index) => {
    if (index > 0) pdf.addPage();
    for (const { strip, y, repeated } of placed) strip.paint(y, repeated);
  });
  pages.forEach((_, index) => {
    pdf.switchToPage(before + index);
    drawRunningHead(document, index + 1, pages.length, ink);
  });
  root.end();
  return pages.length;
}

/** Headings must begin at the first level; a template that brings its own keeps it. */
function withTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const [first] = blocks;
  if (first?.kind === 'heading' && first.level === 1) return blocks;
  const spans = [{ text: title, bold: false, italic: false, href: null }];
  return [{ kind: 'heading', level: 1, spans }, ...blocks];
}

async function openPdf({ title, sender, kind, number, date, language }: Titled): Promise<PDFKit.PDFDocument> {
  const options = {
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7' as const,
    subset: 'PDF/UA',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    font: null, // the default would be Helvetica, which is not embedded
    info: {
      Title: title,
      Author: sender,
      Subject: [kind, number].filter((part) => part !== undefined).join(' '),
      Creator: 'Kasvutori',
      Producer: 'Kasvutori',
      CreationDate: created(date),
    },
  };
  // Loaded with the first document: pdfkit and its tables of fonts would make every start slower.
  const { default: PDFDocument } = await import('pdfkit');
  // The types of pdfkit lag behind: they know neither PDF/UA nor a document without a default font.
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
}

/** The day of the document, never the moment of drawing, or no two drawings would be alike. */
function created(date: CalendarDate | undefined): Date {
  if (date === undefined) return new Date(0);
  const { year, month, day } = dateParts(date);
  return new Date(Date.UTC(year, month - 1, day));
}

/** pdfkit writes title and author into XML metadata as they are; "R&D" would leave it malformed (pdfkit 0.20). */
function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const endMetadata = pdf.endMetadata.bind(pdf);
  pdf.endMetadata = () => {
    const escape = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    const { Title = '', Author = '', Subject = '' } = pdf.info;
    Object.assign(pdf.info, { Title: escape(Title), Author: escape(Author), Subject: escape(Subject) });
    endMetadata();
  };
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
