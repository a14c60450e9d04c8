import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, CONFIG, Database, Int, systemActor, Text, type Config, type Tx } from '@kasvutori/platform';
import {
  listOcdsTenders,
  ocdsPackage,
  ocdsReleases,
  readOcdsInput,
  tenderOfOcid,
  type OcdsRelease,
} from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readOcdsContracts } from './ocds-contracts.js';

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

@ApiTags('Open data')
@Controller('public/ocds')
export class OpenDataController {
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
      for (const { id } of page.items) found.push(...(await releasesOf(tx, id)));
      return { releases: found, next: page.next };
    });
    const here = `${this.config.publicUrl}${request.url.split('?')[0]}`;
    if (next !== null) void reply.header('link', `<${here}?cursor=${next}&limit=${limit}>; rel="next"`);
    await this.send(reply, releases, here);
  }

  /** OCDS 1.1 release package of one tender: every stage it has been through, with its contracts. */
  @Get(':ocid')
  @Allow('public')
  @Answers(null, { status: 200, media: 'application/json' })
  async one(@Param() { ocid }: OcidParam, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const releases = await this.db.read(READER, async (tx) => releasesOf(tx, await tenderOfOcid(tx, ocid)));
    await this.send(reply, releases, `${this.config.publicUrl}${request.url}`);
  }

  private async send(reply: FastifyReply, releases: readonly OcdsRelease[], uri: string): Promise<void> {
    const publisher = { name: 'Kasvutori', uri: this.config.publicUrl };
    // An empty package is no package (minItems 1); nothing published is an empty list of releases to whoever asks.
    const content = releases.length === 0 ? { releases: [] } : ocdsPackage(releases, uri, publisher);
    await reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=60').send(content);
  }
}

const releasesOf = async (tx: Tx, tenderId: string): Promise<OcdsRelease[]> => [
  ...ocdsReleases(await readOcdsInput(tx, tenderId, await readOcdsContracts(tx, tenderId))),
];
