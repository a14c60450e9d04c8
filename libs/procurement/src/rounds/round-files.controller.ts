import { Controller, Delete, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  CONFIG,
  Database,
  ProviderActing,
  type AuthorityActor,
  type Config,
  type ProviderActor,
} from '@kasvutori/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileBody, uploadIn } from '../documents-of-tender/file-over-http.js';
import { listRoundFiles, openRoundFile } from './read-round-files.js';
import { receiveRoundFile, removeRoundFile } from './receive-round-file.js';
import { RoundFileParams, RoundFileView, RoundParams } from './rounds.dto.js';

/** The documents of a round for its officers: those of the invitation, and those of the answers once they are unsealed. */
@ApiTags('Procedures')
@Controller('tenders/:id/rounds/:number/files')
export class RoundFilesController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('procedure:read')
  @Answers(RoundFileView, { list: true })
  list(@AuthorityActing() actor: AuthorityActor, @Param() { id, number }: RoundParams): Promise<RoundFileView[]> {
    return this.db.read(actor, (tx) => listRoundFiles(tx, this.config.keys, actor, id, Number(number)));
  }

  /** The file is the body itself. */
  @Post()
  @Allow('procedure:open-round')
  @FileBody()
  @Answers(RoundFileView, { status: 201, list: true })
  async add(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, number }: RoundParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundFileView[]> {
    await receiveRoundFile(this.db, this.config.keys, actor, id, Number(number), uploadIn(request, reply));
    return this.db.read(actor, (tx) => listRoundFiles(tx, this.config.keys, actor, id, Number(number)));
  }

  @Get(':fileId')
  @Allow('procedure:read')
  @Answers(null, { status: 200, media: 'application/octet-stream' })
  async file(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, number, fileId }: RoundFileParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await openRoundFile(this.db, this.config.keys, actor, id, Number(number), fileId));
  }
}

/** The documents of a round for a provider in it: those of the invitation, and its own. */
@ApiTags('Procedures')
@Controller('provider/tenders/:id/rounds/:number/files')
export class ProviderRoundFilesController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('procedure:read-as-provider')
  @Answers(RoundFileView, { list: true })
  list(@ProviderActing() actor: ProviderActor, @Param() { id, number }: RoundParams): Promise<RoundFileView[]> {
    return this.db.read(actor, (tx) => listRoundFiles(tx, this.config.keys, actor, id, Number(number)));
  }

  /** The file is the body itself; it is sealed as it comes in. */
  @Post()
  @Allow('procedure:answer-round')
  @FileBody()
  @Answers(RoundFileView, { status: 201, list: true })
  async add(
    @ProviderActing() actor: ProviderActor,
    @Param() { id, number }: RoundParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundFileView[]> {
    await receiveRoundFile(this.db, this.config.keys, actor, id, Number(number), uploadIn(request, reply));
    return this.db.read(actor, (tx) => listRoundFiles(tx, this.config.keys, actor, id, Number(number)));
  }

  @Delete(':fileId')
  @Allow('procedure:answer-round')
  @Answers(null)
  remove(@ProviderActing() actor: ProviderActor, @Param() { id, number, fileId }: RoundFileParams): Promise<void> {
    return this.db.transaction(actor, (tx) => removeRoundFile(tx, actor, id, Number(number), fileId));
  }

  @Get(':fileId')
  @Allow('procedure:read-as-provider')
  @Answers(null, { status: 200, media: 'application/octet-stream' })
  async file(
    @ProviderActing() actor: ProviderActor,
    @Param() { id, number, fileId }: RoundFileParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await openRoundFile(this.db, this.config.keys, actor, id, Number(number), fileId));
  }
}

/** Always as a download: what the other party sent never runs in the reader's page. */
async function send(
  reply: FastifyReply,
  { stream, name, sizeBytes }: Awaited<ReturnType<typeof openRoundFile>>,
): Promise<void> {
  await reply
    .type('application/octet-stream')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-length', sizeBytes)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(stream);
}
