import { defineTexts } from '#app';

export const texts = defineTexts('join', {
  register: { fi: 'Rekisteröi yritys', sv: 'Registrera ett företag', en: 'Register a company' },
  registerIntro: {
    fi: 'Kun yritys on rekisteröity, voit tehdä tarjouksia ja kutsua muita. Sinusta tulee yrityksen vastuuhenkilö.',
    sv: 'När företaget är registrerat kan du lämna anbud och bjuda in andra. Du blir företagets ansvarsperson.',
    en: 'Once the company is registered you can bid and invite others. You become the manager of the company.',
  },
  home: { fi: 'Etusivu', sv: 'Startsidan', en: 'Front page' },
  name: { fi: 'Yrityksen nimi', sv: 'Företagets namn', en: 'Name of the company' },
  municipality: { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Home municipality' },
  signInFirst: {
    fi: 'Kirjaudu ensin sisään, niin tiedämme, kuka yrityksen rekisteröi.',
    sv: 'Logga först in så vet vi vem som registrerar företaget.',
    en: 'Sign in first, so that we know who registers the company.',
  },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  actAsYourself: {
    fi: 'Toimit nyt organisaation puolesta. Valitse yläreunasta, että toimit itse, ja rekisteröi sitten yritys.',
    sv: 'Du handlar nu för en organisation. Välj högst upp att du handlar för dig själv och registrera sedan företaget.',
    en: 'You act for an organisation now. Choose at the top that you act for yourself, then register the company.',
  },

  invitation: { fi: 'Kutsu organisaatioon', sv: 'Inbjudan till en organisation', en: 'Invitation to an organisation' },
  invited: {
    fi: 'Sinut on kutsuttu toimimaan organisaation {{organisation}} puolesta.',
    sv: 'Du har bjudits in att handla för {{organisation}}.',
    en: 'You have been invited to act for {{organisation}}.',
  },
  role: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Roles' },
  until: { fi: 'Voimassa', sv: 'Gäller till', en: 'Good until' },
  accept: { fi: 'Hyväksy kutsu', sv: 'Godkänn inbjudan', en: 'Accept the invitation' },
  accepted: { fi: 'Kutsu on hyväksytty', sv: 'Inbjudan har godkänts', en: 'The invitation is accepted' },
  acceptedText: {
    fi: 'Voit nyt toimia organisaation {{organisation}} puolesta.',
    sv: 'Du kan nu handla för {{organisation}}.',
    en: 'You can now act for {{organisation}}.',
  },
  toOrganisation: { fi: 'Aloita', sv: 'Börja', en: 'Begin' },
  signInToAccept: {
    fi: 'Kirjaudu sisään, niin voit hyväksyä kutsun.',
    sv: 'Logga in för att godkänna inbjudan.',
    en: 'Sign in to accept the invitation.',
  },
  expired: {
    fi: 'Kutsu on vanhentunut. Pyydä uusi siltä, joka kutsui sinut.',
    sv: 'Inbjudan har gått ut. Be den som bjöd in dig om en ny.',
    en: 'The invitation has expired. Ask whoever invited you for a new one.',
  },
  used: {
    fi: 'Kutsu on jo käytetty.',
    sv: 'Inbjudan har redan använts.',
    en: 'The invitation has been used already.',
  },
  revoked: {
    fi: 'Kutsu on peruttu tai sen tilalle on lähetetty uusi.',
    sv: 'Inbjudan har återkallats eller ersatts med en ny.',
    en: 'The invitation has been withdrawn, or a newer one has taken its place.',
  },

  unsubscribe: { fi: 'Lopeta hakuvahdin viestit', sv: 'Stoppa bevakningens meddelanden', en: 'Stop the mails' },
  unsubscribeText: {
    fi: 'Hakuvahti {{name}} lähettää sähköpostia, kun uusi kilpailutus sopii siihen.',
    sv: 'Bevakningen {{name}} skickar e-post när en ny upphandling passar den.',
    en: 'The saved search {{name}} sends mail when a new tender fits it.',
  },
  stop: { fi: 'Lopeta viestit', sv: 'Stoppa meddelandena', en: 'Stop the mails' },
  stopped: { fi: 'Viestit on lopetettu', sv: 'Meddelandena har stoppats', en: 'The mails have been stopped' },
  stoppedText: {
    fi: 'Hakuvahti {{name}} ei enää lähetä sähköpostia. Sen löydöt näkyvät yhä palvelussa.',
    sv: 'Bevakningen {{name}} skickar inte längre e-post. Det den hittar syns fortfarande i tjänsten.',
    en: 'The saved search {{name}} sends no more mail. What it finds is still shown in the service.',
  },
});
