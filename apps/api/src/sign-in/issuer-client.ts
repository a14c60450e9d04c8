import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG, identityProblem, issuerFetch, type Config, type Issuer } from '@kasvutori/platform';
import * as oidc from 'openid-client';

/** Our registration at each issuer. Its discovery document is read at the first sign-in there, so that we start without it. */
@Injectable()
export class IssuerClient {
  private readonly discovered = new Map<string, Promise<oidc.Configuration>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly host: HttpAdapterHost,
  ) {}

  /** @throws issuer-unreachable (503); the next call tries again. */
  configuration(issuer: Issuer): Promise<oidc.Configuration> {
    const found =
      this.discovered.get(issuer.id) ??
      this.discover(issuer).catch(() => {
        this.discovered.delete(issuer.id);
        throw identityProblem('issuer-unreachable');
      });
    this.discovered.set(issuer.id, found);
    return found;
  }

  private async discover(issuer: Issuer): Promise<oidc.Configuration> {
    const configuration = await oidc.discovery(
      new URL(issuer.url),
      issuer.clientId,
      issuer.clientSecret,
      oidc.ClientSecretBasic(issuer.clientSecret),
      {
        [oidc.customFetch]: issuerFetch(this.config, this.host) as oidc.CustomFetch,
        timeout: 10,
        // The demo provider is asked inside this process, where there is no wire to encrypt.
        execute: this.config.mode === 'production' ? [] : [oidc.allowInsecureRequests],
      },
    );
    // The signature of the ID token is checked too, not only the connection it came by.
    oidc.enableNonRepudiationChecks(configuration);
    return configuration;
  }
}
