import type { Readable } from 'node:stream';
import { Controller, Injectable, Post, Req, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  type AuthorityActor,
  type Command,
} from '@kasvutori/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { importNotice } from './import-notice.js';
import { ImportedTender } from './notice-import.dto.js';
import { endReading } from './read-aside.js';
import { receiveUpload } from './receive-upload.js';

/**
 * Lets bodies of these types through unread, as streams: the route reads them after the caller's rights have been judged,
 * with a limit of its own.
 */
@Injectable()
export class UploadsAsStreams implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    // A worker has no HTTP server.
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    for (const type of ['application/xml', 'text/xml', 'multipart/form-data', 'application/octet-stream']) {
      if (fastify?.hasContentTypeParser(type) === false) {
        fastify.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
      }
    }
  }
}

@ApiTags('Tenders')
@Controller('tenders/imports')
export class NoticeImportController implements OnModuleDestroy {
  constructor(private readonly db: Database) {}

  onModuleDestroy(): Promise<void> {
    return endReading();
  }

  /** An eForms contract notice becomes a draft tender. */
  @Post()
  @Allow('tender:create')
  @ApiConsumes('application/xml', 'text/xml', 'multipart/form-data')
  @ApiHeader({ name: 'X-File-Name', required: false, description: 'Name of the file, percent-encoded' })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(ImportedTender, { status: 201 })
  async import(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Req() { headers, body }: FastifyRequest,
  ): Promise<ImportedTender> {
    return importNotice(this.db, actor, command, await receiveUpload(headers, body as Readable | Buffer | null));
  }
}
