import {
  localised,
  one,
  renderMarkdown,
  sealOf,
  sealPdf,
  sql,
  storeDocument,
  type Config,
  type Localised,
  type Seal,
  type StoredDocument,
  type Tx,
} from '@kasvutori/platform';
import { documentTitle, drawContract, type Drawn } from './contract-document.js';
import type { SignatureRow } from './contract-queries.js';
import type { Party } from './contract-signing.js';
import type { Contract } from './contract.entity.js';
import { EVIDENCE_PAGE } from './evidence-page.js';
import { roleName } from './signing-role.js';

/** What a finished contract is sealed with and where it can be checked. */
export interface Finishing {
  readonly seal: () => Seal;
  /** The public page that checks files. */
  readonly verifyUrl: string;
}

/** As the service is set up; the seal is made with the first file, since a self-made key takes its time. */
export const finishingBy = (config: Config): Finishing => ({
  verifyUrl: `${config.publicUrl}/verify`,
  seal: () => sealOf(config),
});

/** What was pinned for signing: a contract, or an amendment under its own number and title. */
export type Pinned = Drawn & Pick<Contract, 'providerId' | 'documentId' | 'documentSha256' | 'documentText'>;

const PARTY_NAMES: Readonly<Record<Party, Localised>> = {
  authority: { fi: 'Tilaaja', sv: 'Beställare', en: 'Authority' },
  provider: { fi: 'Palveluntuottaja', sv: 'Serviceproducent', en: 'Provider' },
  successor: { fi: 'Uusi palveluntuottaja', sv: 'Ny serviceproducent', en: 'New provider' },
};

const REASON: Localised = { fi: 'Allekirjoitettu sopimus', sv: 'Undertecknat avtal', en: 'Signed contract' };

/**
 * Makes the finished file: the contract drawn again from the text that was pinned, a page of evidence, the signed document itself inside,
 * all of it sealed. @returns `undefined` for a contract that was sent before its text was pinned.
 */
export async function finishContract(
  tx: Tx,
  contract: Pinned,
  signatures: readonly SignatureRow[],
  { seal, verifyUrl }: Finishing,
  now: Date,
): Promise<StoredDocument | undefined> {
  const { documentText, documentSha256, language, number, authorityId, providerId } = contract;
  if (documentText === null) return undefined;
  const signed = one(
    await sql<{ bytes: Buffer; created_at: Date }>(tx, 'SELECT bytes, created_at FROM app.document WHERE id = $1', [
      contract.documentId,
    ]),
  );
  const attachment = `${number}.pdf`;
  const evidence = renderMarkdown({
    template: EVIDENCE_PAGE[language] ?? '',
    language,
    data: {
      number,
      attachment,
      sha256: documentSha256,
      verifyUrl,
      signatures: signatures.map((signature) => ({
        party: localised(PARTY_NAMES[signature.party], language),
        name: signature.personName,
        role: roleName(signature.personRole, language),
        authenticatedAt: signature.authenticatedAt,
        signedAt: signature.signedAt,
      })),
    },
  });
  const drawn = await drawContract(tx, contract, documentText, signed.created_at, {
    annexes: [evidence],
    attachments: [
      {
        name: attachment,
        description: documentTitle(contract),
        mediaType: 'application/pdf',
        bytes: signed.bytes,
        at: signed.created_at,
      },
    ],
    sealField: { name: 'Kasvutori', reason: `${localised(REASON, language)} ${number}`, at: now },
  });
  const bytes = await sealPdf(drawn, seal());
  const title = documentTitle(contract);
  return storeDocument(
    tx,
    { kind: 'signed-contract', title, language, mediaType: 'application/pdf', bytes, authorityId, providerId },
    now,
  );
}
