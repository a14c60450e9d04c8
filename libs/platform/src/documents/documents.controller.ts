import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { defineActions } from '../access/actions.js';
import type { SignedInActor } from '../access/actor.js';
import { Allow, SignedIn } from '../access/allow.js';
import { Database } from '../database/database.js';
import { one } from '../database/rows.js';
import { Answers } from '../http/answers.js';
import { IdParam } from '../http/id-param.js';
import { readDocument } from './document-store.js';

export const DOCUMENT_ACTIONS = defineActions({
  'document:read': [
    'procurement-officer',
    'procurement-approver',
    'case-worker',
    'contract-manager',
    'finance-preparer',
    'finance-approver',
    'auditor',
    'provider-manager',
    'provider-bidder',
    'provider-staff',
    'client',
  ],
});

@Controller('documents')
export class DocumentsController {
  constructor(private readonly db: Database) {}

  /** The file itself, for whoever row-level security lets see it. */
  @Get(':id')
  @Allow('document:read')
  @Answers(null, { status: 200, media: 'application/pdf' })
  async read(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const document = one(await this.db.read(actor, (tx) => readDocument(tx, id)));
    await reply
      .type(document.mediaType)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(document.title)}`)
      .header('digest', `sha-256=${Buffer.from(document.sha256, 'hex').toString('base64')}`)
      .header('cache-control', 'private, no-store')
      .send(document.bytes);
  }
}
