import { defineJob, execute, one, sendMail, type Localised, type Tx } from '@kasvutori/platform';
import { appointmentsToRemind, toldOf, type Told } from './calendar-queries.js';

/** The client is told that the provider has cancelled; a job, as a provider writes no mail to a client's address. */
export const tellCancelled = defineJob<{ appointmentId: string }>('vouchers.tell-appointment-cancelled');

interface Mail {
  readonly subject: Localised;
  readonly body: Localised;
}

const REMINDER: Mail = {
  subject: { fi: 'Sinulla on aika huomenna', sv: 'Du har en tid i morgon', en: 'You have an appointment tomorrow' },
  body: {
    fi: `Hei {{clientName}},

Sinulla on aika: {{instant startsAt}}. Paikka: {{providerName}}.

Näet aikasi Kasvutorissa kohdasta Omat ajat.

{{authorityName}}`,
    sv: `Hej {{clientName}},

Du har en tid: {{instant startsAt}}. Hos: {{providerName}}.

Du ser dina tider i Kasvutori under Mina tider.

{{authorityName}}`,
    en: `Dear {{clientName}},

You have an appointment: {{instant startsAt}}. With: {{providerName}}.

You find your appointments in Kasvutori under My times.

{{authorityName}}`,
  },
};

const CANCELLED: Mail = {
  subject: { fi: 'Aikasi on peruttu', sv: 'Din tid har avbokats', en: 'Your appointment has been cancelled' },
  body: {
    fi: `Hei {{clientName}},

{{providerName}} perui aikasi {{instant startsAt}}. Syy: {{reason}}

Varaa uusi aika Kasvutorissa kohdasta Omat ajat.

{{authorityName}}`,
    sv: `Hej {{clientName}},

{{providerName}} avbokade din tid {{instant startsAt}}. Orsak: {{reason}}

Boka en ny tid i Kasvutori under Mina tider.

{{authorityName}}`,
    en: `Dear {{clientName}},

{{providerName}} cancelled your appointment on {{instant startsAt}}. Reason: {{reason}}

Book another one in Kasvutori under My times.

{{authorityName}}`,
  },
};

const mail = (tx: Tx, { subject, body }: Mail, told: Told, now: Date): Promise<unknown> => {
  const { email: to, language, authorityId } = told;
  return sendMail(
    tx,
    { to, language, subject: subject[language], body: body[language], data: { ...told }, authorityId },
    now,
  );
};

/** The day before at nine by Helsinki's clocks, once for each time that was booked. */
export async function remindClients(tx: Tx, now: Date): Promise<number> {
  const due = await appointmentsToRemind(tx, now);
  for (const told of due) {
    await execute(tx, `UPDATE vouchers.appointment SET reminded_at = $2 WHERE id = $1`, [told.id, now]);
    await mail(tx, REMINDER, told, now);
  }
  return due.length;
}

export async function mailCancelled(tx: Tx, { appointmentId }: { appointmentId: string }, now: Date): Promise<void> {
  await mail(tx, CANCELLED, one(await toldOf(tx, appointmentId)), now);
}
