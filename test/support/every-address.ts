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

/** Every GET route of the application with the id that fits put in. */
export function everyAddress({ app }: TestApp, ids: GivenIds): string[] {
  const { paths } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
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
  return Object.entries(paths)
    .filter(([, operations]) => operations.get !== undefined)
    .map(([path]) =>
      path
        .replace('{attachmentId}', ids.attachment)
        .replace('{sha256}', ids.sha256)
        .replaceAll(/\{\w+\}/g, idFor(path)),
    );
}
