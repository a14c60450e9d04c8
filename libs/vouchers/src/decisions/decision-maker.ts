import type { AuthorityRole, Localised } from '@kasvutori/platform';

/** Who may decide about a client's voucher, the most usual office first (see grants-access, appeals-access). */
export const DECIDING_OFFICES = ['case-worker', 'contract-manager'] as const;
export type DecidingOffice = (typeof DECIDING_OFFICES)[number];

/** The office in which somebody with these roles decides; undefined when none of them decides. */
export const decidingOffice = (roles: readonly AuthorityRole[]): DecidingOffice | undefined =>
  DECIDING_OFFICES.find((office) => roles.includes(office));

const OFFICES: Readonly<Record<DecidingOffice, Localised>> = {
  'case-worker': { fi: 'vastuutyöntekijä', sv: 'ansvarig handledare', en: 'case worker' },
  'contract-manager': { fi: 'sopimuspäällikkö', sv: 'avtalschef', en: 'contract manager' },
};

export const officeName = (office: DecidingOffice): Localised => OFFICES[office];

/** Who made the decision, in which office and by what power (hallintolaki 434/2003 § 44; kuntalaki 410/2015 § 91). */
export const DECISION_MAKER: Localised = {
  fi: `## Kuka päätti

{{decidedBy}}, {{text office}}, {{authorityName}}. Päätös tehtiin {{date decidedOn}}.

{{#if terms}}Päätösvalta: {{text terms.power}}.{{else}}Viranomainen on siirtänyt päätösvallan tälle viranhaltijalle (kuntalaki 410/2015 91 §).{{/if}}`,
  sv: `## Vem som beslutade

{{decidedBy}}, {{text office}}, {{authorityName}}. Beslutet fattades den {{date decidedOn}}.

{{#if terms}}Beslutanderätt: {{text terms.power}}.{{else}}Myndigheten har överfört beslutanderätten till den här tjänsteinnehavaren (kommunallagen 410/2015 91 §).{{/if}}`,
  en: `## Who decided

{{decidedBy}}, {{text office}}, {{authorityName}}. The decision was made on {{date decidedOn}}.

{{#if terms}}Power to decide: {{text terms.power}}.{{else}}The authority has delegated the power to decide to this officer (Local Government Act 410/2015, section 91).{{/if}}`,
};
