import { Readable } from 'node:stream';
import { Controller, Delete, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
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
import { fileNameOf, receiveDocument } from './receive-document.js';
import { endsLine } from './receive-file.js';
import { keepAfterAll, removeByCorrigendum } from './remove-by-corrigendum.js';
import { readFileBytes } from './stored-file.js';
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

  /** The file is the body itself. */
  @Post()
  @Allow('tender-document:edit')
  @ApiConsumes('application/octet-stream')
  @ApiHeader({ name: 'X-File-Name', required: true, description: 'Name of the file, percent-encoded' })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(TenderDocument, { status: 201 })
  add(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() query: DocumentQuery,
    @Req() { headers, body, raw }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDocument> {
    const announced = Number(headers['content-length'] ?? 0);
    if (endsLine(announced)) reply.header('connection', 'close');
    const upload = { stream: body instanceof Readable ? body : raw, announced };
    return receiveDocument(this.db, actor, id, { ...query, name: fileNameOf(headers['x-file-name']) }, upload);
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
    const tag = `"${document.sha256}"`;
    reply.header('etag', tag).header('cache-control', 'private, no-cache').header('x-content-type-options', 'nosniff');
    if (request.headers['if-none-match'] === tag) {
      await reply.status(304).send();
      return;
    }
    await reply
      .type(document.mediaType)
      .header('content-length', document.sizeBytes)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`)
      .send(Readable.from(readFileBytes(this.db, actor, document.fileId), { objectMode: false }));
  }
}
