import type { DemoProvider } from '@kasvutori/api/demo-region';
import { done } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';
import { drawPicture } from './draw-picture.js';
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
        premises: [{ address: '', municipality: provider.municipality, accessibility: accessOf(provider) }],
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

const FURTHER = ['accessible-toilet', 'lift', 'induction-loop', 'quiet-space', 'accessible-parking'] as const;

/** Each place its own: step-free ones have three further features, in turn. */
function accessOf({ accessible, capacity }: DemoProvider) {
  if (!accessible) return ['guide-dog' as const];
  const further = [0, 1, 3].map((step) => FURTHER[(capacity + step) % FURTHER.length] ?? 'lift');
  return ['step-free' as const, ...further];
}

/** Shows the offers of a provider with a picture of its house. */
export const showHouse = (log: Journal, manager: Person, index: number) =>
  log.step(manager.name, 'shows a picture of the place', async () => {
    const { items } = await done(manager.api.GET('/api/v1/offers'));
    const words = new URLSearchParams({
      altFi: 'Piirros: kaksikerroksinen talo, jossa palvelu annetaan',
      altSv: 'Teckning: ett tvåvåningshus där tjänsten ges',
      altEn: 'Drawing: a two-storey house where the service is given',
    });
    for (const { id } of items) {
      const answer = await manager.raw(`/api/v1/offers/${id}/picture?${words}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'talo.png' },
        body: new Uint8Array(drawPicture(index)),
      });
      if (answer.status !== 201) throw new Error(`the picture was not taken in: ${answer.status}`);
    }
  });

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
