import { expect, test } from '@jest/globals';
import { isConnectionLost } from './retry.js';

const failed = (message: string, code?: string) =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

test.each([
  ['a crash of another backend', { driverError: failed('terminating connection', '57P02') }, true],
  ['a server that stops', failed('terminating connection', '57P01'), true],
  ['a server that is not up yet', failed('the database system is starting up', '57P03'), true],
  ['a protocol that broke', failed('connection failure', '08006'), true],
  ['nobody at the port', failed('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'), true],
  ['a pool that is used up', failed('timeout exceeded when trying to connect'), true],
  ['a socket that closed', failed('Connection terminated unexpectedly'), true],
  ['a client after it', failed('Client has encountered a connection error and is not queryable'), true],
  ['a transaction after it', failed('Query runner already released. Cannot run queries anymore.'), true],
  ['a statement that was cancelled', failed('canceling statement due to statement timeout', '57014'), false],
  ['a constraint', { driverError: failed('duplicate key', '23505') }, false],
  ['a mistake', new TypeError('x is not a function'), false],
  ['nothing', undefined, false],
])('%s: %j', (_, error, lost) => {
  expect(isConnectionLost(error)).toBe(lost);
});
