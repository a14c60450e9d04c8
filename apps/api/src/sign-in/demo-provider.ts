import { createHmac, randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import {
  CALLBACK_PATH,
  DEMO_ISSUER_ALIAS,
  DEMO_ISSUER_PATH,
  issuerOf,
  type Config,
  type Database,
  type Issuer,
} from '@kasvutori/platform';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { errors, type ClientMetadata } from 'oidc-provider';
import { demoIssuerRecords, keepKeys } from './demo-issuer-records.js';
import { DEMO_MACHINES, demoAccount } from './demo-accounts.js';
import { BACK_CHANNEL_LOGOUT_PATH } from './sign-in-attempt.js';

/** A real OpenID Connect provider for the invented accounts, in this process. Never constructed in production. */
export async function demoProvider(config: Config, db: Database): Promise<Provider> {
  if (config.mode === 'production') throw new Error('the demo provider does not exist in production');
  const issuer = issuerOf(config.issuers, DEMO_ISSUER_ALIAS);
  if (issuer?.audience == null) throw new Error('this demo has no issuer of its own');
  const { audience } = issuer;
  const provider = new Provider(issuer.url, {
    adapter: demoIssuerRecords(db),
    jwks: await keepKeys(db, { keys: [await signingKey()] }),
    cookies: {
      // Derived, so that the cookie of a sign-in under way can never pass for a session.
      keys: [createHmac('sha256', config.sessionKey).update('demo-provider').digest('base64')],
    },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clients: [webClient(issuer, config), ...DEMO_MACHINES.map(machineClient)],
    findAccount: (_context, id) => {
      const account = demoAccount(id);
      return account && { accountId: id, claims: () => ({ sub: id, name: account.name, locale: account.language }) };
    },
    // Our own client asks for nothing but who signs in, so nobody is asked to consent to that.
    loadExistingGrant: async ({ oidc }) => {
      if (oidc.client === undefined || oidc.session?.accountId === undefined) return undefined;
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    claims: { openid: ['sub'], profile: ['name', 'locale'] },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'text/plain; charset=utf-8';
      context.body = `${error}${description === undefined ? '' : `: ${description}`}\n`;
    },
    acrValues: issuer.strongAcr,
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    interactions: { url: (_context, { uid }) => `${DEMO_ISSUER_PATH}/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      // Nobody signs out there, but its ID tokens name the sign-in (`sid`) as those of a real issuer do.
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: false }, // this provider remembers nobody: see forgetBrowser
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: ({ oidc }) => (oidc.params?.['grant_type'] === 'client_credentials' ? audience : []),
        getResourceServerInfo: (_context, resource) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return {
            scope: '',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: 600,
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      ClientCredentials: 600,
      Grant: 900,
      IdToken: 600,
      Interaction: 900,
      Session: 900,
    },
  });
  provider.proxy = true; // a demo behind a reverse proxy is reached by HTTPS
  provider.on('server_error', (_context, error) => new Logger('DemoProvider').error(error));
  forgetBrowser(provider);
  allowOwnAddress(provider);
  return provider;
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomUUID() };
}

const webClient = (issuer: Issuer, { publicUrl }: Config): ClientMetadata => ({
  client_id: issuer.clientId,
  client_secret: issuer.clientSecret,
  redirect_uris: [`${publicUrl}${CALLBACK_PATH}`],
  backchannel_logout_uri: `${publicUrl}${BACK_CHANNEL_LOGOUT_PATH}`,
  backchannel_logout_session_required: true,
  grant_types: ['authorization_code'],
  response_types: ['code'],
});

const machineClient = ({ id, secret }: (typeof DEMO_MACHINES)[number]): ClientMetadata => ({
  client_id: id,
  client_secret: secret,
  redirect_uris: [],
  grant_types: ['client_credentials'],
  response_types: [],
});

/** One click changes the account: the provider's own memory of the last one is taken off every request. */
function forgetBrowser(provider: Provider): void {
  provider.use((context, next) => {
    const { headers } = context.req;
    const cookies = (headers.cookie ?? '').split(';').filter((pair) => !/^\s*_session(\.\w+)*=/.test(pair));
    headers.cookie = cookies.join(';');
    return next();
  });
}

/**
 * A demo is opened by whatever name its machine has (localhost, 127.0.0.1, a name in the local network, another port), so
 * the way back is our callback at the address the browser is using right now, or at the public one.
 */
function allowOwnAddress(provider: Provider): void {
  const { prototype } = provider.Client;
  const registered = prototype.redirectUriAllowed;
  prototype.redirectUriAllowed = function (uri: string): boolean {
    const context = Provider.ctx;
    return (
      registered.call(this, uri) ||
      (context !== undefined && uri === `${context.protocol}://${context.host}${CALLBACK_PATH}`)
    );
  };
}
