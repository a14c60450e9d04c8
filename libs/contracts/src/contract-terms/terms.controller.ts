import { Body, Controller, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  commonProblem,
  Database,
  helsinkiDateOf,
  IdParam,
  IfMatch,
  SignedIn,
  Uuid,
  type Actor,
  type AuthorityActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { FileBody, receiveFile, uploadIn } from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AgreedTerms, AgreedTermsInput, AssuranceNote, OptionDecision, ShownUntil } from './agreed-terms.dto.js';
import { decideOption } from './decide-option.js';
import { showAssurance } from './show-assurance.js';
import { viewTerms } from './terms-view.js';
import { writeTerms } from './write-terms.js';

class OptionParam extends IdParam {
  @Uuid() optionId: string;
}

class AssuranceParam extends IdParam {
  @Uuid() assuranceId: string;
}

/** What is agreed in a contract beside prices and validity, and what is done about it while it is in force. */
@Controller('contracts/:id')
export class ContractTermsController {
  constructor(private readonly db: Database) {}

  @Get('terms')
  @Allow('contract:read')
  @Answers(AgreedTerms)
  terms(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<AgreedTerms> {
    return this.db.read(actor, (tx, now) => viewTerms(tx, actor, id, helsinkiDateOf(now)));
  }

  @Put('terms')
  @Allow('contract:edit')
  @Answers(AgreedTerms)
  write(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() terms: AgreedTermsInput,
  ): Promise<AgreedTerms> {
    return this.changed(actor, id, (tx) => writeTerms(tx, actor, id, version, terms));
  }

  @Post('options/:optionId/decision')
  @Allow('contract-option:decide')
  @Answers(AgreedTerms)
  decide(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, optionId }: OptionParam,
    @IfMatch() version: number,
    @Body() decision: OptionDecision,
  ): Promise<AgreedTerms> {
    return this.changed(actor, id, (tx) => decideOption(tx, actor, { id, optionId, version }, decision));
  }

  /** What the manager has seen of an insurance or a certificate. */
  @Post('assurances/:assuranceId/notes')
  @Allow('contract-assurance:note')
  @Answers(AgreedTerms, { status: 201 })
  note(
    @AuthorityActing() actor: AuthorityActor,
    @Param() of: AssuranceParam,
    @Body() { endsOn, note }: AssuranceNote,
  ): Promise<AgreedTerms> {
    return this.changed(actor, of.id, (tx, now) => showAssurance(tx, actor, of, { endsOn, note, file: null }, now));
  }

  /** The insurance or certificate itself as a file. */
  @Post('assurances/:assuranceId/files')
  @Allow('contract-assurance:upload')
  @FileBody()
  @Answers(AgreedTerms, { status: 201 })
  async upload(
    @SignedIn() actor: SignedInActor,
    @Param() of: AssuranceParam,
    @Query() { endsOn }: ShownUntil,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreedTerms> {
    if (actor.kind === 'client') throw commonProblem('forbidden');
    const upload = uploadIn(request, reply);
    const pieces: Buffer[] = [];
    const { mediaType } = await receiveFile(upload, (bytes) => {
      pieces.push(Buffer.from(bytes));
      return Promise.resolve();
    });
    const file = { name: upload.name, mediaType, bytes: Buffer.concat(pieces) };
    return this.changed(actor, of.id, (tx, now) => showAssurance(tx, actor, of, { endsOn, note: null, file }, now));
  }

  /** Changes the terms and answers with them as they then are. */
  private changed(
    actor: SignedInActor,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<AgreedTerms> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, now);
      return viewTerms(tx, actor, id, helsinkiDateOf(now));
    });
  }
}
