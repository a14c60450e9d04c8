import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG, identityProblem, issuerFetch, type Config } from '@kasvutori/platform';
import * as oidc from 'openid-client';

/** Our registration at the issuer. Its discovery document is read at the first sign-in, so that we start without it. */
@Injectable()
export class IssuerClient {
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly host: HttpAdapterHost,
  ) {}

  /** @throws issuer-unreachable (503); the next call tries again. */
  async configuration(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover().catch(() => {
      this.discovered = undefined;
      throw identityProblem('issuer-unreachable');
    });
    return this.discovered;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, mode } = this.config;
    const configuration = await oidc.discovery(
      new URL(issuer.url),
      issuer.clientId,
      issuer.clientSecret,
      oidc.ClientSecretBasic(issuer.clientSecret),
      {
        [oidc.customFetch]: issuerFetch(this.config, this.host) as oidc.CustomFetch,
        timeout: 10,
        // The demo provider is asked inside this process, where there is no wire to encrypt.
        execute: mode === 'production' ? [] : [oidc.allowInsecureRequests],
      },
    );
    // The signature of the ID token is checked too, not only the connection it came by.
    oidc.enableNonRepudiationChecks(configuration);
    return configuration;
  }
}
