import type { NavSection } from '../../app/navigation.js';

/** Pages of the client workspace, in the main navigation. */
export const clientNavigation: readonly NavSection[] = [
  { href: '/client', label: { fi: 'Seuraava askel', sv: 'Nästa steg', en: 'Next step' } },
  { href: '/client/path', label: { fi: 'Polkuni', sv: 'Min stig', en: 'My path' } },
  { href: '/client/vouchers', label: { fi: 'Setelini', sv: 'Mina sedlar', en: 'My vouchers' } },
  { href: '/client/appointments', label: { fi: 'Omat ajat', sv: 'Mina tider', en: 'My times' } },
  { href: '/client/events', label: { fi: 'Käynnit', sv: 'Besök', en: 'Visits' } },
  { href: '/client/facts', label: { fi: 'Työ ja opinnot', sv: 'Arbete och studier', en: 'Work and studies' } },
  {
    href: '/client/data',
    label: { fi: 'Tietoni', sv: 'Mina uppgifter', en: 'My data' },
    also: ['/client/data-requests'],
  },
];
