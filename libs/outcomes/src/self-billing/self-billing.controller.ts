import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import {
  Acting,
  type Actor,
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  Database,
  IdParam,
  one,
} from '@kasvutori/platform';
import { readInvoice } from './invoice-queries.js';
import { writeFinvoice } from './write-finvoice.js';
import { zipInvoices } from './zip-invoices.js';

@Controller()
export class SelfBillingController {
  constructor(private readonly db: Database) {}

  /** The self-billed invoice of a statement (Finvoice 3.0); 404 where nothing was billed. */
  @Get('statements/:id/finvoice.xml')
  @Allow('statement:read')
  @Header('content-type', 'application/xml; charset=utf-8')
  @Answers(null, { media: 'application/xml' })
  invoice(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<string> {
    return this.db.read(actor, async (tx) => {
      const invoice = await readInvoice(tx, id);
      return writeFinvoice(one(invoice === undefined ? [] : [invoice]));
    });
  }

  /** All self-billed invoices of an approved run for the bookkeeping: a zip of Finvoice files, streamed. */
  @Get('payment-runs/:id/finvoices.zip')
  @Allow('payment-run:read')
  @Answers(null, { media: 'application/zip' })
  async invoices(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<StreamableFile> {
    const chunks = await zipInvoices(this.db, actor, id);
    const options = { type: 'application/zip', disposition: 'attachment; filename="finvoices.zip"' };
    return new StreamableFile(Readable.from(chunks, { objectMode: false }), options);
  }
}
