import { defineProblems } from '@kasvutori/platform';

export const procedureProblem = defineProblems({
  'procedure-stage-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä hankintamenettelyn nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i upphandlingsförfarandets nuvarande skede.',
      en: 'This cannot be done at the present stage of the procurement procedure.',
    },
  },
  'procedure-role-not-allowed': {
    status: 403,
    text: {
      fi: 'Tämä ei kuulu rooliisi tässä hankintamenettelyssä.',
      sv: 'Det här hör inte till din roll i upphandlingsförfarandet.',
      en: 'This is not for your role in this procurement procedure.',
    },
  },
  'procedure-not-invited': {
    status: 403,
    text: {
      fi: 'Vain kutsutut tarjoajat voivat osallistua tähän vaiheeseen.',
      sv: 'Bara inbjudna anbudsgivare kan delta i det här skedet.',
      en: 'Only invited providers can take part at this stage.',
    },
  },
  'bids-not-called-for': {
    status: 409,
    text: {
      fi: 'Tarjouksia ei ole vielä pyydetty. Tarjouksen voi jättää, kun tarjouspyyntö on lähetetty kutsutuille.',
      sv: 'Anbud har ännu inte begärts. Anbud kan lämnas när anbudsförfrågan har sänts till de inbjudna.',
      en: 'Bids have not been called for yet. A bid can be submitted once the invitation to tender has been sent.',
    },
  },
  'requests-deadline-passed': {
    status: 409,
    text: {
      fi: 'Osallistumishakemusten määräaika päättyi {deadline}.',
      sv: 'Tidsfristen för anbudsansökningar gick ut {deadline}.',
      en: 'The time for requests to participate ended {deadline}.',
    },
  },
  'request-already-submitted': {
    status: 409,
    text: {
      fi: 'Yrityksesi on jo jättänyt osallistumishakemuksen. Voit muuttaa sitä määräaikaan asti.',
      sv: 'Ert företag har redan lämnat en anbudsansökan. Ni kan ändra den fram till tidsfristen.',
      en: 'Your company has already submitted a request to participate. You can change it until the deadline.',
    },
  },
  'request-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä osallistumishakemuksen nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i anbudsansökans nuvarande skede.',
      en: 'This cannot be done at the present stage of the request to participate.',
    },
  },
  'requests-undecided': {
    status: 409,
    text: {
      fi: 'Ratkaise ensin kaikki osallistumishakemukset.',
      sv: 'Avgör först alla anbudsansökningar.',
      en: 'Decide all requests to participate first.',
    },
  },
  'candidates-none': {
    status: 409,
    text: {
      fi: 'Yhtään ehdokasta ei ole valittu. Keskeytä hankinta tai valitse ehdokkaita.',
      sv: 'Ingen anbudssökande har valts. Avbryt upphandlingen eller välj anbudssökande.',
      en: 'No candidate has been selected. Cancel the tender or select candidates.',
    },
  },
  'candidates-too-few': {
    status: 409,
    text: {
      fi: 'Kutsuttavia on alle ilmoitetun vähimmäismäärän, vaikka soveltuvia ehdokkaita on enemmän. Valitse heitä lisää.',
      sv: 'De inbjudna är färre än det angivna minimiantalet, fast det finns fler lämpliga anbudssökande. Välj fler av dem.',
      en: 'Fewer are invited than the announced minimum although more suitable candidates exist. Select more of them.',
    },
  },
  'candidates-too-many': {
    status: 409,
    text: {
      fi: 'Valittuja on enemmän kuin ilmoitettu enimmäismäärä.',
      sv: 'De valda är fler än det angivna maximiantalet.',
      en: 'More candidates are selected than the announced maximum.',
    },
  },
  'candidates-not-limited': {
    status: 409,
    text: {
      fi: 'Enimmäismäärää ei ole ilmoitettu, joten soveltuvaa ehdokasta ei voi jättää pois.',
      sv: 'Inget maximiantal har angetts, så en lämplig anbudssökande kan inte lämnas bort.',
      en: 'No maximum was announced, so a suitable candidate cannot be left out.',
    },
  },
  'reduction-leaves-no-competition': {
    status: 409,
    text: {
      fi: 'Jäljelle pitää jäädä vähintään kaksi, jotta kilpailu on aitoa.',
      sv: 'Minst två ska bli kvar för att konkurrensen ska vara verklig.',
      en: 'At least two must remain, so that competition is genuine.',
    },
  },
  'reduction-not-announced': {
    status: 409,
    text: {
      fi: 'Hankintailmoituksessa ei kerrottu, että ehdokkaita voidaan vähentää neuvottelujen aikana.',
      sv: 'I upphandlingsannonsen angavs inte att antalet anbudssökande kan minskas under förhandlingarna.',
      en: 'The call did not announce that candidates may be reduced during the negotiations.',
    },
  },
  'bid-time-over': {
    status: 409,
    text: {
      fi: 'Tarjousten määräaika on ohi. Pidennä sitä ennen kuin kutsut jättämään tarjouksen.',
      sv: 'Tidsfristen för anbud har gått ut. Förläng den innan du bjuder in till anbud.',
      en: 'The deadline for bids has passed. Extend it before you invite to bid.',
    },
  },
  'round-still-open': {
    status: 409,
    text: {
      fi: 'Edellinen kierros on vielä kesken. Kirjaa sen tulos ensin.',
      sv: 'Föregående omgång pågår ännu. Anteckna först dess resultat.',
      en: 'The previous round is still going on. Record its result first.',
    },
  },
  'round-deadline-not-ahead': {
    status: 422,
    text: {
      fi: 'Valitse vastausten määräaika, joka on edessä.',
      sv: 'Välj en tidsfrist för svaren som ligger framåt.',
      en: 'Choose a deadline for the answers that lies ahead.',
    },
  },
  'round-deadline-passed': {
    status: 409,
    text: {
      fi: 'Kierroksen vastausaika päättyi {deadline}.',
      sv: 'Svarstiden för omgången gick ut {deadline}.',
      en: 'The time for answers in this round ended {deadline}.',
    },
  },
  'round-still-sealed': {
    status: 409,
    text: {
      fi: 'Vastaukset ovat sinetissä vastausajan loppuun asti {deadline}.',
      sv: 'Svaren är förseglade tills svarstiden går ut {deadline}.',
      en: 'The answers are sealed until the time for them ends {deadline}.',
    },
  },
  'round-already-unsealed': {
    status: 409,
    text: {
      fi: 'Kierroksen vastaukset on jo avattu.',
      sv: 'Omgångens svar har redan öppnats.',
      en: 'The answers of the round have already been opened.',
    },
  },
  'round-not-unsealed': {
    status: 409,
    text: {
      fi: 'Avaa kierroksen vastaukset ennen kuin kirjaat sen tuloksen.',
      sv: 'Öppna omgångens svar innan du antecknar resultatet.',
      en: 'Open the answers of the round before you record its result.',
    },
  },
  'round-price-missing': {
    status: 422,
    text: {
      fi: 'Tällä kierroksella pyydetään alustava tarjous. Anna alustava hinta.',
      sv: 'I den här omgången begärs ett preliminärt anbud. Ange ett preliminärt pris.',
      en: 'This round asks for a preliminary offer. Give a preliminary price.',
    },
  },
  'round-files-too-many': {
    status: 409,
    text: {
      fi: 'Kierrokselle voi lisätä enintään {max} tiedostoa.',
      sv: 'Högst {max} filer kan läggas till i en omgång.',
      en: 'At most {max} files can be added to a round.',
    },
  },
  'round-file-is-the-buyers': {
    status: 403,
    text: {
      fi: 'Hankkijan asiakirjaa ei voi poistaa.',
      sv: 'Upphandlarens dokument kan inte tas bort.',
      en: "The buyer's document cannot be removed.",
    },
  },
  'round-key-unavailable': {
    status: 409,
    text: {
      fi: 'Vastauksia ei voitu avata, koska palvelun salausavain ei sovi. Mitään ei kadonnut. Ota yhteys ylläpitoon.',
      sv: 'Svaren kunde inte öppnas, eftersom tjänstens krypteringsnyckel inte passar. Inget gick förlorat. Kontakta underhållet.',
      en: 'The answers could not be opened, as the key of the service does not fit. Nothing was lost. Contact the operator.',
    },
  },
  'call-offs-not-agreed': {
    status: 409,
    text: {
      fi: 'Tästä ei voi kilpailuttaa kevennetysti: puitejärjestelyssä ei ole sovittu kilpailutuksesta tai se ei ole vielä tehty.',
      sv: 'Förnyad konkurrensutsättning är inte möjlig: ramavtalet föreskriver den inte eller är ännu inte ingått.',
      en: 'A mini-competition is not possible here: the framework does not provide for one, or it is not concluded yet.',
    },
  },
  'call-off-nobody-to-invite': {
    status: 409,
    text: {
      fi: 'Kutsuttavia ei ole: kukaan ei ole voittanut osaa tai tullut hyväksytyksi luokkaan.',
      sv: 'Det finns ingen att bjuda in: ingen har vunnit delen eller godkänts i kategorin.',
      en: 'There is nobody to invite: nobody has won the lot or been accepted to the category.',
    },
  },
  'development-already-started': {
    status: 409,
    text: {
      fi: 'Kehitysvaihe on jo alkanut.',
      sv: 'Utvecklingsfasen har redan inletts.',
      en: 'The development phase has already begun.',
    },
  },
  'development-not-running': {
    status: 409,
    text: {
      fi: 'Kehitysvaihe ei ole käynnissä.',
      sv: 'Utvecklingsfasen pågår inte.',
      en: 'No development phase is going on.',
    },
  },
  'development-own-decision': {
    status: 403,
    text: {
      fi: 'Kehitysvaiheen päätöksen tekee toinen henkilö kuin se, joka aloitti vaiheen.',
      sv: 'Beslutet om utvecklingsfasen fattas av någon annan än den som inledde fasen.',
      en: 'The development phase is decided on by someone other than the one who started it.',
    },
  },
});
