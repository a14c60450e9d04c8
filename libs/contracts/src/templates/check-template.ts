import {
  markdownBlocks,
  renderMarkdown,
  TemplateError,
  templateFields,
  type FieldProblem,
  type Language,
} from '@kasvutori/platform';
import { clauseKeys } from './expand-clauses.js';
import { exampleData, unknownFields, type TemplateKind } from './template-fields.js';
import { templateProblem } from './template-problems.js';

/** Why a text cannot be published: every field and clause it speaks of that does not exist, or what cannot be read or drawn. */
export function templateFlaws(text: string, language: Language, kind: TemplateKind): FieldProblem[] {
  const clauses = clauseKeys(text).map((key) => flaw('template-clause-unknown', { key }));
  if (clauses.length > 0) return clauses;
  try {
    const unknown = unknownFields(templateFields(text), kind).map((path) => flaw('template-field-unknown', { path }));
    if (unknown.length > 0) return unknown;
    markdownBlocks(renderMarkdown({ template: text, data: exampleData(language, kind), language }));
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [flaw('template-unreadable', { reason: error.message.split('\n')[0] ?? '' })];
  }
}

function flaw(code: Parameters<typeof templateProblem>[0], params: Readonly<Record<string, string>>): FieldProblem {
  const { text } = templateProblem(code).definition;
  return { pointer: '/body', code, text, params };
}
