import { KeyObject, type webcrypto } from 'node:crypto';
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import type { Issuer } from '../config/issuer.js';
import type { TokenHead } from './credential.js';
import { identityProblem } from './identity-problems.js';
import type { IssuerFetch } from './issuer-fetch.js';

/** The public keys of an issuer, found through its discovery document and kept as long as they serve. */
export class TokenIssuer {
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    readonly issuer: Issuer,
    private readonly fetch: IssuerFetch,
  ) {}

  /**
   * The key that a token claims to be signed with; `undefined` when the issuer has none such.
   * @throws issuer-unreachable (503)
   */
  async keyOf(head: TokenHead): Promise<KeyObject | undefined> {
    this.keys ??= this.discover().catch((error: unknown) => {
      // The next call tries again: an issuer that was down at our start must not stay down for us.
      this.keys = undefined;
      throw error;
    });
    try {
      const keys = await this.keys;
      const header = { alg: String(head.alg), ...(typeof head.kid === 'string' && { kid: head.kid }) };
      const key = await keys(header, { payload: '', signature: '' });
      // A remote key set answers public CryptoKeys; its type allows for other kinds of key sets.
      return KeyObject.from(key as webcrypto.CryptoKey);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        return undefined;
      throw identityProblem('issuer-unreachable');
    }
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const answer = await this.fetch(`${this.issuer.url.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(5_000),
    });
    const metadata = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
    // OpenID Connect Discovery 1.0 §4.3: the document must be about the issuer it was fetched for.
    if (metadata.issuer !== this.issuer.url || typeof metadata.jwks_uri !== 'string') {
      throw new Error(`the discovery document of ${this.issuer.url} is about another issuer`);
    }
    return createRemoteJWKSet(new URL(metadata.jwks_uri), { [customFetch]: this.fetch });
  }
}

/** The issuers whose tokens we take, each by its own keys. */
export class TokenIssuers {
  private readonly byUrl: ReadonlyMap<unknown, TokenIssuer>;

  constructor(issuers: readonly Issuer[], fetch: IssuerFetch) {
    this.byUrl = new Map(issuers.map((issuer) => [issuer.url, new TokenIssuer(issuer, fetch)]));
  }

  /** Of the token's own `iss`, before anything of it is believed. */
  of(iss: unknown): TokenIssuer | undefined {
    return this.byUrl.get(iss);
  }
}
