import { randomUUID } from 'node:crypto';
import type { Provider } from '@nestjs/common';
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core';
import { AuthModuleOptions } from '@nestjs/passport';
import { CONFIG, type Config } from '../config/config.js';
import { ActorStrategy, STRATEGY_NAME } from './actor-strategy.js';
import { IdentityGuard } from './identity-guard.js';
import { issuerFetch } from './issuer-fetch.js';
import { TokenIssuers } from './token-issuer.js';

/** For whoever asks what an issuer has signed. */
export const tokenIssuers: Provider = {
  provide: TokenIssuers,
  useFactory: (config: Config, host: HttpAdapterHost) => new TokenIssuers(config.issuers, issuerFetch(config, host)),
  inject: [CONFIG, HttpAdapterHost],
};

/**
 * What the platform module needs to know who calls. Global guards run in the order of their providers, so these stand before
 * the action guard in one list. Two applications in one process (tests do that) each have a strategy under a name of its own.
 */
export const identityProviders = (): Provider[] => [
  { provide: STRATEGY_NAME, useFactory: () => `actor-${randomUUID()}` },
  {
    provide: AuthModuleOptions,
    useFactory: (name: string): AuthModuleOptions => ({ defaultStrategy: name, property: 'actor', session: false }),
    inject: [STRATEGY_NAME],
  },
  tokenIssuers,
  ActorStrategy,
  { provide: APP_GUARD, useClass: IdentityGuard },
];
