import { AUTHORITY_ROLES, PROVIDER_ROLES } from '@kasvutori/platform';
import type { TestBench } from '../support/app.js';
import {
  givenAuthority,
  givenClientPerson,
  givenOfficial,
  givenProvider,
  givenProviderPerson,
} from '../support/given.js';
import type { World } from './worlds.js';

/** Two authorities with an official of each role, two providers with a person of each, two clients: each works with both of the others. */
export async function givenWorlds(bench: Pick<TestBench, 'owner'>): Promise<World[]> {
  const officials = async (name: string) => {
    const id = await givenAuthority(bench, name);
    return inTurn(AUTHORITY_ROLES, (role) => givenOfficial(bench, id, role));
  };
  const people = async (name: string) => {
    const id = await givenProvider(bench, name);
    return inTurn(PROVIDER_ROLES, (role) => givenProviderPerson(bench, id, role));
  };
  const [north, south] = [await officials('Pohjoinen'), await officials('Etelä')];
  const [first, second] = [await people('Eka Oy'), await people('Toka Oy')];
  const [one, other] = [await givenClientPerson(bench), await givenClientPerson(bench)];
  return [
    { key: '0', authority: north, provider: first, client: one },
    { key: '1', authority: north, provider: second, client: other },
    { key: '2', authority: south, provider: first, client: other },
    { key: '3', authority: south, provider: second, client: one },
  ];
}

async function inTurn<From, To>(
  [first, ...rest]: readonly [From, ...From[]],
  make: (from: From) => Promise<To>,
): Promise<[To, ...To[]]> {
  const made: [To, ...To[]] = [await make(first)];
  for (const each of rest) made.push(await make(each));
  return made;
}
