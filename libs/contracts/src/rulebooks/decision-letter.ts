import {
  createDocument,
  label,
  localised,
  type Language,
  type Localised,
  type StoredDocument,
  type Tx,
} from '@kasvutori/platform';
import type { Answer, Approval } from './approval-queries.js';
import type { AskedService } from './rulebook-content.js';
import type { RulebookVersion } from './rulebook-queries.js';

const TITLES: Readonly<Record<'approve' | 'refuse' | 'suspend' | 'resume' | 'remove', Localised>> = {
  approve: {
    fi: 'Päätös: hyväksytään palveluntuottajaksi',
    sv: 'Beslut: godkänns som producent',
    en: 'Decision: approved as a provider',
  },
  refuse: {
    fi: 'Päätös: hakemusta ei hyväksytä',
    sv: 'Beslut: ansökan godkänns inte',
    en: 'Decision: application not approved',
  },
  suspend: {
    fi: 'Päätös: hyväksyntä keskeytetään',
    sv: 'Beslut: godkännandet avbryts',
    en: 'Decision: approval suspended',
  },
  resume: {
    fi: 'Päätös: hyväksyntä jatkuu',
    sv: 'Beslut: godkännandet fortsätter',
    en: 'Decision: approval in force again',
  },
  remove: {
    fi: 'Päätös: hyväksyntä poistetaan',
    sv: 'Beslut: godkännandet återkallas',
    en: 'Decision: approval removed',
  },
};

// Local Government Act 410/2015 §§ 134, 138 (a review within 14 days of being informed) and 139 (informed on the third day after an electronic message).
const LETTER: Readonly<Record<Language, string>> = {
  fi: `# {{heading}}

Palveluntuottaja: {{provider}}

Sääntökirja: {{rulebook}} {{title}}, versio {{versionNo}}

{{#if services}}## Mitä hyväksyntä koskee

{{#each services}}- {{code 'service-kind' serviceKind}}
{{/each}}

Kunnat: {{municipalities}}

{{/if}}## Perustelut

{{paragraphs reason}}

{{#if checks}}## Vaatimusten tarkistus

| Vaatimus | Täyttyy | Peruste |
|---|---|---|
{{#each checks}}| {{title}} | {{#if met}}kyllä{{else}}ei{{/if}} | {{#if ground}}{{ground}}{{else}}–{{/if}} |
{{/each}}

{{/if}}{{#if forClients}}## Mitä asiakkaille tapahtuu

{{paragraphs forClients}}

{{/if}}## Jos olette eri mieltä

Voitte vaatia päätökseen oikaisua (kuntalaki 410/2015, 134 ja 138 §). Tehkää vaatimus kirjallisesti järjestäjälle {{authority}} 14 päivän kuluessa siitä, kun saitte päätöksen tiedoksi. Sähköisen viestin katsotaan tulleen tiedoksi kolmantena päivänä sen lähettämisestä.

Kirjoittakaa vaatimukseen, mitä päätöstä se koskee, mitä vaaditte ja millä perusteella. Ilmoittakaa yhteystietonne. Vaatimuksesta tehdään uusi päätös. Siitä voi valittaa hallinto-oikeuteen.
`,
  sv: `# {{heading}}

Producent: {{provider}}

Regelbok: {{rulebook}} {{title}}, version {{versionNo}}

{{#if services}}## Vad godkännandet gäller

{{#each services}}- {{code 'service-kind' serviceKind}}
{{/each}}

Kommuner: {{municipalities}}

{{/if}}## Motivering

{{paragraphs reason}}

{{#if checks}}## Kontroll av kraven

| Krav | Uppfylls | Grund |
|---|---|---|
{{#each checks}}| {{title}} | {{#if met}}ja{{else}}nej{{/if}} | {{#if ground}}{{ground}}{{else}}–{{/if}} |
{{/each}}

{{/if}}{{#if forClients}}## Vad som händer med klienterna

{{paragraphs forClients}}

{{/if}}## Om ni är av annan åsikt

Ni kan begära omprövning av beslutet (kommunallagen 410/2015, 134 och 138 §). Gör begäran skriftligen hos anordnaren {{authority}} inom 14 dagar från det att ni fick del av beslutet. Ett elektroniskt meddelande anses ha kommit till kännedom den tredje dagen efter att det sändes.

Skriv vilket beslut begäran gäller, vad ni yrkar och på vilka grunder. Uppge era kontaktuppgifter. Med anledning av begäran fattas ett nytt beslut, som kan överklagas hos förvaltningsdomstolen.
`,
  en: `# {{heading}}

Provider: {{provider}}

Rulebook: {{rulebook}} {{title}}, version {{versionNo}}

{{#if services}}## What the approval covers

{{#each services}}- {{code 'service-kind' serviceKind}}
{{/each}}

Municipalities: {{municipalities}}

{{/if}}## Reasons

{{paragraphs reason}}

{{#if checks}}## Check of the requirements

| Requirement | Met | Ground |
|---|---|---|
{{#each checks}}| {{title}} | {{#if met}}yes{{else}}no{{/if}} | {{#if ground}}{{ground}}{{else}}–{{/if}} |
{{/each}}

{{/if}}{{#if forClients}}## What happens to clients

{{paragraphs forClients}}

{{/if}}## If you do not agree

You may demand that the decision be reviewed (Local Government Act 410/2015, sections 134 and 138). Make the demand in writing to {{authority}} within 14 days of being informed of the decision. You are considered informed on the third day after an electronic message was sent.

Write which decision it concerns, what you demand and why. Give your contact details. A new decision is made on the demand; it can be appealed to the administrative court.
`,
};

export interface Decision {
  readonly move: keyof typeof TITLES;
  readonly reason: string;
  readonly forClients: string | null;
  readonly services: readonly AskedService[];
  readonly book: RulebookVersion;
  readonly answers: readonly Answer[];
}

/** The decision in plain words, with its reasons and how to have it reviewed. */
export function drawDecision(tx: Tx, approval: Approval, decision: Decision, now: Date): Promise<StoredDocument> {
  const { authorityId, authorityName, providerId, providerName, providerLanguage: language, rulebookNumber } = approval;
  const { move, reason, forClients, services, book, answers } = decision;
  const heading = localised(TITLES[move], language);
  const decides = move === 'approve' || move === 'refuse';
  const checks = book.requirements.flatMap(({ key, title }) => {
    const answer = answers.find(({ requirement }) => requirement === key);
    if (answer === undefined || answer.met === null) return [];
    return [{ title: localised(title, language), met: answer.met, ground: answer.ground }];
  });
  return createDocument(
    tx,
    {
      kind: 'rulebook-decision',
      title: `${heading}, ${rulebookNumber}`,
      language,
      template: LETTER[language],
      data: {
        heading,
        provider: providerName,
        authority: authorityName,
        rulebook: rulebookNumber,
        title: localised(book.title, language),
        versionNo: String(book.versionNo),
        services: move === 'approve' ? services : [],
        municipalities: (approval.approvedMunicipalities ?? [])
          .map((code) => label('municipality', code, language))
          .join(', '),
        reason,
        checks: decides ? checks : [],
        forClients,
      },
      sender: authorityName,
      recipient: [providerName],
      number: rulebookNumber,
      authorityId,
      providerId,
    },
    now,
  );
}
