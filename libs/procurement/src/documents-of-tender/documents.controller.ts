import { Controller, Delete, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  IdParam,
  type Actor,
  type AuthorityActor,
} from '@kasvutori/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DocumentParams, DocumentQuery, OwnDocuments, RemovalParams, TenderDocument } from './documents.dto.js';
import { FileBody, sendFile, uploadIn } from './file-over-http.js';
import { receiveDocument } from './receive-document.js';
import { keepAfterAll, removeByCorrigendum } from './remove-by-corrigendum.js';
import { readDocumentFile, readOwnDocuments, readPublicDocuments, removeDocument } from './tender-documents.js';

/** The documents of a tender for its officers. */
@ApiTags('Tenders')
@Controller('tenders/:id/documents')
export class TenderDocumentsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('tender:read')
  @Answers(OwnDocuments)
  list(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<OwnDocuments> {
    return this.db.read(actor, (tx) => readOwnDocuments(tx, actor, id));
  }

  @Post()
  @Allow('tender-document:edit')
  @FileBody()
  @Answers(TenderDocument, { status: 201 })
  add(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() query: DocumentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDocument> {
    return receiveDocument(this.db, actor, id, query, uploadIn(request, reply));
  }

  @Delete(':documentId')
  @Allow('tender-document:edit')
  @Answers(null)
  remove(@AuthorityActing() actor: AuthorityActor, @Param() { id, documentId }: DocumentParams): Promise<void> {
    return this.db.transaction(actor, (tx) => removeDocument(tx, actor, id, documentId));
  }
}

/** What a corrigendum in draft takes out of its tender. */
@ApiTags('Tenders')
@Controller('tenders/:id/revisions/:revisionId/removed-documents/:documentId')
export class RemovedDocumentsController {
  constructor(private readonly db: Database) {}

  @Put()
  @Allow('tender-document:edit')
  @Answers(null)
  remove(@AuthorityActing() actor: AuthorityActor, @Param() { id: tenderId, ...at }: RemovalParams): Promise<void> {
    return this.db.transaction(actor, (tx) => removeByCorrigendum(tx, actor, { tenderId, ...at }));
  }

  /** Takes the removal back. */
  @Delete()
  @Allow('tender-document:edit')
  @Answers(null)
  keep(@AuthorityActing() actor: AuthorityActor, @Param() { id: tenderId, ...at }: RemovalParams): Promise<void> {
    return this.db.transaction(actor, (tx) => keepAfterAll(tx, actor, { tenderId, ...at }));
  }
}

/** The documents of a published tender, for anyone; the officers of its authority get those of a draft here too. */
@ApiTags('Tenders')
@Controller('public/tenders/:id/documents')
export class PublicDocumentsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('public')
  @Answers(TenderDocument, { list: true })
  list(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<TenderDocument[]> {
    return this.db.read(actor, (tx) => readPublicDocuments(tx, id));
  }

  /** The file itself, streamed from the database. */
  @Get(':documentId')
  @Allow('public')
  @Answers(null, { status: 200, media: 'application/octet-stream' })
  async file(
    @Acting() actor: Actor,
    @Param() { id, documentId }: DocumentParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.db.read(actor, (tx) => readDocumentFile(tx, id, documentId));
    await sendFile(this.db, actor, document, request, reply);
  }
}
