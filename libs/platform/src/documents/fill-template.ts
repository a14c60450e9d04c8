import Handlebars from 'handlebars';
import type { Language } from '../texts/language.js';
import { escapeMarkdown, TEMPLATE_HELPERS, type TemplateFrame } from './template-helpers.js';
import { TemplateError } from './template-error.js';

/**
 * Handlebars templates that print every field or fail with its name: an official letter with a blank where the sum
 * should be is worse than none. The syntax tree is rewritten before it is compiled, so that
 *  - {{field}} goes through `print`, which refuses what is missing and escapes what Markdown would read as markup;
 *  - every field handed to a helper or block must exist (`need`); blocks may see null, formatting helpers may not.
 * Partials, decorators and {{{raw}}} are refused: text from data is never markup.
 */
const COMPARING = new Set(['if', 'unless', 'each', 'with', 'eq', 'not', 'and', 'or', 'lookup']);
const BLOCKS = new Set(['if', 'unless', 'each', 'with']);

export interface FillOptions {
  readonly template: string;
  readonly data: object;
  readonly language: Language;
  /** 'markdown' escapes values for Markdown; 'plain' leaves them as they are, for subjects of mail. */
  readonly into: 'markdown' | 'plain';
}

/**
 * Fills the template.
 * @throws TemplateError naming the field that is missing, or what the template may not contain.
 */
export function fillTemplate({ template, data, language, into }: FillOptions): string {
  const frame: TemplateFrame = { language, into };
  try {
    return compiled(template)(data, { data: { ...frame } });
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(error instanceof Error ? error.message : String(error), null);
  }
}

const environment = Handlebars.create();
environment.registerHelper(TEMPLATE_HELPERS);
environment.registerHelper('print', print);
environment.registerHelper('need', (value: unknown, field: string) => need(value, field, true));
environment.registerHelper('require', (value: unknown, field: string) => need(value, field, false));

const cache = new Map<string, Handlebars.TemplateDelegate>();

function compiled(template: string): Handlebars.TemplateDelegate {
  const known = cache.get(template);
  if (known !== undefined) return known;
  const program = Handlebars.parse(template);
  rewriteProgram(program);
  const made = environment.compile(program, { noEscape: true, knownHelpersOnly: true, knownHelpers: KNOWN });
  if (cache.size >= 500) cache.clear(); // templates are constants of the program; this only bounds misuse
  cache.set(template, made);
  return made;
}

const KNOWN = Object.fromEntries(
  [...Object.keys(TEMPLATE_HELPERS), ...COMPARING, 'print', 'need', 'require'].map((name) => [name, true]),
);

function print(value: unknown, field: string, options: Handlebars.HelperOptions): string {
  if (value instanceof Handlebars.SafeString) return value.toString();
  const text = printable(need(value, field, false), field);
  return (options.data as TemplateFrame).into === 'plain' ? text : escapeMarkdown(text);
}

function printable(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  throw new TemplateError(`the field "${field}" cannot be printed as it is; format it with a helper`, field);
}

function need(value: unknown, field: string, nullable: boolean): unknown {
  if (value === undefined) throw new TemplateError(`the field "${field}" is missing`, field);
  if (!nullable && (value === null || value === '')) throw new TemplateError(`the field "${field}" is empty`, field);
  return value;
}

function rewriteProgram(program: hbs.AST.Program): void {
  for (const statement of program.body) rewriteStatement(statement);
}

function rewriteStatement(statement: hbs.AST.Statement): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      return rewritePrinted(statement as hbs.AST.MustacheStatement);
    case 'BlockStatement':
      return rewriteBlock(statement as hbs.AST.BlockStatement);
    default:
      throw new TemplateError(`a template may not contain a ${statement.type}`, null);
  }
}

function rewritePrinted(mustache: hbs.AST.MustacheStatement): void {
  if (!mustache.escaped) throw new TemplateError('a template may not print raw values with {{{ }}}', null);
  const { path, params, hash, loc } = mustache;
  const field = (path as hbs.AST.PathExpression).original;
  const value: hbs.AST.Expression =
    params.length === 0 ? path : call(field, rewriteParams(field, params, hash, loc), loc);
  mustache.path = pathTo('print', loc);
  mustache.params = [value, literal(String(field), loc)];
}

function rewriteBlock(block: hbs.AST.BlockStatement): void {
  const name = block.path.original;
  if (!BLOCKS.has(name)) throw new TemplateError(`"${name}" is no block of a template`, null);
  block.params = rewriteParams(name, block.params, block.hash, block.loc);
  rewriteProgram(block.program);
  if (block.inverse) rewriteProgram(block.inverse);
}

function rewriteParams(
  helper: string,
  params: readonly hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
  loc: hbs.AST.SourceLocation,
): hbs.AST.Expression[] {
  if (hash?.pairs.length) throw new TemplateError(`"${helper}" takes no named values`, null);
  if (KNOWN[helper] !== true) throw new TemplateError(`"${helper}" is no helper of a template`, null);
  return params.map((param) => {
    if (param.type === 'SubExpression') {
      const inner = param as hbs.AST.SubExpression;
      const name = (inner.path as hbs.AST.PathExpression).original;
      inner.params = rewriteParams(name, inner.params, inner.hash, loc);
      return inner;
    }
    if (param.type !== 'PathExpression') return param;
    const field = (param as hbs.AST.PathExpression).original;
    return call(COMPARING.has(helper) ? 'need' : 'require', [param, literal(field, loc)], loc);
  });
}

function call(helper: string, params: hbs.AST.Expression[], loc: hbs.AST.SourceLocation): hbs.AST.SubExpression {
  const hash: hbs.AST.Hash = { type: 'Hash', pairs: [], loc };
  return { type: 'SubExpression', path: pathTo(helper, loc), params, hash, loc };
}

function pathTo(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}

function literal(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc };
}
