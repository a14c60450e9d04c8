export const PERSONAL_DATA_KINDS = ['personal-code', 'email', 'phone', 'bank-account'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/**
 * What gives a person away by its form. A mistyped personal identity code is one as well, so its check character is not
 * asked. Names and addresses have no form: for those the page warns whoever writes.
 */
const FORMS: Readonly<Record<PersonalDataKind, RegExp>> = {
  'personal-code':
    /(?<![0-9A-Za-z])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Ya-fu-y–−]\d{3}[0-9A-Za-z](?![0-9A-Za-z])/u,
  email: /[^\s@<>()[\],;:]+(?:@|\s?\(at\)\s?|\[at\])[^\s@<>()[\],;:]+\.[\p{L}]{2,}/iu,
  phone: /(?<![\d.,/-])(?:\+\s?\d{2,3}[\s-]?\(?0?\)?|00\s?358[\s-]?|0[1-9])(?:[\s-]?\d){5,10}(?![\d.,/]*\d)/u,
  'bank-account': /(?<![0-9A-Za-z])FI\d{2}(?:\s?\d{4}){3}\s?\d{2}(?!\d)/iu,
};

/** The kinds of personal data the text holds, in the order of the table. The data itself is not repeated. */
export function personalDataIn(text: string): PersonalDataKind[] {
  return PERSONAL_DATA_KINDS.filter((kind) => FORMS[kind].test(text));
}

/** Names of organisations that a text which should be without a sender gives away. Short forms of a name count too. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const read = plain(text);
  return names.filter((name) => {
    const bare = plain(name).replace(/ (oy|oyj|ab|ry|rf|ky|osk|tmi|sr|ltd)$/u, '');
    return bare.length >= 3 && ` ${read} `.includes(` ${bare} `);
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
