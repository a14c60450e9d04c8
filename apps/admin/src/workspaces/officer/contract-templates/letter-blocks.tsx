import { Fragment } from 'react';
import type { Block, Spans } from './types.js';

/** A letter on the screen: the blocks that the PDF is drawn from. Its headings stand below those of the page. */
export function LetterBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <LetterBlock key={index} block={block} />);
}

function LetterBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = (['h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5';
      return (
        <Heading>
          <Text spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Text spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <LetterBlocks blocks={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.header.map(({ spans, align }, index) => (
                <th key={index} scope="col" style={{ textAlign: align }}>
                  <Text spans={spans} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map(({ spans, align }, column) => (
                  <td key={column} style={{ textAlign: align }}>
                    <Text spans={spans} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'quote':
      return (
        <blockquote>
          <LetterBlocks blocks={block.blocks} />
        </blockquote>
      );
    case 'rule':
      return <hr />;
  }
}

function Text({ spans }: { spans: Spans }) {
  return spans.map(({ text, bold, italic }, index) => {
    if (text === '\n') return <br key={index} />;
    const said = italic ? <em>{text}</em> : text;
    return <Fragment key={index}>{bold ? <strong>{said}</strong> : said}</Fragment>;
  });
}
