import { createHmac, type Hmac } from 'node:crypto';
import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Command } from '../idempotency/command.js';
import { commonProblem } from '../problems/common-problems.js';

/** Keyed, because the input of a command may be a sealed price that a plain hash would let one guess. Set once at start. */
let commandKey = 'kasvutori';
export const setCommandKey = (key: string): void => void (commandKey = key);

const headerOf = (context: ExecutionContext, name: string): string | undefined => {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** Documents a header beside the parameter decorator that reads it. */
function documented(read: ParameterDecorator, name: string, description: string, required = true): ParameterDecorator {
  return (target, property, index) => {
    read(target, property, index);
    if (property === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, property);
    if (descriptor !== undefined) ApiHeader({ name, required, description })(target, property, descriptor);
  };
}

/**
 * The command of this call: its Idempotency-Key with a keyed hash of route and body. What moves money must carry one; where
 * a repetition does no more harm than a double, `optional` leaves it to the caller (then the command may be undefined).
 */
export const Idempotent = ({ optional = false }: { optional?: boolean } = {}): ParameterDecorator =>
  documented(
    createParamDecorator((_: unknown, context: ExecutionContext): Command | undefined => {
      const key = headerOf(context, 'idempotency-key');
      if (key === undefined && optional) return undefined;
      if (key === undefined || !/^[\x21-\x7e]{8,100}$/.test(key)) {
        throw commonProblem('idempotency-key-required', { field: '/headers/idempotency-key' });
      }
      const { method, url, body } = context.switchToHttp().getRequest<FastifyRequest>();
      const route = `${method} ${url.split('?')[0]}`;
      // A body that is a stream has not been read yet: whoever reads it adds it with `commandAbout`.
      const input = body instanceof Readable ? '' : JSON.stringify(body ?? null);
      return { key, route, inputHash: keyedHash(`${route}\n${input}`) };
    })(),
    'Idempotency-Key',
    '8–100 visible characters; the same key with the same body gets the same answer',
    !optional,
  );

const keyedHash = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  parts.reduce<Hmac>((hash, part) => hash.update(part), createHmac('sha256', commandKey)).digest();

/** The same command, whose input is what these parts say together: for a route that reads its body as a stream. */
export const commandAbout = (command: Command, ...parts: readonly (string | Uint8Array)[]): Command => ({
  ...command,
  inputHash: keyedHash(command.inputHash, ...parts),
});

/** The version an update is based on: `If-Match: "3"`. */
export const IfMatch = (): ParameterDecorator =>
  documented(
    createParamDecorator((_: unknown, context: ExecutionContext): number => {
      const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(headerOf(context, 'if-match') ?? '')?.[1];
      if (version === undefined) throw commonProblem('if-match-required', { field: '/headers/if-match' });
      return Number(version);
    })(),
    'If-Match',
    'The `version` of the resource the change is based on',
  );
