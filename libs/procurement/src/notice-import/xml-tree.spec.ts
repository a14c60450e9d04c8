import { describe, expect, test } from '@jest/globals';
import { readXml } from './xml-tree.js';

const root = (xml: string) => {
  const read = readXml(xml);
  if (!read.ok) throw new Error(`refused: ${read.refusal}`);
  return read;
};

describe('readXml', () => {
  test('finds elements by local name, with paths that count repeated ones from 1', () => {
    const { root: notice, namespace } = root(
      '<?xml version="1.0"?><!-- a > b --><n:Notice xmlns:n="urn:n" xmlns:x="urn:x"><x:Lot><x:ID>1</x:ID></x:Lot><x:Lot><x:ID at="t">2</x:ID></x:Lot></n:Notice>',
    );
    expect(notice.name).toBe('Notice');
    expect(namespace).toBe('urn:n');
    expect(notice.all('Lot/ID').map(({ path, text }) => [path, text])).toEqual([
      ['/Notice/Lot[1]/ID', '1'],
      ['/Notice/Lot[2]/ID', '2'],
    ]);
    expect(notice.all('Lot/ID')[1]?.attributes).toEqual({ at: 't' });
    expect(notice.textOf('Lot/Name')).toBeUndefined();
    expect(notice.all('constructor')).toEqual([]);
  });

  test('values stay text, predefined entities and character references are written out, others are left alone', () => {
    expect(root('<a><b>007.50</b></a>').root.textOf('b')).toBe('007.50');
    expect(root('<a><b>Arbeid &amp; velferd &#8211; &#x41; &lol;</b></a>').root.textOf('b')).toBe(
      'Arbeid & velferd – A &lol;',
    );
  });

  test.each([
    ['billion laughs', '<!DOCTYPE z [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><z>&b;</z>'],
    ['external entity', '<?xml version="1.0"?>\n<!doctype z SYSTEM "file:///etc/passwd"><z/>'],
    ['after a comment', '<!-- <!-- x --><!DOCTYPE z><z/>'],
  ])('a document type declaration is refused: %s', (_, xml) => {
    expect(readXml(xml)).toEqual({ ok: false, refusal: 'xml-doctype' });
  });

  test('the word in a comment or in character data is only a word', () => {
    expect(readXml('<z><!-- <!DOCTYPE --><![CDATA[<!DOCTYPE]]></z>')).toMatchObject({ ok: true });
  });

  test.each([
    ['<a>\n  <b></a>', 2],
    ['plain words', 1],
    ['', 1],
    ['<a/><b/>', 1],
    ['<a></a><a></a>', 1],
  ])('broken XML says where: %j', (xml, line) => {
    expect(readXml(xml)).toMatchObject({ ok: false, refusal: 'xml-broken', line });
  });

  test('a tower of elements is refused before it fills the stack', () => {
    expect(readXml(`${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`)).toEqual({ ok: false, refusal: 'xml-too-deep' });
  });

  test('a file full of unclosed comments is refused in linear time', () => {
    const began = Date.now();
    expect(readXml(`<a>${'<!--'.repeat(500_000)}</a>`)).toMatchObject({ ok: false });
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});
