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
  401: 'Not signed in',
  403: 'The role does not hold this action',
  404: 'Not there, or of another tenant',
  409: 'Refused by a rule or at this stage',
  412: 'Changed by somebody else since (If-Match)',
  422: 'A field is wrong',
  428: 'If-Match is missing',
} as const;

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** The OpenAPI document: every route with its answers and the problems it can meet. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Kasvutori')
    .setDescription('Employment and business services of a region: bought, chosen, and paid for what they achieve')
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
  const parameters = (operation.parameters ?? []) as { name?: string; in?: string }[];
  const versioned = parameters.some((parameter) => parameter.name === 'If-Match');
  const takesInput = operation.requestBody !== undefined || parameters.length > 0;
  const statuses = [
    401,
    403,
    404,
    ...(method === 'get' ? [] : [409]),
    ...(versioned ? [412, 428] : []),
    ...(takesInput ? [422] : []),
  ];
  for (const status of statuses as (keyof typeof SAID)[]) {
    operation.responses[status] ??= {
      description: SAID[status],
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
}
