import { randomBytes } from 'node:crypto';
import {
  chooseLanguage,
  DEMO_ISSUER_PATH,
  DEMO_STRONG_ACR,
  isLanguage,
  type Config,
  type Database,
  type Language,
} from '@kasvutori/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type default as Provider } from 'oidc-provider';
import { demoAccount } from './demo-accounts.js';
import { demoProvider } from './demo-provider.js';
import { accountsPage, expiredPage } from './demo-sign-in-page.js';

/**
 * Mounts the demo provider and its one page. It stands beside the API, not in it: its routes are OpenID Connect's own,
 * answer no business data and are not there in production.
 */
export function mountDemoProvider(server: FastifyInstance, config: Config, db: Database): void {
  void server.register(
    async (scope) => {
      const provider = await demoProvider(config, db);
      await scope.register((pages) => interactionRoutes(pages, provider));
      await scope.register((rest) => providerRoutes(rest, provider));
    },
    { prefix: DEMO_ISSUER_PATH },
  );
}

/** Everything but the page is the provider's own; it reads the bodies itself. */
async function providerRoutes(scope: FastifyInstance, provider: Provider): Promise<void> {
  const handle = provider.callback();
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _body, done) => done(null));
  scope.all('/*', { schema: { hide: true } as object }, (request, reply) => {
    reply.hijack();
    const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
    raw.url = raw.originalUrl?.slice(DEMO_ISSUER_PATH.length) ?? '/';
    return handle(raw, reply.raw);
  });
}

type Interaction = FastifyRequest<{
  Params: { uid: string };
  Querystring: { lang?: string };
  Body?: { account?: string };
}>;

async function interactionRoutes(scope: FastifyInstance, provider: Provider): Promise<void> {
  if (!scope.hasContentTypeParser('application/x-www-form-urlencoded')) {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
  }

  /** With a login hint nobody has to choose: the account is one click in the web app and no click here. */
  scope.get('/interaction/:uid', (request: Interaction, reply) =>
    whileItLasts(provider, request, reply, async (params) => {
      const hint = typeof params['login_hint'] === 'string' ? params['login_hint'] : undefined;
      return demoAccount(hint)
        ? finish(provider, request, reply, hint ?? '')
        : choose(request, reply, params, hint !== undefined);
    }),
  );

  scope.post('/interaction/:uid', (request: Interaction, reply) =>
    whileItLasts(provider, request, reply, async (params) => {
      const account = demoAccount(request.body?.account);
      return account ? finish(provider, request, reply, account.id) : choose(request, reply, params, true);
    }),
  );
}

async function whileItLasts(
  provider: Provider,
  request: Interaction,
  reply: FastifyReply,
  go: (params: Readonly<Record<string, unknown>>) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    const { params } = await provider.interactionDetails(request.raw, reply.raw);
    return await go(params);
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    return answerPage(reply.status(400), (nonce) =>
      expiredPage({ language: languageOf(request, {}), nonce, path: request.url.split('?')[0] ?? '/' }),
    );
  }
}

async function finish(
  provider: Provider,
  request: Interaction,
  reply: FastifyReply,
  accountId: string,
): Promise<FastifyReply> {
  const back = await provider.interactionResult(request.raw, reply.raw, {
    login: { accountId, remember: false, acr: DEMO_STRONG_ACR },
  });
  return reply.redirect(back, 303);
}

async function choose(
  request: Interaction,
  reply: FastifyReply,
  params: Readonly<Record<string, unknown>>,
  unknownAccount: boolean,
): Promise<FastifyReply> {
  const path = request.url.split('?')[0] ?? '/';
  return answerPage(reply.status(unknownAccount ? 422 : 200), (nonce) =>
    accountsPage({ language: languageOf(request, params), nonce, path, unknownAccount }),
  );
}

function answerPage(reply: FastifyReply, html: (nonce: string) => string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    })
    .send(html(nonce));
}

/** What was clicked, else what the web app asked for, else what the browser prefers. */
function languageOf(request: Interaction, params: Readonly<Record<string, unknown>>): Language {
  const wishes = [request.query.lang, ...String(params['ui_locales'] ?? '').split(' ')];
  return wishes.find(isLanguage) ?? chooseLanguage(request.headers['accept-language']);
}
