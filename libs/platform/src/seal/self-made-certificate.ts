import { createHash, createPublicKey, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { BitString, fromBER, Integer, Null, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  Time,
} from 'pkijs';

const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';
const COMMON_NAME = '2.5.4.3';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
/** digitalSignature and nonRepudiation (RFC 5280 § 4.2.1.3). */
const SIGNS_DOCUMENTS = new Uint8Array([0xc0]);

/**
 * A certificate that the key signs for itself, for demos and tests: nobody else vouches for it. The same RSA key gives the same bytes
 * (PKCS #1 v1.5), so it need not be kept beside the key.
 */
export function selfMadeCertificate(key: KeyObject): X509Certificate {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const certificate = new Certificate();
  certificate.version = 2; // X.509 version 3 is written as 2
  certificate.serialNumber = new Integer({
    valueHex: positive(createHash('sha256').update(publicKey).digest().subarray(0, 16)),
  });
  for (const name of [certificate.subject, certificate.issuer]) {
    const value = new Utf8String({ value: 'Kasvutori demo seal' });
    name.typesAndValues.push(new AttributeTypeAndValue({ type: COMMON_NAME, value }));
  }
  certificate.notBefore = new Time({ value: new Date(Date.UTC(2020, 0, 1)) });
  certificate.notAfter = new Time({ value: new Date(Date.UTC(2049, 0, 1)) });
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({ schema: fromBER(new Uint8Array(publicKey)).result });
  const constraints = new BasicConstraints({ cA: false });
  certificate.extensions = [
    new Extension({ extnID: BASIC_CONSTRAINTS, critical: true, extnValue: constraints.toSchema().toBER() }),
    new Extension({
      extnID: KEY_USAGE,
      critical: true,
      extnValue: new BitString({ valueHex: SIGNS_DOCUMENTS, unusedBits: 6 }).toBER(),
    }),
  ];
  const algorithm = new AlgorithmIdentifier({ algorithmId: SHA256_WITH_RSA, algorithmParams: new Null() });
  certificate.signature = algorithm;
  certificate.signatureAlgorithm = algorithm;
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: sign('sha256', certificate.tbsView, key) });
  return new X509Certificate(Buffer.from(certificate.toSchema(true).toBER()));
}

/** A serial number is positive: the highest bit stays clear. */
function positive(bytes: Uint8Array): Uint8Array {
  const number = new Uint8Array(bytes);
  number[0] = ((number[0] ?? 0) & 0x3f) | 0x40;
  return number;
}
