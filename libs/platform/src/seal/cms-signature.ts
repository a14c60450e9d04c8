import { sign, type X509Certificate } from 'node:crypto';
import { Null, ObjectIdentifier, OctetString, Sequence, Set as Asn1Set } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  id_ContentType_Data,
  id_ContentType_SignedData,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { sha256, type Seal } from './seal.js';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNED_WITH: Readonly<Record<string, string>> = {
  rsa: '1.2.840.113549.1.1.11',
  ec: '1.2.840.10045.4.3.2',
};

/**
 * A detached CMS signature over `content`, as PAdES baseline B-B asks for it (ETSI EN 319 142-1 § 6): the content type, its digest, and the
 * digest of the certificate that signs are what is signed; the time stands in the PDF.
 */
export function cmsSignature(content: Uint8Array, { key, chain }: Seal): Buffer {
  const attributes = [
    attribute(CONTENT_TYPE, new ObjectIdentifier({ value: id_ContentType_Data })),
    attribute(MESSAGE_DIGEST, new OctetString({ valueHex: sha256(content) })),
    attribute(SIGNING_CERTIFICATE_V2, certificateHash(first(chain))),
  ];
  const signed = derOf(attributes);
  return assemble(chain, key.asymmetricKeyType ?? '', attributes, sign('sha256', signed, key));
}

/** The message of these parts; the same parts always give the same bytes, which is how a checker knows that none was altered. */
export function assemble(
  chain: readonly X509Certificate[],
  keyType: string,
  attributes: Attribute[],
  signature: Uint8Array,
): Buffer {
  const certificates = chain.map(({ raw }) => Certificate.fromBER(new Uint8Array(raw)));
  const signer = certificates[0];
  const algorithm = SIGNED_WITH[keyType];
  if (signer === undefined || algorithm === undefined)
    throw new Error(`no seal can be made with a key of "${keyType}"`);
  const digest = new AlgorithmIdentifier({ algorithmId: SHA256 });
  const data = new SignedData({
    version: 1,
    digestAlgorithms: [digest],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_ContentType_Data }),
    certificates,
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        digestAlgorithm: digest,
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: new AlgorithmIdentifier({
          algorithmId: algorithm,
          ...(keyType === 'rsa' && { algorithmParams: new Null() }),
        }),
        signature: new OctetString({ valueHex: signature }),
      }),
    ],
  });
  const message = new ContentInfo({ contentType: id_ContentType_SignedData, content: data.toSchema(true) });
  return Buffer.from(message.toSchema().toBER());
}

export interface ReadSignature {
  readonly attributes: Attribute[];
  readonly signature: Buffer;
  /** Of the content, as the signature says it. */
  readonly digest: Buffer | undefined;
}

/** The signature in a CMS message, or `undefined` for what is none. */
export function readCmsSignature(message: Uint8Array): ReadSignature | undefined {
  try {
    const { content } = ContentInfo.fromBER(new Uint8Array(message));
    const [signer] = new SignedData({ schema: content }).signerInfos;
    const attributes = signer?.signedAttrs?.attributes;
    if (signer === undefined || attributes === undefined) return undefined;
    const value: unknown = attributes.find(({ type }) => type === MESSAGE_DIGEST)?.values[0];
    return {
      attributes,
      signature: Buffer.from(signer.signature.valueBlock.valueHexView),
      digest: value instanceof OctetString ? Buffer.from(value.valueBlock.valueHexView) : undefined,
    };
  } catch {
    return undefined; // whatever the bytes are, they are not a message that can be read
  }
}

/** What is signed: the attributes as a DER set (RFC 5652 § 5.4). */
export const derOf = (attributes: readonly Attribute[]): Buffer =>
  Buffer.from(new Asn1Set({ value: attributes.map((one) => one.toSchema()) }).toBER());

const attribute = (type: string, value: unknown): Attribute => new Attribute({ type, values: [value] });

/** RFC 5035 § 3: with SHA-256, which is the default, the algorithm is not said. */
const certificateHash = ({ raw }: X509Certificate): Sequence =>
  new Sequence({
    value: [new Sequence({ value: [new Sequence({ value: [new OctetString({ valueHex: sha256(raw) })] })] })],
  });

function first(chain: readonly X509Certificate[]): X509Certificate {
  const [certificate] = chain;
  if (certificate === undefined) throw new Error('a seal needs a certificate');
  return certificate;
}
