import { Controller, Get, Res } from '@nestjs/common';
import { Allow, Answers, ANONYMOUS, commonProblem, Database, dbNow, Text } from '@kasvutori/platform';
import type { FastifyReply } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';

class Health {
  @Text({ max: 10 })
  status: 'ok';
}

@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {
    register.clear();
    collectDefaultMetrics({ register });
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
    await reply.type(register.contentType).send(await register.metrics());
  }
}
