import { Controller, Get, type OnModuleInit, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Allow, Answers, ANONYMOUS, commonProblem, Database, dbNow, Text } from '@kasvutori/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { countRequests } from './count-requests.js';
import { Metrics } from './metrics.js';

class Health {
  @Text({ max: 10 })
  status: 'ok';
}

@Controller('health')
export class HealthController implements OnModuleInit {
  private readonly numbers: Metrics;

  constructor(
    private readonly db: Database,
    private readonly http: HttpAdapterHost,
    source: DataSource,
  ) {
    this.numbers = new Metrics(db, (source.driver as unknown as { readonly master: pg.Pool }).master);
  }

  /** A worker has no server. */
  onModuleInit(): void {
    const adapter = this.http.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    const server = adapter?.getInstance<Partial<FastifyInstance> | undefined>();
    if (server?.addHook !== undefined) countRequests(server as FastifyInstance, this.numbers.registry);
  }

  /** The process answers. */
  @Get('live')
  @Allow('public')
  @Answers(Health)
  live(): Health {
    return { status: 'ok' };
  }

  /** The database answers too, so that calls may be sent here. */
  @Get('ready')
  @Allow('public')
  @Answers(Health)
  async ready(): Promise<Health> {
    await this.db
      .read(ANONYMOUS, (tx) => dbNow(tx))
      .catch(() => {
        throw commonProblem('too-busy');
      });
    return { status: 'ok' };
  }

  /** Prometheus text format. The reverse proxy does not pass it on. */
  @Get('metrics')
  @Allow('public')
  @Answers(null, { status: 200, media: 'text/plain' })
  async metrics(@Res() reply: FastifyReply): Promise<void> {
    await reply.type(this.numbers.registry.contentType).send(await this.numbers.text());
  }
}
