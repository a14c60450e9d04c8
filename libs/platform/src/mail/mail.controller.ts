import { Controller, Get, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { defineActions } from '../access/actions.js';
import type { AuthorityActor } from '../access/actor.js';
import { Allow, AuthorityActing } from '../access/allow.js';
import { Database } from '../database/database.js';
import { readPage, type Page } from '../database/page.js';
import { Answers } from '../http/answers.js';
import { ListQuery, PageOf } from '../http/list.dto.js';
import { MAIL_QUERY, type MailRow } from './outbox.js';

export const MAIL_ACTIONS = defineActions({ 'mail:read': ['operator', 'auditor'] });

class Mail implements MailRow {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  recipient: string;

  @ApiProperty({ type: String })
  subject: string;

  @ApiProperty({ type: String })
  text: string;

  @ApiProperty({ type: String })
  html: string;

  @ApiProperty({ type: Date })
  queuedAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  sentAt: Date | null;
}

class MailPage extends PageOf(Mail) {}

@Controller('mail')
export class MailController {
  constructor(private readonly db: Database) {}

  /** The outbox of the authority: what was sent, and without SMTP what would have been. */
  @Get()
  @Allow('mail:read')
  @Answers(MailPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() query: ListQuery): Promise<Page<MailRow>> {
    const sort = { column: 'queuedAt', type: 'timestamptz', direction: 'desc' } as const;
    return this.db.read(actor, (tx) =>
      readPage<MailRow>(tx, { query: MAIL_QUERY, sort, cursor: query.cursor, limit: query.limit }),
    );
  }
}
