import { expect, test } from '@jest/globals';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { factsAsked } from './facts-asked.js';

test.each([
  ['fi-demo-1', ['service', 'score', 'service-level']],
  ['fi-koto-sib', ['cohort']],
  ['nec4-c', ['cost']],
  ['alliance-fi', ['cost', 'result']],
  ['uk-wp', []],
])('%s asks for %j', (name, kinds) => {
  expect(factsAsked([writtenTariff(name)], false).map(({ kind }) => kind)).toEqual(kinds);
});

test('of a provider only what it tells of itself is asked', () => {
  expect(factsAsked([writtenTariff('fi-demo-1')], true).map(({ kind }) => kind)).toEqual(['service', 'service-level']);
  expect(factsAsked([writtenTariff('alliance-fi')], true)).toEqual([]);
});

test('each with the names the tariff reads it by, once over all versions', () => {
  const [score] = factsAsked([writtenTariff('fi-demo-1'), writtenTariff('fi-demo-1')], false).filter(
    ({ kind }) => kind === 'score',
  );
  expect(score).toMatchObject({ subjects: ['experience'], areas: [], figures: [] });
  const [cohort] = factsAsked([writtenTariff('fi-koto-sib')], false);
  expect(cohort).toMatchObject({
    subjects: [],
    figures: ['benefitControl', 'benefitTreated', 'taxControl', 'taxTreated'],
  });
  const [, result] = factsAsked([writtenTariff('alliance-fi')], false);
  expect(result?.areas.length).toBeGreaterThan(0);
});
