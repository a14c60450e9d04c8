import { defineProblems } from '@kasvutori/platform';

export const draftProblem = defineProblems({
  'tariff-draft-open': {
    status: 409,
    text: {
      fi: 'Sopimuksen maksuperusteiden seuraava versio on jo kesken. Jatka sitä.',
      sv: 'Nästa version av avtalets ersättningsgrunder är redan på gång. Fortsätt med den.',
      en: 'The next version of this contract’s tariff is under way already. Go on with it.',
    },
  },
  'tariff-draft-ended': {
    status: 409,
    text: {
      fi: 'Luonnos on jo julkaistu tai hylätty. Aloita uusi.',
      sv: 'Utkastet har redan publicerats eller förkastats. Börja ett nytt.',
      en: 'The draft has been published or discarded already. Begin a new one.',
    },
  },
  'tariff-contract-not-active': {
    status: 409,
    text: {
      fi: 'Maksuperusteet kirjoitetaan sopimukselle, joka on voimassa.',
      sv: 'Ersättningsgrunder skrivs för ett avtal som är i kraft.',
      en: 'A tariff is written for a contract that is in force.',
    },
  },
  'tariff-draft-unproven': {
    status: 422,
    text: {
      fi: 'Luonnosta ei voi vielä julkaista. Korjaa ensin luetellut kohdat.',
      sv: 'Utkastet kan inte publiceras ännu. Rätta först de uppräknade punkterna.',
      en: 'The tariff cannot be published yet. Mend what is listed first.',
    },
  },
  'tariff-draft-unchanged': {
    status: 422,
    text: {
      fi: 'Luonnos on sama kuin edellinen versio. Julkaistavaa ei ole.',
      sv: 'Utkastet är likadant som den förra versionen. Det finns inget att publicera.',
      en: 'The draft is the same as the last version. There is nothing to publish.',
    },
  },
  'tariff-second-person': {
    status: 403,
    text: {
      fi: 'Muokkasit luonnosta viimeksi. Toisen henkilön on julkaistava se.',
      sv: 'Du redigerade utkastet senast. En annan person måste publicera det.',
      en: 'You edited the draft last. Another person has to publish it.',
    },
  },
  'tariff-draft-outdated': {
    status: 409,
    text: {
      fi: 'Maksuperusteista on tullut uudempi versio. Vertaa luonnosta siihen ja tallenna luonnos uudelleen.',
      sv: 'Ersättningsgrunderna har fått en nyare version. Jämför utkastet med den och spara utkastet på nytt.',
      en: 'The tariff has a newer version. Compare the draft with it and save the draft again.',
    },
  },
});
