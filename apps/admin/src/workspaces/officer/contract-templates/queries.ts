import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import { readProblem } from '../../../api/problem.js';
import type { NewTemplate, Template, TemplateRow } from './types.js';

const path = (id: string) => ({ path: { id } });

export const templateList: ListSource<TemplateRow> = {
  key: ['contract-templates'],
  load: (query, signal) => unwrap(api.GET('/api/v1/contract-templates', { params: { query: asQuery(query) }, signal })),
};

/** Published texts that a contract may be drawn from. */
export const templatesOfLanguageQuery = (language: 'fi' | 'sv' | 'en') =>
  queryOptions({
    queryKey: ['contract-templates', 'of', language],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/contract-templates', {
          params: { query: { language, kind: ['contract', 'framework', 'call-off', 'cooperation'], limit: 100 } },
          signal,
        }),
      ),
  });

export const readTemplate = (id: string, signal?: AbortSignal): Promise<Template> =>
  unwrap(api.GET('/api/v1/contract-templates/{id}', { params: path(id), ...(signal && { signal }) }));

export const templateQuery = (id: string) =>
  queryOptions({ queryKey: ['contract-templates', id], queryFn: ({ signal }) => readTemplate(id, signal) });

export const differenceQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['contract-templates', id, 'difference', from, to],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/contract-templates/{id}/difference', {
          params: { ...path(id), query: { from, to } },
          signal,
        }),
      ),
  });

export interface PreviewInput {
  readonly body: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly contractId: string;
  readonly kind: Template['kind'];
}

const asked = ({ body, language, kind, contractId }: PreviewInput) => ({
  body,
  language,
  kind,
  ...(contractId && { contractId }),
});

/** How the text would look; the last picture stays while the next is on its way. */
export const previewQuery = (input: PreviewInput) =>
  queryOptions({
    queryKey: ['contract-templates', 'preview', input],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/contract-templates/previews', { body: asked(input), signal })),
    placeholderData: keepPreviousData,
    enabled: input.body.trim() !== '',
  });

/** The preview as a file. @throws ProblemError as the API words it. */
export async function previewPdf(input: PreviewInput): Promise<Blob> {
  const answer = await fetch('/api/v1/contract-templates/previews/pdf', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'kasvutori' },
    body: JSON.stringify(asked(input)),
  });
  if (!answer.ok) throw await readProblem(answer);
  return answer.blob();
}

export const createTemplate = (body: NewTemplate, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/contract-templates', { params: { header: headers }, body }));

export const beginVersion = (id: string) =>
  unwrap(api.POST('/api/v1/contract-templates/{id}/versions', { params: path(id) }));

export const saveDraft = (id: string, body: string, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/contract-templates/{id}/draft', {
      params: { ...path(id), header: { 'If-Match': headers['If-Match'] ?? '' } },
      body: { body },
    }),
  );

export const publishTemplate = ({ id, version }: { id: string; version: number }) =>
  unwrap(api.POST('/api/v1/contract-templates/{id}/publish', { params: { ...path(id), header: ifMatch(version) } }));
