import { createSecretKey, type KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { jwtVerify } from 'jose';
import passport from 'passport';
import { Strategy } from 'passport-jwt';
import { systemActor, type SignedInActor, type SystemActor } from '../access/actor.js';
import { CONFIG, type Config } from '../config/config.js';
import type { Issuer } from '../config/issuer.js';
import { Database } from '../database/database.js';
import { readMachine, tellUse } from '../machine-clients/machine-client-queries.js';
import { useIsNews } from '../machine-clients/machine-client-rules.js';
import { isSecure } from './cookies.js';
import type { CallIdentity, IdentifiedRequest } from './call-identity.js';
import {
  claimsFit,
  credentialOf,
  ISSUER_ALGORITHMS,
  keyFor,
  readHead,
  SESSION_ALGORITHM,
  type Credential,
} from './credential.js';
import { issuerOf, withinIssuer } from './issuer-limits.js';
import { prolongSession, readPersonOfSubject, readSession } from './identity-queries.js';
import { resolveIdentity } from './resolve-identity.js';
import { prolongedIdle } from './session-rules.js';
import { TokenIssuers } from './token-issuer.js';

/** The name this application's strategy has in passport, which is one for the whole process. */
export const STRATEGY_NAME = Symbol('the name of the strategy');

interface Claims {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
  readonly sub?: unknown;
  readonly sid?: unknown;
}

type HttpRequest = IdentifiedRequest & { readonly id: string } & { readonly headers: IncomingHttpHeaders };
type KeyAnswer = (error: unknown, key?: string | Buffer) => void;

const SIGN_IN = systemActor('sign-in');

/** Where both ways in meet: the browser's session and a machine's access token become one `Actor`. */
@Injectable()
export class ActorStrategy extends PassportStrategy(Strategy) {
  /** As a key: from bytes jsonwebtoken would first try to make a public key, at every call. */
  private readonly sessionKey: KeyObject;

  constructor(
    @Inject(STRATEGY_NAME) name: string,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly issuers: TokenIssuers,
  ) {
    super({
      jwtFromRequest: ({ headers }: { headers: IncomingHttpHeaders }) =>
        credentialOf(headers, isSecure(config))?.token ?? null,
      secretOrKeyProvider: ({ headers }: { headers: IncomingHttpHeaders }, _token: string, done: KeyAnswer) => {
        // passport-jwt's types know text and bytes only; jsonwebtoken beneath takes a KeyObject, which also pins its kind.
        this.keyOf(credentialOf(headers, isSecure(config))).then((key) => done(null, key as unknown as Buffer), done);
      },
      algorithms: [SESSION_ALGORITHM, ...ISSUER_ALGORITHMS],
      jsonWebTokenOptions: { clockTolerance: 5 },
      passReqToCallback: true,
    });
    this.sessionKey = createSecretKey(config.sessionKey);
    passport.use(name, this);
  }

  /** After the signature held. `false` refuses; the guard decides what a refusal means on this way in. */
  async validate(request: HttpRequest, claims: Claims): Promise<SignedInActor | false> {
    const via = credentialOf(request.headers, isSecure(this.config))?.via;
    const issuer = this.issuers.of(claims.iss)?.issuer;
    if (via === undefined || !claimsFit(via, claims, issuer?.audience ?? null)) return false;
    const signIn = { ...SIGN_IN, requestId: request.id };
    const identity =
      via === 'session' ? await this.ofSession(claims, signIn) : await this.ofSubject(issuer, claims, signIn);
    if (identity === undefined) return false;
    request.identity = identity;
    return identity.actor;
  }

  /** The session or the machine behind a credential, by its signature alone: whether it still stands is asked of the database later. */
  async callerOf(headers: IncomingHttpHeaders): Promise<string | undefined> {
    const credential = credentialOf(headers, isSecure(this.config));
    if (credential === undefined) return undefined;
    const { via, token } = credential;
    try {
      const { payload } = await jwtVerify(token, await this.keyOf(credential));
      const who = via === 'session' ? payload['sid'] : payload.sub;
      return typeof who === 'string' ? `${via} ${who}` : undefined;
    } catch {
      return undefined;
    }
  }

  private async keyOf(credential: Credential | undefined): Promise<KeyObject> {
    const head = credential && readHead(credential.token);
    const known = this.config.issuers.map(({ url }) => url);
    const kind = credential && head && keyFor(credential.via, head, known);
    const key =
      kind === 'session-key' ? this.sessionKey : kind && head && (await this.issuers.of(head.iss)?.keyOf(head));
    if (key === undefined) throw new Error('no key fits this token');
    return key;
  }

  private async ofSession({ sid }: Claims, signIn: SystemActor): Promise<CallIdentity | undefined> {
    if (typeof sid !== 'string') return undefined;
    const session = await this.db.read(signIn, (tx) => readSession(tx, sid));
    // An issuer that the installation has given up vouches for nobody any more.
    const issuer = session && issuerOf(this.config.issuers, session.person.issuer);
    if (session === undefined || issuer === undefined) return undefined;
    const idleUntil = prolongedIdle(session.times, session.now);
    if (idleUntil !== null) await this.db.transaction(signIn, (tx) => prolongSession(tx, sid, idleUntil));
    const { actingOrganisationId, mandate, id: sessionId, authenticatedAt } = session;
    const person = withinIssuer(session.person, issuer);
    return {
      ...resolveIdentity(person, actingOrganisationId, person.ownMatters ? mandate : null),
      sessionId,
      authenticatedAt,
    };
  }

  private async ofSubject(
    issuer: Issuer | undefined,
    { sub }: Claims,
    signIn: SystemActor,
  ): Promise<CallIdentity | undefined> {
    if (issuer === undefined || typeof sub !== 'string') return undefined;
    const found = await this.db.read(signIn, async (tx) => {
      const person = await readPersonOfSubject(tx, issuer.alias, sub);
      const machine = person && (await readMachine(tx, person.id));
      return machine && { person, machine };
    });
    // People come by their browser: a token opens something for programs that an organisation has registered, while that stands.
    if (found === undefined) return undefined;
    const { machine } = found;
    const person = withinIssuer(found.person, issuer);
    if (useIsNews(machine.lastUsedAt, machine.now)) await this.db.transaction(signIn, (tx) => tellUse(tx, person.id));
    const identity = resolveIdentity(person, machine.organisationId);
    const actor = { ...identity.actor, scopes: machine.scopes };
    return { ...identity, actor, sessionId: null, authenticatedAt: null };
  }
}
