import { done } from './answers.js';
import { dayOf } from './clock.js';
import type { Journal } from './journal.js';
import type { People } from './people.js';

const REASON = 'Tuottaja täyttää sääntökirjan vaatimukset.';

/** An invented rulebook for startup coaching: written by one, published by another, and a provider approved by it that clients can choose. */
export async function approveByRulebook(log: Journal, people: People, now: Date): Promise<void> {
  const { officer, contractManager, savonlinna } = people;
  const year = now.getFullYear();
  const rulebook = await log.step(officer.name, 'writes a rulebook for startup coaching', () =>
    done(
      officer.api.POST('/api/v1/rulebooks', {
        body: {
          title: {
            fi: 'Starttivalmennuksen sääntökirja',
            sv: 'Regelbok för startcoachning',
            en: 'Rulebook for startup coaching',
          },
          description: {
            fi: 'Valmentaja auttaa asiakasta arvioimaan yritysideaansa ja tekemään siitä suunnitelman.',
            sv: 'En coach hjälper klienten att bedöma sin företagsidé och göra en plan av den.',
            en: 'A coach helps the client to judge a business idea and to make a plan of it.',
          },
          municipalities: ['740', '491', '593', '046'],
          languages: ['fi', 'sv', 'en'],
          requirements: [
            {
              title: { fi: 'Kokemus', sv: 'Erfarenhet', en: 'Experience' },
              explanation: {
                fi: 'Valmentajalla on vähintään kahden vuoden kokemus yritysneuvonnasta.',
                sv: 'Coachen har minst två års erfarenhet av företagsrådgivning.',
                en: 'The coach has at least two years of experience in business advice.',
              },
              evidence: false,
              dated: false,
            },
            {
              title: { fi: 'Vastuuvakuutus', sv: 'Ansvarsförsäkring', en: 'Liability insurance' },
              explanation: {
                fi: 'Vakuutus on voimassa. Kerro, mihin asti.',
                sv: 'Försäkringen gäller. Berätta hur länge.',
                en: 'The insurance is in force. Say until when.',
              },
              evidence: false,
              dated: true,
            },
          ],
          prices: [{ serviceKind: 'startup-coaching', rule: 'ceiling', amount: '98.00' }],
          validFrom: dayOf(now),
          lastDay: `${year + 2}-12-31`,
          decisionDays: 30,
        },
      }),
    ),
  );
  const published = await log.step(contractManager.name, 'publishes it', () =>
    done(
      contractManager.api.POST('/api/v1/rulebooks/{id}/publish', {
        params: { path: { id: rulebook.id }, header: { 'If-Match': String(rulebook.version) } },
      }),
    ),
  );
  const started = await done(
    savonlinna.api.POST('/api/v1/rulebooks/{id}/applications', { params: { path: { id: rulebook.id } } }),
  );
  const at = ({ version }: { version: number }) => ({
    path: { id: started.id },
    header: { 'If-Match': String(version) },
  });
  const [experience, insurance] = started.rulebook.requirements.map(({ key = '' }) => key);
  const answers = [
    { requirement: experience ?? '', answer: 'Kymmenen vuotta neuvontaa.', validTo: null },
    { requirement: insurance ?? '', answer: 'Vakuutus on voimassa.', validTo: `${year + 1}-12-31` },
  ];
  const sent = await log.step(savonlinna.name, 'applies by it', async () => {
    const saved = await done(
      savonlinna.api.PUT('/api/v1/rulebook-approvals/{id}', {
        params: at(started),
        body: {
          services: [{ serviceKind: 'startup-coaching', unitPrice: '92.50' }],
          municipalities: ['740', '593'],
          languages: ['fi', 'en'],
          presentation: 'Valmennamme kasvokkain ja etänä.',
          answers,
        },
      }),
    );
    return done(savonlinna.api.POST('/api/v1/rulebook-approvals/{id}/send', { params: at(saved) }));
  });
  const checks = answers.map(({ requirement }) => ({ requirement, met: true, ground: null }));
  const approved = await log.step(officer.name, 'checks the application and approves the provider', async () => {
    const checked = await done(
      officer.api.PUT('/api/v1/rulebook-approvals/{id}/checks', { params: at(sent), body: { checks } }),
    );
    const body = { services: ['startup-coaching' as const], municipalities: ['740', '593'], reason: REASON };
    return done(officer.api.POST('/api/v1/rulebook-approvals/{id}/approve', { params: at(checked), body }));
  });
  const accepted = await log.step(savonlinna.name, 'accepts the rulebook', async () => {
    await savonlinna.identify();
    return done(
      savonlinna.api.POST('/api/v1/rulebook-approvals/{id}/acceptance', {
        params: { path: { id: approved.id }, header: { 'Idempotency-Key': `accept-${approved.id}` } },
        body: { sha256: published.versions[0]?.sha256 ?? '' },
      }),
    );
  });
  log.expect('the approval by the rulebook is active', accepted.status, 'active');
}
