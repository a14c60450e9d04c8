import type { Localised } from '@kasvutori/platform';

/** The last page of a signed contract: who signed what, in which role and when, and how anyone can check the file. */
export const EVIDENCE_PAGE: Localised = {
  fi: `# Allekirjoitukset

Sopimuksen {{number}} ovat allekirjoittaneet osapuolten valtuuttamat henkilöt. Kukin on tunnistautunut vahvasti juuri tätä varten ja allekirjoittanut saman asiakirjan.

| Osapuoli | Allekirjoittaja | Asema | Tunnistautui | Allekirjoitti |
|---|---|---|---|---|
{{#each signatures}}| {{party}} | {{name}} | {{role}} | {{#if authenticatedAt}}{{instant authenticatedAt}}{{else}}–{{/if}} | {{instant signedAt}} |
{{/each}}

## Mitä allekirjoitettiin

Allekirjoitettu asiakirja on tämän tiedoston liitteenä nimellä {{attachment}}. Sen SHA-256-tiiviste on:

{{sha256}}

## Näin tarkistat tiedoston

Tiedostossa on sähköinen leima (PAdES). Jos yksikin tavu muuttuu, leima ei enää päde. Tarkista tiedosto osoitteessa {{verifyUrl}} tai PDF-lukijalla.
`,
  sv: `# Underskrifter

Avtalet {{number}} har undertecknats av personer som parterna har befullmäktigat. Var och en har identifierat sig starkt just för detta och undertecknat samma handling.

| Part | Undertecknare | Ställning | Identifierade sig | Undertecknade |
|---|---|---|---|---|
{{#each signatures}}| {{party}} | {{name}} | {{role}} | {{#if authenticatedAt}}{{instant authenticatedAt}}{{else}}–{{/if}} | {{instant signedAt}} |
{{/each}}

## Vad som undertecknades

Den undertecknade handlingen är bifogad till denna fil med namnet {{attachment}}. Dess SHA-256-kontrollsumma är:

{{sha256}}

## Så kontrollerar du filen

Filen har en elektronisk stämpel (PAdES). Om en enda byte ändras gäller stämpeln inte längre. Kontrollera filen på {{verifyUrl}} eller med en PDF-läsare.
`,
  en: `# Signatures

Contract {{number}} has been signed by people whom the parties authorised. Each identified themselves strongly for this very act and signed the same document.

| Party | Signed by | Role | Identified | Signed |
|---|---|---|---|---|
{{#each signatures}}| {{party}} | {{name}} | {{role}} | {{#if authenticatedAt}}{{instant authenticatedAt}}{{else}}–{{/if}} | {{instant signedAt}} |
{{/each}}

## What was signed

The signed document is attached to this file under the name {{attachment}}. Its SHA-256 is:

{{sha256}}

## How to check the file

The file carries an electronic seal (PAdES). If a single byte changes, the seal no longer holds. Check the file at {{verifyUrl}} or with a PDF reader.
`,
};
