import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  commonProblem,
  CONFIG,
  Database,
  Int,
  systemActor,
  Text,
  type Config,
  type Tx,
} from '@kasvutori/platform';
import {
  lastPosition,
  listOcdsTenders,
  ocdsPackage,
  ocdsRecordPackage,
  ocdsReleases,
  processOfOcid,
  readOcdsInput,
  readPlanningRelease,
  type OcdsProcess,
  type OcdsRelease,
} from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readOcdsContracts } from './ocds-contracts.js';
import { dumpLines } from './ocds-dump.js';

class OcidParam {
  @Text({ max: 80 })
  ocid: string;
}

class OcdsQuery {
  @Text({
    max: 2_000,
    optional: true,
    description: 'Where to go on; the address of the next page is in the Link header',
  })
  cursor?: string;

  @Int({ min: 1, max: 100, optional: true, description: 'Tenders in the package' })
  limit?: number;
}

/** Open data is the same for everyone: it is read as the system, from what has been published only. */
const READER = systemActor('open-data');

/** A dump reads everything there is; more than these at a time on one server would be felt by others. */
const DUMPS_AT_ONCE = 2;

@ApiTags('Open data')
@Controller('public/ocds')
export class OpenDataController {
  private dumps = 0;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** OCDS 1.1 release package of the tenders that changed last. */
  @Get()
  @Allow('public')
  @Answers(null, { status: 200, media: 'application/json' })
  async list(@Query() query: OcdsQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const limit = query.limit ?? 20;
    const { releases, next } = await this.db.read(READER, async (tx) => {
      const page = await listOcdsTenders(tx, { cursor: query.cursor, limit });
      const found: OcdsRelease[] = [];
      for (const { id, ocid } of page.items)
        found.push(...(await this.releasesOf(tx, { ocid, tenderId: id, noticeId: null })));
      return { releases: found, next: page.next };
    });
    const here = this.addressOf(request);
    if (next !== null) void reply.header('link', `<${here}?cursor=${next}&limit=${limit}>; rel="next"`);
    // An empty package is no package (minItems 1); nothing published is an empty list of releases to whoever asks.
    await send(reply, releases.length === 0 ? { releases: [] } : ocdsPackage(releases, here, this.publisher()));
  }

  /**
   * Everything as JSON Lines: the compiled release of each process on a line of its own. The header `X-Feed-Cursor` is the
   * cursor of the change feed from which to go on afterwards.
   */
  @Get('dump.jsonl')
  @Allow('public')
  @Answers(null, { status: 200, media: 'application/jsonl' })
  async dump(@Res() reply: FastifyReply): Promise<void> {
    // Read before the first line: what changes during the dump is told again rather than lost.
    const cursor = await this.db.read(READER, (tx) => lastPosition(tx));
    if (this.dumps >= DUMPS_AT_ONCE) throw commonProblem('too-busy');
    this.dumps++;
    const lines = Readable.from(dumpLines(this.db, (tx, process) => this.releasesOf(tx, process)));
    lines.once('close', () => this.dumps--);
    await reply
      .type('application/jsonl; charset=utf-8')
      .header('x-feed-cursor', cursor.toString())
      .header('content-disposition', 'attachment; filename="kasvutori-ocds.jsonl"')
      .send(lines);
  }

  /** OCDS 1.1 release package of one process: every stage it has been through, with its contracts. */
  @Get(':ocid')
  @Allow('public')
  @Answers(null, { status: 200, media: 'application/json' })
  async one(@Param() { ocid }: OcidParam, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, ocdsPackage(await this.read(ocid), this.addressOf(request), this.publisher()));
  }

  /** OCDS 1.1 record package of one process: its releases and what they come to now. */
  @Get(':ocid/record')
  @Allow('public')
  @Answers(null, { status: 200, media: 'application/json' })
  async record(
    @Param() { ocid }: OcidParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, ocdsRecordPackage([await this.read(ocid)], this.addressOf(request), this.publisher()));
  }

  private read(ocid: string): Promise<OcdsRelease[]> {
    return this.db.read(READER, async (tx) => this.releasesOf(tx, await processOfOcid(tx, ocid)));
  }

  private async releasesOf(tx: Tx, { tenderId, noticeId }: OcdsProcess): Promise<OcdsRelease[]> {
    const site = this.config.publicUrl;
    if (tenderId !== null)
      return ocdsReleases(await readOcdsInput(tx, tenderId, site, await readOcdsContracts(tx, tenderId)));
    if (noticeId !== null) return [await readPlanningRelease(tx, noticeId, site)];
    throw commonProblem('not-found');
  }

  private addressOf(request: FastifyRequest): string {
    return `${this.config.publicUrl}${request.url.split('?')[0]}`;
  }

  private publisher() {
    return { name: 'Kasvutori', uri: this.config.publicUrl };
  }
}

async function send(reply: FastifyReply, content: object): Promise<void> {
  await reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=60').send(content);
}
