import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, refusalOf, refuseOutbound } from './outbound.js';

const OUT = { hosts: ['login.example.fi', 'keys.example.fi:8443'], privateNetwork: false };

describe('an address that is called', () => {
  it.each([
    ['https://login.example.fi/.well-known/openid-configuration', null],
    ['https://LOGIN.example.fi/token?x=1', null],
    ['https://keys.example.fi:8443/jwks', null],
    ['https://keys.example.fi/jwks', 'keys.example.fi is not among'],
    ['https://login.example.fi.evil.example/', 'is not among'],
    ['https://login.example.fi@evil.example/', 'carries a login'],
    ['https://user:pass@login.example.fi/', 'carries a login'],
    ['http://login.example.fi/', 'is not https'],
    ['file:///etc/passwd', 'is not https'],
    ['login.example.fi', 'is no address'],
    ['https://169.254.169.254/latest/meta-data', 'is not among'],
  ])('%s: %s', (address, refusal) => {
    if (refusal === null) expect(refusalOf(address, OUT)).toBeNull();
    else expect(refusalOf(address, OUT)).toContain(refusal);
  });

  it.each([
    ['193.166.3.2', true],
    ['2001:708::1', true],
    ['10.1.2.3', false],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['100.100.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['::ffff:193.166.3.2', true],
    ['fd00::5', false],
    ['fe80::1', false],
    ['nowhere', false],
  ])('at %s is public: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));

  const leadingTo =
    (...addresses: string[]) =>
    async () =>
      addresses.map((address) => ({ address }));

  it('must lead to the internet, all of it, unless the own network is opened', async () => {
    const url = 'https://login.example.fi/';
    await refuseOutbound(url, OUT, leadingTo('193.166.3.2', '2001:708::1'));
    await expect(refuseOutbound(url, OUT, leadingTo('193.166.3.2', '10.0.0.7'))).rejects.toThrow('leads to 10.0.0.7');
    await refuseOutbound(url, { ...OUT, privateNetwork: true }, leadingTo('10.0.0.7'));
    await expect(
      refuseOutbound('https://elsewhere.example/', { ...OUT, privateNetwork: true }, leadingTo('10.0.0.7')),
    ).rejects.toThrow('not among');
  });
});
