import { defineProblems } from '@kasvutori/platform';

export const amendmentProblem = defineProblems({
  'contract-not-in-force': {
    status: 409,
    text: {
      fi: 'Muutos voidaan tehdä vain voimassa olevaan tai keskeytettyyn sopimukseen.',
      sv: 'En ändring kan göras bara i ett avtal som gäller eller är avbrutet.',
      en: 'Only a contract that is in force or suspended can be amended.',
    },
  },
  'amended-by-rulebook': {
    status: 409,
    text: {
      fi: 'Sopimus noudattaa sääntökirjaa. Muuta sitä julkaisemalla sääntökirjasta uusi versio.',
      sv: 'Avtalet följer en regelbok. Ändra det genom att publicera en ny version av regelboken.',
      en: 'The contract follows a rulebook. Change it by publishing a new version of the rulebook.',
    },
  },
  'amendment-in-hand': {
    status: 409,
    text: {
      fi: 'Sopimuksella on jo keskeneräinen muutos. Vie se loppuun tai peru se ensin.',
      sv: 'Avtalet har redan en ändring under arbete. Slutför eller återkalla den först.',
      en: 'The contract already has an amendment in hand. Finish or cancel it first.',
    },
  },
  'amendment-changes-nothing': {
    status: 422,
    text: {
      fi: 'Valitse ainakin yksi asia, jota muutos koskee.',
      sv: 'Välj minst en sak som ändringen gäller.',
      en: 'Choose at least one thing that the amendment changes.',
    },
  },
  'index-incomplete': {
    status: 422,
    text: {
      fi: 'Anna joko perus- ja uusi pisteluku tai muutosprosentti. Hintojen on jäätävä nollaa suuremmiksi.',
      sv: 'Ange antingen bas- och nytt poängtal eller en ändringsprocent. Priserna måste förbli större än noll.',
      en: 'Give either the base and new point figures or a percentage. Prices must stay above zero.',
    },
  },
  'extension-not-later': {
    status: 422,
    text: {
      fi: 'Uuden viimeisen päivän on oltava myöhemmin kuin {lastDay}.',
      sv: 'Den nya sista dagen måste vara senare än {lastDay}.',
      en: 'The new last day must be later than {lastDay}.',
    },
  },
  'amendment-outside-contract': {
    status: 422,
    text: {
      fi: 'Muutos voi tulla voimaan {from}–{to}.',
      sv: 'Ändringen kan träda i kraft {from}–{to}.',
      en: 'The amendment can come into force between {from} and {to}.',
    },
  },
  'amendment-in-past': {
    status: 409,
    text: {
      fi: 'Muutos ei voi tulla voimaan jo menneenä päivänä. Muuta voimaantulopäivää.',
      sv: 'Ändringen kan inte träda i kraft en dag som redan har gått. Ändra dagen för ikraftträdandet.',
      en: 'An amendment cannot come into force on a day that has gone by. Change its first day.',
    },
  },
  'successor-unknown': {
    status: 422,
    text: {
      fi: 'Y-tunnuksella ei löydy toista palveluntuottajaa, joka voisi tulla sopimukseen.',
      sv: 'Med FO-numret hittas ingen annan producent som kunde träda in i avtalet.',
      en: 'No other provider that could enter the contract has this business ID.',
    },
  },
  'cap-below-earned': {
    status: 409,
    text: {
      fi: 'Enimmäisarvoa voi alentaa enintään {remaining}: muu on jo ansaittu.',
      sv: 'Det högsta värdet kan sänkas med högst {remaining}: resten är redan intjänat.',
      en: 'The ceiling can be lowered by {remaining} at most: the rest has been earned.',
    },
  },
  'amendment-needs-tender': {
    status: 409,
    text: {
      fi: 'Muutos on olennainen, ja se edellyttää uutta kilpailutusta. Muuta sisältöä tai valitse lain peruste perusteluineen.',
      sv: 'Ändringen är väsentlig och kräver en ny upphandling. Ändra innehållet eller välj en grund i lagen och motivera den.',
      en: 'The change is substantial and needs a new tender. Change its content, or choose a ground of law and give the reasons.',
    },
  },
  'notice-not-due': {
    status: 409,
    text: {
      fi: 'Tästä muutoksesta ei ole julkaistava muutosilmoitusta, tai ilmoitus on jo merkitty.',
      sv: 'Ingen ändringsannons ska publiceras om denna ändring, eller så är annonsen redan antecknad.',
      en: 'No modification notice is due for this amendment, or it has been recorded already.',
    },
  },
});
