import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
  properties: {
    type: { type: 'string', description: 'Stable: /problems/{code}' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string', description: 'In the language of Accept-Language: fi, sv or en' },
    instance: { type: 'string', description: 'The id under which the call was logged' },
    params: { type: 'object', additionalProperties: { type: 'string' } },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
} as const;

const SAID = {
  400: 'The body cannot be read',
  401: 'Not signed in',
  403: 'The role does not hold this action',
  404: 'Not there, or of another tenant',
  409: 'Refused by a rule or at this stage',
  412: 'Changed by somebody else since (If-Match)',
  413: 'The body is too large',
  415: 'A body of this kind is not received',
  422: 'A field is wrong',
  428: 'If-Match is missing',
} as const;

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & {
  'x-action'?: string;
  /** On reading that a rule may refuse: reading mostly meets none. */
  'x-may-refuse'?: true;
};

/** The OpenAPI document: every route with its answers and the problems it can meet. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Kasvutori')
    .setDescription(
      'Employment and business services of a region: bought, chosen, and paid for what they achieve. ' +
        'Any call may be answered with 429 (too many calls in a minute) or 503 (too busy); Retry-After says when to come again.',
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addCookieAuth('kasvutori_session')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, info, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM as never },
  };
  for (const path of Object.values(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      if (operation !== undefined) addProblems(operation, method);
    }
  }
  return document;
}

function addProblems(operation: Operation, method: string): void {
  for (const status of problemsOf(operation, method)) {
    operation.responses[status] ??= {
      description: SAID[status],
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
}

/** What the route can be refused with, by what it takes: rights, an id, a body, a version. */
function problemsOf(operation: Operation, method: string): (keyof typeof SAID)[] {
  const parameters = (operation.parameters ?? []) as { name?: string; in?: string }[];
  const takes = (name: string) => parameters.some((parameter) => parameter.name === name);
  const namesRow = parameters.some((parameter) => parameter.in === 'path');
  const hasBody = operation.requestBody !== undefined;
  const isPublic = operation['x-action'] === 'public';
  return [
    ...(isPublic ? [] : ([401, 403] as const)),
    ...(hasBody ? ([400, 413, 415] as const) : []),
    ...(namesRow || hasBody ? ([404] as const) : []),
    ...(method === 'get' && operation['x-may-refuse'] !== true ? [] : ([409] as const)),
    ...(takes('If-Match') ? ([412, 428] as const) : []),
    ...(hasBody || parameters.length > 0 ? ([422] as const) : []),
  ];
}
