import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of a parsed document; `path` names it for people: `/ContractNotice/ProcurementProjectLot[8]`. */
export interface XmlElement {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The elements at a path of local names below this one, such as `all('ProcurementProject/Name')`. */
  all(path: string): XmlElement[];
  first(path: string): XmlElement | undefined;
  /** The trimmed text of the first element at the path that has any. */
  textOf(path: string): string | undefined;
}

export type XmlRead =
  | { readonly ok: true; readonly root: XmlElement; readonly namespace: string }
  | { readonly ok: false; readonly refusal: 'xml-doctype' | 'xml-too-deep' }
  | {
      readonly ok: false;
      readonly refusal: 'xml-broken';
      readonly line: number;
      readonly column: number;
      readonly detail: string;
    };

const MAX_DEPTH = 100;

// Tag values stay text: "0125" is a postal code and "34000000.00" an amount, neither is a JavaScript number. Entities are
// never expanded by the parser; the five of XML itself and character references are written out here, one by one.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
});

/**
 * Reads an XML text without expanding anything. A document type declaration is refused before parsing, as it is the only
 * place where entities that grow ("billion laughs") or reach for other files can be declared; eForms never has one.
 */
export function readXml(xml: string): XmlRead {
  const text = xml.startsWith('\ufeff') ? xml.slice(1) : xml;
  if (hasDoctype(text)) return { ok: false, refusal: 'xml-doctype' };
  const valid = XMLValidator.validate(text);
  if (valid !== true)
    return {
      ok: false,
      refusal: 'xml-broken',
      line: valid.err.line,
      column: valid.err.col ?? 1,
      detail: valid.err.msg,
    };
  let tree: unknown;
  try {
    tree = parser.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/nested/i.test(detail)) return { ok: false, refusal: 'xml-too-deep' };
    return { ok: false, refusal: 'xml-broken', line: 1, column: 1, detail };
  }
  const [entry, second] = Object.entries(isRecord(tree) ? tree : {}).filter(([name]) => /^[^#?]/.test(name));
  if (entry === undefined || second !== undefined || Array.isArray(entry[1])) {
    return { ok: false, refusal: 'xml-broken', line: 1, column: 1, detail: 'A document has exactly one root element.' };
  }
  return { ok: true, root: element(entry[0], entry[1], `/${entry[0]}`), namespace: namespaceOfRoot(text) };
}

const OPAQUE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/** One pass with `indexOf`: a regular expression would take quadratic time on a file full of unclosed comments. */
function hasDoctype(xml: string): boolean {
  for (let at = xml.indexOf('<!'); at !== -1;) {
    const opaque = OPAQUE.find(([begin]) => xml.startsWith(begin, at));
    if (opaque === undefined) {
      if (/^<!(DOCTYPE|ENTITY)/i.test(xml.slice(at, at + 9))) return true;
      at = xml.indexOf('<!', at + 2);
      continue;
    }
    const end = xml.indexOf(opaque[1], at + opaque[0].length);
    if (end === -1) return false;
    at = xml.indexOf('<!', end + opaque[1].length);
  }
  return false;
}

/** The namespace of the root element; the text is known to be well-formed, so its first tag is the root's. */
function namespaceOfRoot(xml: string): string {
  let at = 0;
  for (let found = /^\s*(<\?|<!--)/.exec(xml); found !== null; found = /^\s*(<\?|<!--)/.exec(xml.slice(at, at + 200))) {
    const end = found[1] === '<?' ? '?>' : '-->';
    at = xml.indexOf(end, at + found[0].length) + end.length;
  }
  const tag = /^\s*<(?:([\w.-]+):)?[\w.-]+(\s[^<>]*)?>/.exec(xml.slice(at, xml.indexOf('>', at) + 1));
  const [, prefix, attributes = ''] = tag ?? [];
  const declaration = new RegExp(`\\sxmlns${prefix === undefined ? '' : `:${prefix}`}\\s*=\\s*["']([^"']*)["']`);
  return declaration.exec(attributes)?.[1] ?? '';
}

function element(name: string, value: unknown, path: string): XmlElement {
  const fields = isRecord(value) ? value : {};
  const text = decode(typeof value === 'string' ? value : String(fields['#text'] ?? '')).trim();
  const attributes = Object.fromEntries(
    Object.entries(fields).flatMap(([key, found]) =>
      key.startsWith('@') ? [[key.slice(1), decode(String(found))]] : [],
    ),
  );
  const built = new Map<string, XmlElement[]>();
  const children = (child: string): XmlElement[] => {
    const known = built.get(child) ?? build(child);
    built.set(child, known);
    return known;
  };
  const build = (child: string): XmlElement[] => {
    const found = Object.hasOwn(fields, child) ? fields[child] : undefined;
    if (found === undefined) return [];
    const many = Array.isArray(found);
    return (many ? found : [found]).map((one, index) =>
      element(child, one, `${path}/${child}${many ? `[${index + 1}]` : ''}`),
    );
  };
  const all = (below: string): XmlElement[] => {
    const [head = '', ...rest] = below.split('/');
    const found = children(head);
    return rest.length === 0 ? found : found.flatMap((child) => child.all(rest.join('/')));
  };
  return {
    name,
    path,
    text,
    attributes,
    all,
    first: (below) => all(below)[0],
    textOf: (below) => all(below).find((found) => found.text !== '')?.text,
  };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
    const hex = /^#x/i.test(entity);
    const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
