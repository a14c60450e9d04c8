import { describe, expect, test } from '@jest/globals';
import { renderMail } from './render-mail.js';

const body = `# Hei {{name}}

Seteli **{{money value}}** on voimassa {{date until}} asti. Valitse tuottaja: [avaa palvelu](https://kasvutori.example.fi/setelit)

- {{first}}
- toinen
  1. ala

| Palvelu | Hinta |
|---|--:|
| {{first}} | {{money value}} |

> Säilytä viesti.

---
`;
const data = { name: 'Aino <b>*x*</b>', value: 125_050n, until: '2026-12-31', first: 'R&D "koe"' };

describe('renderMail', () => {
  const mail = renderMail({ subject: 'Seteli: {{name}}', body, data, language: 'fi' });

  test('plain text is readable without markup', () => {
    expect(mail.text).toBe(
      [
        'Hei Aino <b>*x*</b>',
        'Seteli 1\u00a0250,50\u00a0€ on voimassa 31.12.2026 asti. Valitse tuottaja: avaa palvelu (https://kasvutori.example.fi/setelit)',
        '- R&D "koe"\n- toinen\n  1. ala',
        'Palvelu | Hinta\nR&D "koe" | 1\u00a0250,50\u00a0€',
        '> Säilytä viesti.',
        '---\n',
      ].join('\n\n'),
    );
  });

  test('HTML says its language and shows values as text', () => {
    expect(mail.html).toContain('<html lang="fi">');
    expect(mail.html).toContain('<h1>Hei Aino &#60;b&#62;*x*&#60;/b&#62;</h1>');
    expect(mail.html).toContain('<strong>1\u00a0250,50\u00a0€</strong>');
    expect(mail.html).toContain('<a href="https://kasvutori.example.fi/setelit">avaa palvelu</a>');
    expect(mail.html).toContain('<th scope="col" style=');
    expect(mail.html).toContain('<ul><li>R&#38;D &#34;koe&#34;</li><li>toinen<ol><li>ala</li></ol></li></ul>');
    expect(mail.html).not.toContain('<b>');
  });

  test('the subject is one line, whatever the value', () => {
    const hostile = { ...data, name: 'a\r\nBcc: eve@example.com\u2028b' };
    expect(renderMail({ subject: 'S {{name}}', body, data: hostile, language: 'fi' }).subject).toBe(
      'S a Bcc: eve@example.com b',
    );
    expect(mail.subject).toBe('Seteli: Aino <b>*x*</b>');
  });

  test('links lead to the web or to a mailbox, nowhere else', () => {
    const { html } = renderMail({
      subject: 'x',
      body: '[a](javascript:alert(1)) [b](mailto:a@example.fi)',
      data: {},
      language: 'en',
    });
    expect(html).not.toContain('javascript:');
    expect(html).toContain('<a href="mailto:a@example.fi">b</a>');
  });
});
