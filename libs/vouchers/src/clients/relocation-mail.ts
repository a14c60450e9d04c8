/** To a client who has moved to where the chosen provider does not serve. */
export const RELOCATION_MAIL = {
  subject: {
    fi: 'Kotikuntasi vaihtui: voit jatkaa tai valita lähempää',
    sv: 'Din hemkommun ändrades: du kan fortsätta eller välja närmare',
    en: 'Your municipality changed: you can go on or choose somebody nearer',
  },
  body: {
    fi: `Hei {{name}}

{{providerName}} ei toimi uudessa kotikunnassasi ({{place}}). Valintasi on silti voimassa: voit jatkaa heillä.

Voit myös vaihtaa sellaiseen, joka on lähempänä. Vertaa ja valitse Kasvutorissa. Setelisi rahat säilyvät.

{{caseWorkerName}} auttaa, jos et tiedä, mitä tehdä.`,
    sv: `Hej {{name}}

{{providerName}} verkar inte i din nya hemkommun ({{place}}). Ditt val gäller ändå: du kan fortsätta hos dem.

Du kan också byta till någon som är närmare. Jämför och välj i Kasvutori. Pengarna på din sedel finns kvar.

{{caseWorkerName}} hjälper om du inte vet vad du ska göra.`,
    en: `Hello {{name}}

{{providerName}} does not serve your new municipality ({{place}}). Your choice is still valid: you can go on with them.

You can also change to somebody nearer. Compare and choose in Kasvutori. The money on your voucher stays.

{{caseWorkerName}} helps if you do not know what to do.`,
  },
} as const;
