import { expect, test } from '@jest/globals';
import { MEDIA_TYPES, sniffFile } from './sniff-file.js';

const zip = (...names: string[]) => Buffer.from(`PK\u0003\u0004${names.join('PK\u0003\u0004')}`, 'latin1');

test.each<[string, Buffer, string, string | undefined]>([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'tarjous.pdf', MEDIA_TYPES.pdf],
  ['a PDF under another name', Buffer.from('%PDF-1.7\n'), 'tarjous.txt', MEDIA_TYPES.pdf],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'kuva.png', MEDIA_TYPES.png],
  ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'kuva.jpg', MEDIA_TYPES.jpeg],
  ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'Suunnitelma.DOCX', MEDIA_TYPES.docx],
  ['an OpenDocument text', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'a.odt', undefined],
  ['an OpenDocument text, whole', zip('mimetypeapplication/vnd.oasis.opendocument.text', ''), 'a.odt', MEDIA_TYPES.odt],
  ['text with Finnish letters', Buffer.from('Yksikkö;Määrä\n'), 'hinnat.csv', MEDIA_TYPES.text],
  ['text in another encoding', Buffer.from([0x59, 0xf6, 0x0a]), 'a.txt', undefined],
  ['a program renamed', Buffer.from('MZ\u0090\0\u0003', 'latin1'), 'tarjous.pdf', undefined],
  ['a program renamed to text', Buffer.from('MZ\u0090\0\u0003', 'latin1'), 'tarjous.txt', undefined],
  ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'tarjous.pdf', undefined],
  ['a web page', Buffer.from('<html><script>'), 'tarjous.html', undefined],
  ['any ZIP', zip('virus.exe'), 'tarjous.docx', undefined],
  ['nothing', Buffer.alloc(0), 'tarjous.pdf', undefined],
])('%s', (_, head, name, type) => expect(sniffFile(head, name)).toBe(type));
