import { Inject, Module, type DynamicModule, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG, Database, systemActor, tokenIssuers, type Config } from '@kasvutori/platform';
import type { FastifyInstance } from 'fastify';
import { AuthController } from './auth.controller.js';
import { IssuerClient } from './issuer-client.js';
import type { mountDemoProvider } from './mount-demo-provider.js';
import { movedClockRefusal, readClock } from './sandbox-clock.js';
import { SandboxController } from './sandbox.controller.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { SessionController } from './session.controller.js';

/** Signing in: the way to the issuer and back, the session, and what only a demo has. Who calls is found by the platform's guard. */
@Module({})
export class SignInModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly host: HttpAdapterHost,
  ) {}

  static forRoot(config: Config): DynamicModule {
    const sandbox = config.mode === 'production' ? [] : [SandboxController];
    return {
      module: SignInModule,
      controllers: [AuthController, OwnSessionsController, SessionController, ...sandbox],
      providers: [IssuerClient, tokenIssuers],
    };
  }

  async onModuleInit(): Promise<void> {
    // A worker serves nothing, so it has no server to mount a provider on.
    const server = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    if (this.config.mode === 'production' || server === null) return;
    const mount = await loadDemoProvider();
    mount(server.getInstance<FastifyInstance>(), this.config, this.db);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { aheadSeconds } = await this.db.read(systemActor('boot'), (tx) => readClock(tx));
    const refusal = movedClockRefusal(this.config.mode, aheadSeconds);
    if (refusal !== undefined) throw new Error(refusal);
  }
}

/**
 * Loaded here only: production does not even read the demo provider's code. oidc-provider warns of Node 20 when it is loaded;
 * our specs run the whole sign-in there, and the first words of a demo should be its own.
 */
async function loadDemoProvider(): Promise<typeof mountDemoProvider> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return (await import('./mount-demo-provider.js')).mountDemoProvider;
  } finally {
    console.warn = warn;
  }
}
