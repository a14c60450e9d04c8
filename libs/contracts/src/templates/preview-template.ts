import {
  drawPdf,
  markdownBlocks,
  renderMarkdown,
  TemplateError,
  withNoneSaid,
  type AuthorityActor,
  type Block,
  type FieldProblem,
  type Language,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import { contractData } from '../agreements/contract-document.js';
import { readContract } from '../agreements/contract-queries.js';
import { templateFlaws } from './check-template.js';
import { expandClauses } from './expand-clauses.js';
import { exampleData, labelOf, type TemplateKind } from './template-fields.js';
import { readClauses } from './template-queries.js';

/** The letter to look at, as the engine draws it. */
export const drawPreview = ({ markdown }: Preview, language: Language): Promise<Buffer> =>
  drawPdf({ markdown, title: 'Kasvutori', language, sender: 'Kasvutori' });

export interface PreviewInput {
  readonly body: string;
  readonly language: Language;
  /** What the template is for; a contract unless said. */
  readonly kind?: TemplateKind | undefined;
  /** Whose data fills it; an invented contract's unless said. */
  readonly contractId?: string | undefined;
}

export interface Preview {
  /** The letter as blocks; empty when the template cannot be filled at all. */
  readonly blocks: readonly Block[];
  readonly markdown: string;
  /** What the contract lacks; in the letter its label stands in brackets. */
  readonly missing: readonly { readonly path: string; readonly label: Localised }[];
  /** Why the template could not be published as it is. */
  readonly flaws: readonly FieldProblem[];
}

/** The template filled as it stands, with everything that is missing named rather than left blank. */
export async function previewTemplate(
  tx: Tx,
  actor: AuthorityActor,
  { body, language, kind = 'contract', contractId }: PreviewInput,
): Promise<Preview> {
  const clauses = await readClauses(tx, actor.organisationId, language);
  const { text } = expandClauses(body, clauses);
  // What an amendment changes is invented even beside a real contract: it is written when the amendment is.
  const example = exampleData(language, kind);
  const data =
    contractId === undefined
      ? example
      : { ...example, ...(await contractData(tx, { ...(await readContract(tx, contractId)), language })) };
  const flaws = templateFlaws(text, language, kind);
  const missing = new Map<string, Localised>();
  const onMissing = (path: string): string => {
    const label = labelOf(path);
    missing.set(path, label);
    return `[${label[language] ?? path}]`;
  };
  try {
    const markdown = renderMarkdown({ template: text, data, language, onMissing });
    const named = [...missing].map(([path, label]) => ({ path, label }));
    return { blocks: withNoneSaid(markdownBlocks(markdown), language), markdown, missing: named, flaws };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { blocks: [], markdown: '', missing: [], flaws };
  }
}
