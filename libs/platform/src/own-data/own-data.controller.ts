import { Readable } from 'node:stream';
import { Controller, Get, Inject, StreamableFile } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { ClientActor } from '../access/actor.js';
import { Allow, ClientActing } from '../access/allow.js';
import { Database } from '../database/database.js';
import { Answers } from '../http/answers.js';
import { FreshSignIn } from '../identity/call-identity.js';
import './own-data-access.js';
import { packOwnData } from './own-data-package.js';
import { OWN_DATA, type OwnData } from './own-data.js';

/** What the platform keeps of a client, for the client to take along. */
@Controller()
export class OwnDataController {
  constructor(
    private readonly db: Database,
    @Inject(OWN_DATA) private readonly own: OwnData,
  ) {}

  /** All of it as a zip file, streamed; asks for a sign-in of the last five minutes. */
  @Get('my/data.zip')
  @Allow('own-data:download')
  @ApiExtension('x-may-refuse', true)
  @Answers(null, { media: 'application/zip' })
  async download(
    @ClientActing() actor: ClientActor,
    @FreshSignIn() authenticatedAt: Date | null,
  ): Promise<StreamableFile> {
    const chunks = await packOwnData(this.db, actor, this.own, authenticatedAt);
    const options = { type: 'application/zip', disposition: 'attachment; filename="kasvutori-own-data.zip"' };
    return new StreamableFile(Readable.from(chunks, { objectMode: false }), options);
  }
}
