import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { TestApp } from './app.js';

export interface GivenIds {
  readonly tender: string;
  readonly bid: string;
  readonly lot: string;
  readonly attachment: string;
  /** Of anything else. */
  readonly company: string;
  readonly sha256: string;
}

/** The GET routes of an application: describing it takes seconds, so once is enough. */
const routesOf = new WeakMap<TestApp['app'], string[]>();

function readRoutes(app: TestApp['app']): string[] {
  const { paths } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
  return Object.keys(paths).filter((path) => paths[path]?.get !== undefined);
}

/** Every GET route of the application with the id that fits put in. */
export function everyAddress({ app }: TestApp, ids: GivenIds): string[] {
  const routes = routesOf.get(app) ?? readRoutes(app);
  routesOf.set(app, routes);
  const idFor = (path: string): string =>
    path.includes('/tenders')
      ? ids.tender
      : path.includes('/lots')
        ? ids.lot
        : path.includes('/bids')
          ? ids.bid
          : path.includes('attachments')
            ? ids.attachment
            : ids.company;
  return routes.map((path) =>
    path
      .replace('{attachmentId}', ids.attachment)
      .replace('{sha256}', ids.sha256)
      .replaceAll(/\{\w+\}/g, idFor(path)),
  );
}
