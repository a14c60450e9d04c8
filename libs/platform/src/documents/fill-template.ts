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
  /** For a preview: told each missing field by its path, it says what stands in its place. Without it the first one is refused. */
  readonly onMissing?: ((field: string) => string) | undefined;
}

/**
 * Fills the template.
 * @throws TemplateError naming the field that is missing, or what the template may not contain.
 */
export function fillTemplate({ template, data, language, into, onMissing }: FillOptions): string {
  const frame: TemplateFrame = { language, into, onMissing };
  return namingErrors(() => compiled(template).fill(data, { data: { ...frame } }));
}

/**
 * Every field the template speaks of, by its full path: "authority.name", "prices[].code". @throws TemplateError
 */
export const templateFields = (template: string): readonly string[] => namingErrors(() => compiled(template).fields);

function namingErrors<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(error instanceof Error ? error.message : String(error), null);
  }
}

/** Stands for a missing field on its way through a helper; what is printed in its place. */
class Missing {
  constructor(readonly text: string) {}
}

type Helper = (...values: never[]) => unknown;

const passing =
  (helper: Helper): Handlebars.HelperDelegate =>
  (...values: unknown[]) =>
    values.find((value) => value instanceof Missing) ?? helper(...(values as never[]));

const environment = Handlebars.create();
for (const [name, helper] of Object.entries(TEMPLATE_HELPERS)) environment.registerHelper(name, passing(helper));
environment.registerHelper('print', print);
environment.registerHelper('need', (value: unknown, field: string, options: Handlebars.HelperOptions) =>
  needed(value, field, true, options),
);
environment.registerHelper('require', (value: unknown, field: string, options: Handlebars.HelperOptions) =>
  needed(value, field, false, options),
);

interface Compiled {
  readonly fill: Handlebars.TemplateDelegate;
  readonly fields: readonly string[];
}

const cache = new Map<string, Compiled>();

function compiled(template: string): Compiled {
  const known = cache.get(template);
  if (known !== undefined) return known;
  const program = Handlebars.parse(template);
  const fields = new Set<string>();
  rewriteProgram(program, { path: '', above: null, fields });
  const fill = environment.compile(program, { noEscape: true, knownHelpersOnly: true, knownHelpers: KNOWN });
  if (cache.size >= 500) cache.clear(); // most templates are constants of the program; this bounds the others
  const made = { fill, fields: [...fields] };
  cache.set(template, made);
  return made;
}

/** What `this` is at a place of the template, and what the blocks around it are about. */
interface Scope {
  readonly path: string;
  readonly above: Scope | null;
  readonly fields: Set<string>;
}

/** The full path of a field as it is named at this place; `@index` and its like are no fields. */
function fieldAt(path: hbs.AST.PathExpression, scope: Scope): string {
  if (path.data) return path.original;
  let at: Scope = scope;
  for (let up = 0; up < path.depth; up++) at = at.above ?? at;
  const field = [at.path, ...path.parts].filter((part) => part !== '').join('.');
  scope.fields.add(field);
  return field;
}

const KNOWN = Object.fromEntries(
  [...Object.keys(TEMPLATE_HELPERS), ...COMPARING, 'print', 'need', 'require'].map((name) => [name, true]),
);

function print(value: unknown, field: string, options: Handlebars.HelperOptions): string {
  if (value instanceof Handlebars.SafeString) return value.toString();
  const found = needed(value, field, false, options);
  const text = found instanceof Missing ? found.text : printable(found, field);
  return (options.data as TemplateFrame).into === 'plain' ? text : escapeMarkdown(text);
}

function printable(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  throw new TemplateError(`the field "${field}" cannot be printed as it is; format it with a helper`, field);
}

/** The value when it is there; in a preview what stands for it. `blank`: null and empty are answers too. */
function needed(value: unknown, field: string, blank: boolean, options: Handlebars.HelperOptions): unknown {
  if (value instanceof Missing) return value;
  const absent = value === undefined ? 'missing' : !blank && (value === null || value === '') ? 'empty' : undefined;
  if (absent === undefined) return value;
  const { onMissing } = options.data as TemplateFrame;
  if (onMissing === undefined) throw new TemplateError(`the field "${field}" is ${absent}`, field);
  const text = onMissing(field);
  return blank ? null : new Missing(text);
}

function rewriteProgram(program: hbs.AST.Program, scope: Scope): void {
  for (const statement of program.body) rewriteStatement(statement, scope);
}

function rewriteStatement(statement: hbs.AST.Statement, scope: Scope): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      return rewritePrinted(statement as hbs.AST.MustacheStatement, scope);
    case 'BlockStatement':
      return rewriteBlock(statement as hbs.AST.BlockStatement, scope);
    default:
      throw new TemplateError(`a template may not contain a ${statement.type}`, null);
  }
}

function rewritePrinted(mustache: hbs.AST.MustacheStatement, scope: Scope): void {
  if (!mustache.escaped) throw new TemplateError('a template may not print raw values with {{{ }}}', null);
  const { path, params, hash, loc } = mustache;
  const named = path as hbs.AST.PathExpression;
  const helper = named.original;
  const value: hbs.AST.Expression =
    params.length === 0 ? path : call(helper, rewriteParams(helper, params, hash, loc, scope), loc);
  mustache.path = pathTo('print', loc);
  mustache.params = [value, literal(params.length === 0 ? fieldAt(named, scope) : helper, loc)];
}

function rewriteBlock(block: hbs.AST.BlockStatement, scope: Scope): void {
  const name = block.path.original;
  if (!BLOCKS.has(name)) throw new TemplateError(`"${name}" is no block of a template`, null);
  const [about] = block.params;
  block.params = rewriteParams(name, block.params, block.hash, block.loc, scope);
  rewriteProgram(block.program, scopeOf(name, about, scope));
  if (block.inverse) rewriteProgram(block.inverse, scope);
}

/** `each` and `with` say what their inside is about; the others leave it as it is. */
function scopeOf(block: string, about: hbs.AST.Expression | undefined, scope: Scope): Scope {
  if ((block !== 'each' && block !== 'with') || about?.type !== 'PathExpression') return scope;
  const path = fieldAt(about as hbs.AST.PathExpression, scope);
  return { path: block === 'each' ? `${path}[]` : path, above: scope, fields: scope.fields };
}

function rewriteParams(
  helper: string,
  params: readonly hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
  loc: hbs.AST.SourceLocation,
  scope: Scope,
): hbs.AST.Expression[] {
  if (hash?.pairs.length) throw new TemplateError(`"${helper}" takes no named values`, null);
  if (KNOWN[helper] !== true) throw new TemplateError(`"${helper}" is no helper of a template`, null);
  return params.map((param) => {
    if (param.type === 'SubExpression') {
      const inner = param as hbs.AST.SubExpression;
      const name = (inner.path as hbs.AST.PathExpression).original;
      inner.params = rewriteParams(name, inner.params, inner.hash, loc, scope);
      return inner;
    }
    if (param.type !== 'PathExpression') return param;
    const field = fieldAt(param as hbs.AST.PathExpression, scope);
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
