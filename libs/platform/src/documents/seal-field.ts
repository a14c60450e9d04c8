/** The empty field that a seal is later written into, and what the seal says of itself. */
export interface SealField {
  readonly name: string;
  readonly reason: string;
  readonly at: Date;
}

/** What pdfkit has and its types lack. */
interface OpenDocument {
  readonly _root: { readonly data: Record<string, unknown> };
  _acroform: object;
}
interface OpenPage {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** Bytes kept free for the signature with its certificates. */
const ROOM = 12_288;

/**
 * Puts an invisible signature field on the last page (ISO 32000-2 § 12.7.5.5, § 12.8). The names of the byte range are what `@signpdf`
 * looks for and overwrites.
 */
export function addSealField(pdf: PDFKit.PDFDocument, { name, reason, at }: SealField): void {
  const text = (value: string): string => new String(value) as string; // pdfkit writes a plain string as a name
  const free = '**********';
  const signature = pdf.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, free, free, free],
    Contents: new Uint8Array(ROOM),
    Name: text(name),
    Reason: text(reason),
    M: at,
  });
  const page = (pdf.page as unknown as OpenPage).dictionary;
  const widget = pdf.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    Rect: [0, 0, 0, 0],
    V: signature,
    T: text('seal'),
    TU: text(name),
    F: 130, // hidden from the page, locked
    P: page,
  });
  const form = pdf.ref({ SigFlags: 3, Fields: [widget], DR: { Font: {} } });
  const open = pdf as unknown as OpenDocument;
  open._root.data['AcroForm'] = form;
  open._acroform = { fonts: {}, defaultFont: 'none' }; // pdfkit ends the form itself and asks for its fonts; a seal has none
  const annotations = page.data['Annots'];
  if (Array.isArray(annotations)) annotations.push(widget);
  else page.data['Annots'] = [widget];
  for (const part of [signature, widget]) part.end(null);
}
