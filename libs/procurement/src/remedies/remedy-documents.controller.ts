import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  Database,
  IdParam,
  ProviderActing,
  type ProviderActor,
  SignedIn,
  type SignedInActor,
} from '@kasvutori/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileBody, sendFile, uploadIn } from '../documents-of-tender/file-over-http.js';
import { Remedies } from './remedies.dto.js';
import { readRemedies } from './remedies-view.js';
import { attachToRemedy, readRemedyDocument, type RemedyOf } from './remedy-documents.js';

/** What is attached to correction requests and appeals, by a party and by the officer who keeps them. */
@ApiTags('Remedies')
@Controller()
export class RemedyDocumentsController {
  constructor(private readonly db: Database) {}

  @Post('provider/corrections/:id/documents')
  @Allow('remedy-document:add-own')
  @FileBody()
  @Answers(Remedies, { status: 201 })
  addOwn(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Remedies> {
    return this.attach(actor, { correctionId: id }, request, reply);
  }

  @Post('corrections/:id/documents')
  @Allow('remedy-document:add')
  @FileBody()
  @Answers(Remedies, { status: 201 })
  addToCorrection(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Remedies> {
    return this.attach(actor, { correctionId: id }, request, reply);
  }

  @Post('appeals/:id/documents')
  @Allow('remedy-document:add')
  @FileBody()
  @Answers(Remedies, { status: 201 })
  addToAppeal(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Remedies> {
    return this.attach(actor, { appealId: id }, request, reply);
  }

  /** The file itself, for whoever may read its matter. */
  @Get('remedy-documents/:id')
  @Allow('remedy-document:read')
  @Answers(null, { status: 200, media: 'application/octet-stream' })
  async file(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.db.read(actor, (tx) => readRemedyDocument(tx, id));
    await sendFile(this.db, actor, document, request, reply);
  }

  private async attach(
    actor: AuthorityActor | ProviderActor,
    of: RemedyOf,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Remedies> {
    const tenderId = await attachToRemedy(this.db, actor, of, uploadIn(request, reply));
    return this.db.read(actor, (tx, now) => readRemedies(tx, actor, tenderId, now));
  }
}
