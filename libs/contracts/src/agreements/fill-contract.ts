import { localised, renderMarkdown, type Language } from '@kasvutori/platform';
import { labelOf } from '../templates/template-fields.js';
import { templateProblem } from '../templates/template-problems.js';

/** The filled text. Everything the contract lacks is named at once; nothing is printed blank. */
export function fillContract(template: string, data: object, language: Language): string {
  const missing = new Set<string>();
  const onMissing = (path: string): string => {
    missing.add(path);
    return path;
  };
  const markdown = renderMarkdown({ template, data, language, onMissing });
  const [first] = missing;
  if (first === undefined) return markdown;
  const lacks = [...missing].map((path) => ({ path, label: localised(labelOf(path), language) }));
  throw templateProblem('contract-data-missing', {
    params: { path: first, label: localised(labelOf(first), language) },
    errors: lacks.map((params) => ({
      pointer: `/${params.path}`,
      code: 'contract-data-missing',
      text: templateProblem('contract-data-missing').definition.text,
      params,
    })),
  });
}
