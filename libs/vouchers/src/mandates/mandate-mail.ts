/** Tells somebody that they may act for another. What the matter is stays in the service. */
export const MANDATE_MAIL = {
  subject: {
    fi: 'Saat asioida toisen puolesta',
    sv: 'Du får uträtta ärenden för någon annan',
    en: 'You may act for somebody',
  },
  body: {
    fi: `Hei {{name}}

{{client}} on valtuuttanut sinut asioimaan puolestaan Kasvutorilla {{date firstDay}}–{{date lastDay}}.

Kirjaudu palveluun ja valitse, kenen asioita hoidat. Asiakas näkee, mitä teet. Jos et halua asioida hänen puolestaan, voit päättää valtuuden kohdassa Tietoni.`,
    sv: `Hej {{name}}

{{client}} har gett dig fullmakt att uträtta ärenden i Kasvutori {{date firstDay}}–{{date lastDay}}.

Logga in och välj vems ärenden du sköter. Klienten ser vad du gör. Om du inte vill göra det kan du avsluta fullmakten under Mina uppgifter.`,
    en: `Hello {{name}}

{{client}} has given you a mandate to act for them in Kasvutori {{date firstDay}}–{{date lastDay}}.

Sign in and choose whose matters you look after. The client sees what you do. If you do not want to act for them, you can end the mandate under My data.`,
  },
} as const;
