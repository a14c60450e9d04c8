import { defineTexts } from '#app';

/** Words of those who share the money of a contract. */
export const partiesTexts = defineTexts('contract-parties', {
  title: { fi: 'Ryhmittymän osuudet', sv: 'Gruppens andelar', en: 'Shares of the consortium' },
  alone: {
    fi: 'Palveluntuottaja saa kaiken, mitä sopimuksesta maksetaan.',
    sv: 'Producenten får allt som betalas enligt avtalet.',
    en: 'The provider gets everything that the contract pays.',
  },
  explained: {
    fi: 'Jokainen maksu jaetaan näillä osuuksilla sentilleen. Kukin saa osansa omalle tililleen ja oman erittelynsä.',
    sv: 'Varje betalning delas på centen enligt andelarna. Var och en får sin del på sitt eget konto och en egen specifikation.',
    en: 'Every payment is shared by these to the cent. Each gets its part on its own account, with a statement of its own.',
  },
  party: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  share: { fi: 'Osuus', sv: 'Andel', en: 'Share' },
  edit: { fi: 'Muuta osuuksia', sv: 'Ändra andelarna', en: 'Change the shares' },
  editIntro: {
    fi: 'Osuuksien summa on 100 %. Sopimuksen palveluntuottaja johtaa ryhmittymää. Kun sopimus on lähetetty allekirjoitettavaksi, osuudet eivät enää muutu.',
    sv: 'Andelarna är 100 % tillsammans. Avtalets producent leder gruppen. När avtalet har skickats för underskrift ändras andelarna inte längre.',
    en: 'The shares make 100%. The provider of the contract leads the consortium. Once the contract is sent to be signed the shares do not change.',
  },
  partyN: { fi: 'Osapuoli {{n}}', sv: 'Part {{n}}', en: 'Party {{n}}' },
  add: { fi: 'Lisää yritys', sv: 'Lägg till ett företag', en: 'Add a company' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
});
