import { fillTemplate } from '../documents/fill-template.js';
import { type Block, type Cell, markdownBlocks, type Span } from '../documents/markdown-blocks.js';
import type { Language } from '../texts/language.js';

export interface MailToRender {
  /** Handlebars; the filled subject is one line. */
  readonly subject: string;
  /** Handlebars over Markdown, with the helpers of documents. */
  readonly body: string;
  readonly data: object;
  readonly language: Language;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Subject, plain text and HTML of a mail from the same templates. Values are never markup, and a line break in a value
 * cannot smuggle a header into the subject. @throws TemplateError when a field is missing or unfit.
 */
export function renderMail({ subject, body, data, language }: MailToRender): RenderedMail {
  const blocks = markdownBlocks(fillTemplate({ template: body, data, language, into: 'markdown' }));
  const line = oneLine(fillTemplate({ template: subject, data, language, into: 'plain' }));
  return { subject: line, text: `${textOfBlocks(blocks)}\n`, html: page(line, language, blocks) };
}

function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must not reach a mail header
  return text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}

function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n\n');
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOfSpans(block.spans);
    case 'list':
      return block.items
        .map((item, index) => listItem(block.ordered ? `${block.start + index}. ` : '- ', item))
        .join('\n');
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => row.map((cell) => textOfSpans(cell.spans)).join(' | '))
        .join('\n');
    case 'quote':
      return textOfBlocks(block.blocks).replace(/^/gm, '> ');
    case 'rule':
      return '---';
  }
}

function listItem(mark: string, blocks: readonly Block[]): string {
  return (
    mark +
    blocks
      .map(textOfBlock)
      .join('\n')
      .replace(/\n/g, `\n${' '.repeat(mark.length)}`)
  );
}

/** A link shows its address after its words, unless they are the address. */
function textOfSpans(spans: readonly Span[]): string {
  return spans
    .map(({ text, href }) => (href === null || href === text || href === `mailto:${text}` ? text : `${text} (${href})`))
    .join('');
}

const STYLE = {
  body: 'margin:0;padding:24px;background:#fff;color:#1a1a1a;font:16px/1.5 "Source Sans 3","Source Sans Pro",Helvetica,Arial,sans-serif',
  table: 'border-collapse:collapse;margin:12px 0',
  cell: 'padding:6px 10px;border-bottom:1px solid #c8cdd0;vertical-align:top',
  quote: 'margin:12px 0;padding-left:12px;border-left:3px solid #c8cdd0',
} as const;

function page(title: string, language: Language, blocks: readonly Block[]): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    `<body style='${STYLE.body}'><div style="max-width:640px">`,
    ...blocks.map(htmlOfBlock),
    '</div></body></html>\n',
  ].join('\n');
}

function htmlOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${htmlOfSpans(block.spans)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${htmlOfSpans(block.spans)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${htmlOfItem(item)}</li>`).join('');
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
      return block.ordered ? `<ol${start}>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table': {
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => htmlOfCell('td', cell)).join('')}</tr>`).join('');
      const header = block.header.map((cell) => htmlOfCell('th scope="col"', cell)).join('');
      return `<table style="${STYLE.table}"><thead><tr>${header}</tr></thead><tbody>${rows}</tbody></table>`;
    }
    case 'quote':
      return `<blockquote style="${STYLE.quote}">${block.blocks.map(htmlOfBlock).join('')}</blockquote>`;
    case 'rule':
      return '<hr>';
  }
}

/** The text of a simple item stands without a paragraph of its own. */
function htmlOfItem(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? htmlOfSpans(block.spans) : htmlOfBlock(block))).join('');
}

function htmlOfCell(tag: string, { spans, align }: Cell): string {
  return `<${tag} style="${STYLE.cell};text-align:${align}">${htmlOfSpans(spans)}</${tag.slice(0, 2)}>`;
}

function htmlOfSpans(spans: readonly Span[]): string {
  return spans
    .map(({ text, bold, italic, href }) => {
      if (text === '\n') return '<br>';
      let html = escapeHtml(text);
      if (italic) html = `<em>${html}</em>`;
      if (bold) html = `<strong>${html}</strong>`;
      return href !== null && /^(https?|mailto):/i.test(href) ? `<a href="${escapeHtml(href)}">${html}</a>` : html;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
