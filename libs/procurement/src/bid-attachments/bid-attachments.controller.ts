import {
  Controller,
  Delete,
  Get,
  Inject,
  Injectable,
  type OnModuleInit,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  type Config,
  CONFIG,
  Database,
  IdParam,
  one,
  ProviderActing,
  type ProviderActor,
  Uuid,
} from '@kasvutori/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FileBody, uploadIn } from '../documents-of-tender/file-over-http.js';
import { attachFile } from './attach-file.js';
import { AttachmentQuery, DraftAttachmentAnswer } from './bid-attachments.dto.js';
import { detachFile } from './detach-file.js';
import { type OpenedFile, openBiddersFile, openOwnFile, readDraftAttachments } from './read-attachment.js';

export class OpenedAttachmentParam extends IdParam {
  @Uuid()
  attachmentId: string;
}

/** Lets files through unread: the route streams them after the caller's rights have been judged. */
@Injectable()
export class FilesAsStreams implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>(); // a worker has no HTTP server
    if (fastify?.hasContentTypeParser('application/octet-stream') === false)
      fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  }
}

@ApiTags('Bids')
@Controller()
export class BidAttachmentsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Adds a file to the draft of a bid; it is sealed as it comes in. */
  @Post('tenders/:id/bid-draft/attachments')
  @Allow('bid:draft')
  @FileBody()
  @Answers(DraftAttachmentAnswer, { status: 201 })
  async attach(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Query() { forQuality = false }: AttachmentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftAttachmentAnswer> {
    const file = { ...uploadIn(request, reply), forQuality };
    const fileId = await attachFile(this.db, this.config.keys, actor, id, file);
    const owner = { tenderId: id, providerId: actor.organisationId };
    const files = await this.db.read(actor, (tx) => readDraftAttachments(tx, this.config.keys, owner));
    return one(files.filter((file) => file.id === fileId).map(({ key: _, ...answer }) => answer));
  }

  @Get('bid-attachments/:id')
  @Allow('bid:read-own')
  @Answers(null, { status: 200, media: 'application/octet-stream' })
  async read(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await openOwnFile(this.db, this.config.keys, actor, id));
  }

  @Delete('bid-attachments/:id')
  @Allow('bid:draft')
  @Answers(null)
  detach(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(actor, (tx) => detachFile(tx, actor, id));
  }

  /** A file of an opened bid. */
  @Get('tenders/:id/opening/attachments/:attachmentId')
  @Allow('opening:read')
  @Answers(null, { status: 200, media: 'application/octet-stream' })
  async opened(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, attachmentId }: OpenedAttachmentParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await openBiddersFile(this.db, actor, id, attachmentId));
  }
}

/** Always as a download: what a bidder sent never runs in the buyer's page. */
async function send(reply: FastifyReply, { stream, fileName, size, sha256 }: OpenedFile): Promise<void> {
  await reply
    .type('application/octet-stream')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('content-length', size)
    .header('digest', `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(stream);
}
