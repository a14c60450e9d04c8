import { Body, Controller, Get, Header, Inject, Logger, Post, Query, Req, Res } from '@nestjs/common';
import {
  Allow,
  Answers,
  CONFIG,
  cookieHeader,
  Database,
  deviceOf,
  endIssuerSessions,
  endSession,
  Identified,
  identityProblem,
  readCookie,
  isSecure,
  SESSION_COOKIE,
  signSessionToken,
  systemActor,
  TokenIssuer,
  type CallIdentity,
  type Config,
} from '@kasvutori/platform';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { beginSignIn } from './begin-sign-in.js';
import { signedOutThere } from './signed-out-there.js';
import { completeSignIn } from './complete-sign-in.js';
import { IssuerClient } from './issuer-client.js';
import { ownOrigin } from './own-origin.js';
import { safeReturnTo } from './return-to.js';
import { LogoutNotice, SignedOut, SignInQuery } from './sign-in.dto.js';
import { ATTEMPT_COOKIE, ATTEMPT_TTL, readAttempt, signAttempt } from './sign-in-attempt.js';
import { problemAddress, signInProblem } from './sign-in-problem.js';
import { signOutAddress } from './sign-out-address.js';

const SIGN_IN = systemActor('sign-in');

/** The browser's way to the issuer and back (OpenID Connect, authorization code with PKCE). */
@Controller('auth')
export class AuthController {
  private readonly logger = new Logger('SignIn');
  private readonly secure: boolean;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly client: IssuerClient,
    private readonly issuer: TokenIssuer,
  ) {
    this.secure = isSecure(config);
  }

  /** Sends the browser to the issuer. */
  @Get('login')
  @Allow('public')
  @Answers(null, { status: 302, description: 'To the issuer' })
  async login(@Query() query: SignInQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { attempt, url } = await beginSignIn(
      await this.client.configuration(),
      this.config,
      ownOrigin(this.config, request),
      {
        returnTo: safeReturnTo(query.returnTo),
        language: query.language,
        account: this.config.mode === 'production' ? undefined : query.account,
        fresh: query.fresh ?? false,
      },
    );
    await reply
      .header('set-cookie', this.attemptCookie(await signAttempt(attempt, this.config.sessionKey), ATTEMPT_TTL))
      .header('cache-control', 'no-store')
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

  /** Ends the session here; the answer says where the browser should go to end it at the issuer too. */
  @Post('logout')
  @Allow('public')
  @Answers(SignedOut)
  async logout(
    @Identified() identity: CallIdentity | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOut> {
    void reply.header('set-cookie', this.sessionCookie('', 0)).header('cache-control', 'no-store');
    const sessionId = identity?.sessionId;
    if (sessionId == null) return { redirectTo: '/' };
    const { idToken } = await this.db.transaction(SIGN_IN, (tx) => endSession(tx, SIGN_IN, sessionId));
    // Our own session is over even when the issuer cannot be asked where it signs out.
    const configuration = await this.client.configuration().catch(() => undefined);
    return { redirectTo: signOutAddress(configuration, ownOrigin(this.config, request), idToken) };
  }

  /** The issuer's server tells that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0): it ends here too. */
  @Post('backchannel-logout')
  @Allow('public')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: LogoutNotice })
  @Header('cache-control', 'no-store')
  @Answers(null)
  async backChannelLogout(@Body() body: unknown): Promise<void> {
    const signedOut = await signedOutThere(this.issuer, body);
    const { alias } = this.config.issuer;
    const news = await this.db.transaction(SIGN_IN, (tx) => endIssuerSessions(tx, SIGN_IN, alias, signedOut));
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
      const { search } = new URL(request.url, this.config.publicUrl);
      const configuration = await this.client.configuration();
      const origin = ownOrigin(this.config, request);
      const device = deviceOf(request.headers['user-agent']);
      const session = await completeSignIn(
        configuration,
        this.config,
        this.db,
        origin,
        attempt,
        search,
        before,
        device,
      );
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

  private readonly attemptCookie = (token: string, maxAge: number): string =>
    cookieHeader(ATTEMPT_COOKIE, token, { maxAge, secure: this.secure });

  private readonly sessionCookie = (token: string, maxAge: number): string =>
    cookieHeader(SESSION_COOKIE, token, { maxAge, secure: this.secure });
}
