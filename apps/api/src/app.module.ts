import { Module, type DynamicModule } from '@nestjs/common';
import { identityProviders, PlatformModule, type Config } from '@kasvutori/platform';
import { HealthController } from './health/health.controller.js';
import { LIBRARIES } from './libraries.js';
import { SignInModule } from './sign-in/sign-in.module.js';

/** Puts the parts together; no rule lives here. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ config, libraries: LIBRARIES, identity: identityProviders() }),
        SignInModule.forRoot(config),
      ],
      controllers: [HealthController],
    };
  }
}
