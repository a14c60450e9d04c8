import { Body, Controller, Get, Header, Inject, Logger, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  Allow,
  Answers,
  CONFIG,
  cookieHeader,
  Database,
  deviceOf,
  endIssuerSessions,
  endSession,
  endSessionsOf,
  Identified,
  identityProblem,
  issuerOf,
  readCookie,
  isSecure,
  SESSION_COOKIE,
  signSessionToken,
  systemActor,
  TokenIssuers,
  type CallIdentity,
  type Config,
  type OpenedSession,
} from '@kasvutori/platform';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { beginSignIn } from './begin-sign-in.js';
import { chooseIssuer } from './choose-issuer.js';
import { signedOutThere } from './signed-out-there.js';
import { completeSignIn } from './complete-sign-in.js';
import { IssuerClient } from './issuer-client.js';
import { ownOrigin } from './own-origin.js';
import { safeReturnTo } from './return-to.js';
import { IssuerParam, LogoutNotice, SignedOut, SignInQuery, SignOutQuery } from './sign-in.dto.js';
import { ATTEMPT_COOKIE, ATTEMPT_TTL, readAttempt, signAttempt, type SignInAttempt } from './sign-in-attempt.js';
import { problemAddress, signInProblem } from './sign-in-problem.js';
import { signOutAddress } from './sign-out-address.js';

const SIGN_IN = systemActor('sign-in');

/** The browser's way to an issuer and back (OpenID Connect, authorization code with PKCE). */
@Controller('auth')
export class AuthController {
  private readonly logger = new Logger('SignIn');
  private readonly secure: boolean;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly client: IssuerClient,
    private readonly issuers: TokenIssuers,
  ) {
    this.secure = isSecure(config);
  }

  /** Sends the browser to the issuer, or to the choice of one where there are several and none is named. */
  @Get('login')
  @Allow('public')
  @Answers(null, { status: 302, description: 'To the issuer, or to the page where one is chosen' })
  async login(
    @Identified() before: CallIdentity | undefined,
    @Query() query: SignInQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    const returnTo = safeReturnTo(query.returnTo);
    const fresh = query.fresh ?? false;
    const issuer = chooseIssuer(this.config.issuers, query.issuer, fresh ? before?.person.issuer : undefined);
    if (issuer === undefined) {
      await reply.redirect(`/sign-in?${new URLSearchParams({ returnTo })}`, 302);
      return;
    }
    const { attempt, url } = await beginSignIn(
      await this.client.configuration(issuer),
      issuer,
      ownOrigin(this.config, request),
      {
        returnTo,
        language: query.language,
        account: this.config.mode === 'production' ? undefined : query.account,
        fresh,
      },
    );
    await reply
      .header('set-cookie', this.attemptCookie(await signAttempt(attempt, this.config.sessionKey), ATTEMPT_TTL))
      .redirect(url.href, 302);
  }

  /** Takes the issuer's answer, opens the session and goes where the person was going. */
  @Get('callback')
  @Allow('public')
  @Answers(null, {
    status: 302,
    description: 'To where the person was going, or with `?signInProblem=…` to where they were',
  })
  async callback(
    @Identified() before: CallIdentity | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // The attempt has been tried, whatever comes of it.
    void reply.header('set-cookie', this.attemptCookie('', 0)).header('cache-control', 'no-store');
    await reply.redirect(await this.answer(request, reply, before), 302);
  }

  /** Where one of several issuers answers. */
  @Get('callback/:issuer')
  @Allow('public')
  @Answers(null, { status: 302, description: 'As `/auth/callback`' })
  callbackOf(
    @Param() _issuer: IssuerParam,
    @Identified() before: CallIdentity | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.callback(before, request, reply);
  }

  /** Ends the session here; the answer says where the browser should go to end it at the issuer too. */
  @Post('logout')
  @Allow('public')
  @Answers(SignedOut)
  async logout(
    @Identified() identity: CallIdentity | undefined,
    @Query() { everywhere }: SignOutQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOut> {
    void reply.header('set-cookie', this.sessionCookie('', 0)).header('cache-control', 'no-store');
    const sessionId = identity?.sessionId;
    if (identity === undefined || sessionId == null) return { redirectTo: '/' };
    const { idToken } = await this.db.transaction(SIGN_IN, async (tx) => {
      if (everywhere) await endSessionsOf(tx, SIGN_IN, identity.person.id, { but: sessionId });
      return endSession(tx, SIGN_IN, sessionId);
    });
    // Our own session is over even when the issuer cannot be asked where it signs out.
    const issuer = issuerOf(this.config.issuers, identity?.person.issuer ?? '');
    const configuration = issuer && (await this.client.configuration(issuer).catch(() => undefined));
    return { redirectTo: signOutAddress(configuration, ownOrigin(this.config, request), idToken) };
  }

  /** An issuer's server tells that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0): it ends here too. */
  @Post('backchannel-logout')
  @Allow('public')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: LogoutNotice })
  @Header('cache-control', 'no-store')
  @Answers(null)
  async backChannelLogout(@Body() body: unknown): Promise<void> {
    const { issuer, ...signedOut } = await signedOutThere(this.issuers, body);
    const news = await this.db.transaction(SIGN_IN, (tx) => endIssuerSessions(tx, SIGN_IN, issuer, signedOut));
    if (!news) throw identityProblem('logout-token-refused');
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    before: CallIdentity | undefined,
  ): Promise<string> {
    const attempt = await readAttempt(
      readCookie(request.headers.cookie, ATTEMPT_COOKIE, this.secure),
      this.config.sessionKey,
    );
    if (attempt === undefined) return problemAddress('expired');
    try {
      const session = await this.open(request, before, attempt);
      const earlier = before?.sessionId;
      if (earlier != null) await this.db.transaction(SIGN_IN, (tx) => endSession(tx, SIGN_IN, earlier));
      const token = await signSessionToken(session.id, session.expiresAt, this.config.sessionKey);
      const seconds = Math.floor((session.expiresAt.getTime() - Date.now()) / 1_000);
      void reply.header('set-cookie', this.sessionCookie(token, seconds));
      return attempt.returnTo;
    } catch (error) {
      const problem = signInProblem(error);
      if (problem === 'failed') this.logger.warn(`a sign-in failed: ${String(error)}`);
      // Whoever only had to identify themselves anew is still signed in, and goes on where they were.
      return problemAddress(problem, before && attempt.fresh ? attempt.returnTo : '/');
    }
  }

  private async open(
    request: FastifyRequest,
    before: CallIdentity | undefined,
    attempt: SignInAttempt,
  ): Promise<OpenedSession> {
    const { pathname, search } = new URL(request.url, this.config.publicUrl);
    const issuer = this.config.issuers.find(({ id }) => id === attempt.issuer);
    // Another issuer answers than the one that was asked: its code must not be shown to either (RFC 9700 § 4.4.2).
    if (issuer?.callbackPath !== pathname) throw new Error(`an answer to ${attempt.issuer} came to ${pathname}`);
    const configuration = await this.client.configuration(issuer);
    return completeSignIn(configuration, issuer, this.config, this.db, attempt, {
      url: new URL(`${ownOrigin(this.config, request)}${pathname}${search}`),
      before,
      device: deviceOf(request.headers['user-agent']),
    });
  }

  private readonly attemptCookie = (token: string, maxAge: number): string =>
    cookieHeader(ATTEMPT_COOKIE, token, { maxAge, secure: this.secure });

  private readonly sessionCookie = (token: string, maxAge: number): string =>
    cookieHeader(SESSION_COOKIE, token, { maxAge, secure: this.secure });
}
