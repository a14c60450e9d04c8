import { done } from './answers.js';
import { closingTime, daysAfter } from './clock.js';
import type { Journal } from './journal.js';
import type { People } from './people.js';

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });

/** What the region means to buy next year and what it asks of the market: a published plan, prior information, an open consultation and an idea. */
export async function planAhead(log: Journal, people: People, now: Date): Promise<void> {
  const { officer, saimaa, harju } = people;
  const plan = await log.step(officer.name, "writes next year's plan", () =>
    done(
      officer.api.POST('/api/v1/plans', {
        body: {
          year: now.getFullYear() + 1,
          introduction: text(
            'Palvelut hankitaan alueittain, jotta myös pienet tuottajat voivat tarjota.',
            'Tjänsterna upphandlas områdesvis, så att även små producenter kan lämna anbud.',
            'Services are bought area by area, so that small providers can bid too.',
          ),
        },
      }),
    ),
  );
  const add = (title: ReturnType<typeof text>, quarter: number, estimatedValue: string) =>
    log.step(officer.name, `plans ${title.en}`, () =>
      done(
        officer.api.POST('/api/v1/plans/{id}/items', {
          params: { path: { id: plan.id } },
          body: {
            title,
            description: text(
              'Palvelu alkaa puolen vuoden kuluttua ilmoituksesta.',
              'Tjänsten börjar ett halvt år efter annonsen.',
              'The service starts half a year after the notice.',
            ),
            serviceKind: 'job-coaching',
            mainCpv: '79998000',
            municipalities: ['740', '491'],
            estimatedValue,
            quarter,
            procedure: 'oth-single',
          },
        }),
      ),
    );
  const item = await add(
    text('Työhönvalmennus etänä', 'Jobbcoachning på distans', 'Remote job coaching'),
    1,
    '380000.00',
  );
  await add(
    text('Uravalmennus nuorille', 'Karriärcoachning för unga', 'Career coaching for young people'),
    3,
    '150000.00',
  );
  await log.step(officer.name, 'publishes the plan', () =>
    done(
      officer.api.POST('/api/v1/plans/{id}/publish', {
        params: { path: { id: plan.id }, header: { 'If-Match': String(plan.version) } },
      }),
    ),
  );
  await log.step(
    officer.name,
    'tells the market of it ahead',
    () =>
      done(
        officer.api.POST('/api/v1/plan-items/{id}/prior-information', {
          params: { path: { id: item.id }, header: { 'If-Match': String(item.version) } },
        }),
      ),
    ({ number }) => number,
  );
  const draft = await log.step(officer.name, 'asks the market', () =>
    done(
      officer.api.POST('/api/v1/consultations', {
        body: {
          title: text(
            'Miten etävalmennus onnistuu?',
            'Hur lyckas distanscoachning?',
            'What makes remote coaching work?',
          ),
          description: text(
            'Valmistelemme hankintaa ja haluamme kuulla palveluntuottajia.',
            'Vi bereder en upphandling och vill höra producenterna.',
            'We prepare a procurement and want to hear providers.',
          ),
          serviceKind: 'job-coaching',
          municipalities: ['740', '491'],
          planItemId: item.id,
          answersDeadline: closingTime(daysAfter(now, 21)),
          questions: [
            {
              text: text(
                'Mikä osa valmennuksesta toimii etänä?',
                'Vad fungerar på distans?',
                'Which part works remotely?',
              ),
            },
            { text: text('Miten etätapaaminen hinnoitellaan?', 'Hur prissätts ett distansmöte?', 'How is it priced?') },
          ],
        },
      }),
    ),
  );
  const open = await log.step(officer.name, 'opens the consultation', () =>
    done(
      officer.api.POST('/api/v1/consultations/{id}/open', {
        params: { path: { id: draft.id }, header: { 'If-Match': String(draft.version) } },
      }),
    ),
  );
  await log.step(saimaa.name, 'answers', () =>
    done(
      saimaa.api.PUT('/api/v1/provider/consultations/{id}/answers', {
        params: { path: { id: open.id }, header: { 'If-Match': '0' } },
        body: {
          answers: open.questions.map(({ id }) => ({
            questionId: id,
            text: 'Ensitapaaminen läsnä, sitten joka toinen etänä.',
          })),
        },
      }),
    ),
  );
  await log.step(harju.name, 'proposes an idea', () =>
    done(
      harju.api.POST('/api/v1/provider/ideas', {
        body: {
          authorityId: plan.authorityId,
          consultationId: open.id,
          title: 'Viikon työkokeilu ennen palkkatyötä',
          text: 'Kokeilu lyhentäisi matkaa työhön, kun työnantaja ja asiakas tapaavat heti alussa.',
          serviceKind: 'job-coaching',
          mayBeNamed: true,
        },
      }),
    ),
  );
}
