import { useQuery } from '@tanstack/react-query';
import { defineTexts, useTexts } from '#app';
import { affectedClientsQuery, type AffectedOf } from './queries.js';

const texts = defineTexts('affected-clients', {
  affected_one: {
    fi: '{{count}} asiakas saa viestin ja tiedon, kenet hän voi valita tilalle.',
    sv: '{{count}} klient får ett meddelande om vem hen kan välja i stället.',
    en: '{{count}} client is told, with the other providers that can be chosen.',
  },
  affected_other: {
    fi: '{{count}} asiakasta saa viestin ja tiedon, kenet he voivat valita tilalle.',
    sv: '{{count}} klienter får ett meddelande om vem de kan välja i stället.',
    en: '{{count}} clients are told, with the other providers that can be chosen.',
  },
  without_one: {
    fi: '{{count}} valinnalle ei ole nyt toista palveluntuottajaa.',
    sv: 'För {{count}} val finns ingen annan producent nu.',
    en: 'For {{count}} choice there is no other provider now.',
  },
  without_other: {
    fi: '{{count}} valinnalle ei ole nyt toista palveluntuottajaa.',
    sv: 'För {{count}} val finns ingen annan producent nu.',
    en: 'For {{count}} choices there is no other provider now.',
  },
});

/** Whom a suspension or an end would concern, asked when the dialog is open. */
export function AffectedClients({ of }: { of: AffectedOf }) {
  const t = useTexts(texts);
  const { data } = useQuery(affectedClientsQuery(of));
  if (data === undefined) return null;
  return (
    <>
      {t('affected', { count: data.clients })}{' '}
      {data.withoutAlternative > 0 && t('without', { count: data.withoutAlternative })}
    </>
  );
}
