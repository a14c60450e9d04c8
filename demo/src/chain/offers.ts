import type { DemoProvider } from '@kasvutori/api/demo-region';
import { done } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';
import { eventually } from './outcome.js';

const ABOUT = {
  fi: 'Oma valmentaja, joustavat ajat. Tulemme tarvittaessa kotikuntaasi.',
  sv: 'En egen coach, flexibla tider. Vi kommer vid behov till din hemkommun.',
  en: 'A coach of your own and flexible hours. We come to your home municipality when needed.',
};

/** Fills in how a provider can be met: what clients compare. */
export async function describeOffers(
  log: Journal,
  manager: Person,
  provider: DemoProvider,
  nextFreeOn: string,
  expected: number,
): Promise<void> {
  const offers = await eventually(`the offers of ${provider.name}`, async () => {
    const { items } = await done(manager.api.GET('/api/v1/offers'));
    return items.length >= expected ? items : undefined;
  });
  await log.step(manager.name, `describes ${offers.length} offers`, async () => {
    for (const offer of offers) {
      const body = {
        channels: [...provider.channels],
        languages: [...provider.languages],
        accessible: provider.accessible,
        premisesMunicipality: provider.municipality,
        nextFreeOn,
        capacity: provider.capacity,
        description: ABOUT,
      };
      await done(
        manager.api.PUT('/api/v1/offers/{id}', {
          params: { path: { id: offer.id }, header: { 'If-Match': String(offer.version) } },
          body,
        }),
      );
    }
  });
}

/** What a provider says of itself to everyone. */
export const writeProfile = (log: Journal, manager: Person, provider: DemoProvider) =>
  log.step(manager.name, 'writes the profile', () =>
    done(
      manager.api.PUT('/api/v1/provider/profile', {
        params: { header: { 'If-Match': '0' } },
        body: {
          description: ABOUT,
          serviceKinds: [...provider.services],
          municipalities: [...provider.serves],
          languages: [...provider.languages],
          size: 'small',
          website: null,
        },
      }),
    ),
  );
