import { defineTexts } from '#app';

/** Words about the people of an organisation, of either kind. */
export const texts = defineTexts('members', {
  'people-provider': { fi: 'Edustajat', sv: 'Representanter', en: 'Members' },
  'people-authority': { fi: 'Käyttäjät ja tehtävät', sv: 'Användare och uppgifter', en: 'People and roles' },
  'intro-provider': {
    fi: 'Nämä henkilöt toimivat yrityksen puolesta.',
    sv: 'De här personerna handlar för företaget.',
    en: 'These people act for the company.',
  },
  'intro-authority': {
    fi: 'Nämä henkilöt toimivat viranomaisen puolesta. Muutos vaikuttaa heti, kun henkilö seuraavan kerran tekee jotain.',
    sv: 'De här personerna handlar för myndigheten. En ändring gäller genast nästa gång personen gör något.',
    en: 'These people act for the authority. A change counts from the next thing that the person does.',
  },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  roles: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Roles' },
  'hint-provider': {
    fi: 'Vastuuhenkilö tekee kaikkea, tarjousten laatija tarjouksia ja hakuvahteja, palveluhenkilöstö asiakastyötä.',
    sv: 'Ansvarspersonen gör allt, anbudsberedaren anbud och bevakningar, servicepersonalen klientarbete.',
    en: 'The manager does everything, the bidder bids and saved searches, service staff the work with clients.',
  },
  'hint-authority': {
    fi: 'Maksujen valmistelija ei hyväksy niitä. Tarkastajalla, ylläpitäjällä ja käyttöoikeuksien hallinnoijalla ei ole muita tehtäviä. Omia tehtäviään ei voi muuttaa.',
    sv: 'Den som bereder betalningar godkänner dem inte. En revisor, administratör eller behörighetsansvarig har inga andra uppgifter. Man kan inte ändra sina egna uppgifter.',
    en: 'Whoever prepares payments does not approve them. An auditor, an operator or a people manager has no other role. Nobody changes their own roles.',
  },
  lastSignIn: { fi: 'Kirjautunut viimeksi', sv: 'Senast inloggad', en: 'Last signed in' },
  never: { fi: 'Ei vielä', sv: 'Inte än', en: 'Not yet' },
  gone: { fi: 'Henkilöllä ei ole tehtävää', sv: 'Personen har ingen uppgift', en: 'The person has no role' },
  goneText: {
    fi: 'Joku on ehkä poistanut hänet sen jälkeen, kun avasit luettelon.',
    sv: 'Någon har kanske tagit bort personen sedan du öppnade listan.',
    en: 'Somebody may have removed them since you opened the list.',
  },
  you: { fi: 'Sinä', sv: 'Du', en: 'You' },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  changeOf: { fi: 'Muuta tehtäviä: {{name}}', sv: 'Ändra uppgifter: {{name}}', en: 'Change roles: {{name}}' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  removeOf: {
    fi: 'Poista organisaatiosta: {{name}}',
    sv: 'Ta bort ur organisationen: {{name}}',
    en: 'Remove from the organisation: {{name}}',
  },
  removeWhat: {
    fi: 'Henkilö ei enää voi toimia organisaation puolesta. Se, mitä hän on tehnyt, säilyy.',
    sv: 'Personen kan inte längre handla för organisationen. Det som personen har gjort finns kvar.',
    en: 'The person can no longer act for the organisation. What they have done remains.',
  },
  removeWhom: { fi: '{{name}}', sv: '{{name}}', en: '{{name}}' },
  removeUndo: {
    fi: 'Voit kutsua henkilön uudelleen.',
    sv: 'Du kan bjuda in personen på nytt.',
    en: 'You can invite the person again.',
  },
  signOut: { fi: 'Kirjaa ulos', sv: 'Logga ut', en: 'Sign out' },
  signOutOf: { fi: 'Kirjaa ulos: {{name}}', sv: 'Logga ut: {{name}}', en: 'Sign out: {{name}}' },
  signOutWhat: {
    fi: 'Henkilön kirjautumiset organisaatioosi päättyvät joka laitteella. Tallentamaton työ katoaa. Tehtävät säilyvät.',
    sv: 'Personens inloggningar i din organisation avslutas på alla enheter. Osparat arbete går förlorat. Uppgifterna består.',
    en: 'The person’s sign-ins to your organisation end on every device. Unsaved work is lost. Their roles remain.',
  },
  signOutUndo: {
    fi: 'Henkilö voi kirjautua heti uudelleen. Jos hän ei enää saa toimia puolestanne, poista hänet.',
    sv: 'Personen kan logga in igen genast. Om personen inte längre får handla för er, ta bort honom eller henne.',
    en: 'The person can sign in again at once. If they may no longer act for you, remove them.',
  },
  invite: { fi: 'Kutsu henkilö', sv: 'Bjud in en person', en: 'Invite a person' },
  inviteIntro: {
    fi: 'Kutsu lähtee sähköpostilla ja on voimassa kaksi viikkoa.',
    sv: 'Inbjudan skickas per e-post och gäller i två veckor.',
    en: 'The invitation goes by mail and is good for two weeks.',
  },
  send: { fi: 'Lähetä kutsu', sv: 'Skicka inbjudan', en: 'Send the invitation' },
  sent: { fi: 'Kutsu on lähetetty', sv: 'Inbjudan har skickats', en: 'The invitation has been sent' },
  sentText: {
    fi: 'Osoitteeseen {{email}} lähti linkki. Voit antaa sen myös itse; linkkiä ei näytetä enää uudelleen.',
    sv: 'En länk skickades till {{email}}. Du kan också ge den själv; länken visas inte igen.',
    en: 'A link went to {{email}}. You can also hand it over yourself; it is not shown again.',
  },
  link: { fi: 'Linkki', sv: 'Länk', en: 'Link' },
  invitations: { fi: 'Avoimet kutsut', sv: 'Öppna inbjudningar', en: 'Open invitations' },
  until: { fi: 'Voimassa', sv: 'Gäller till', en: 'Good until' },
  expired: { fi: 'Vanhentunut', sv: 'Har gått ut', en: 'Expired' },
  revoke: { fi: 'Peru', sv: 'Återkalla', en: 'Withdraw' },
  revokeOf: {
    fi: 'Peru kutsu: {{email}}',
    sv: 'Återkalla inbjudan: {{email}}',
    en: 'Withdraw the invitation: {{email}}',
  },
});
