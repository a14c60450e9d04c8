import { personalCodeVault, type EncryptedField } from '@kasvutori/platform';

/** Codes are bound to the client they are of: `of` names that column. */
const codes = (table: string, of: string): EncryptedField => ({
  table,
  id: ['id'],
  value: 'personal_code_encrypted',
  keyId: 'personal_code_key',
  reads: ['personal_code_key', of],
  reseal(row, keys) {
    const vault = personalCodeVault(keys);
    const clientId = String(row[of]);
    const sealed = { keyId: String(row['personal_code_key']), encrypted: row['personal_code_encrypted'] as Buffer };
    const { keyId, encrypted, hash } = vault.seal(vault.open(sealed, clientId), clientId);
    return { personal_code_encrypted: encrypted, personal_code_key: keyId, personal_code_hash: hash };
  },
});

export const VOUCHERS_ENCRYPTED: readonly EncryptedField[] = [
  codes('vouchers.client', 'id'),
  codes('vouchers.client_import_row', 'client_id'),
];
