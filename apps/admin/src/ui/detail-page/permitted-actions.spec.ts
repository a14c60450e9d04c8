import { expect, it } from '@jest/globals';
import { offer } from './permitted-actions.js';

it('orders what is allowed, tells what is refused with a reason and hides the rest', () => {
  const permitted = [
    { action: 'cancel', allowed: true },
    { action: 'publish', allowed: false, reason: 'Hyväksyjä puuttuu.' },
    { action: 'open', allowed: false },
    { action: 'edit', allowed: true },
    { action: 'copy', allowed: true },
    { action: 'unknown-to-this-page', allowed: true },
  ];
  expect(offer(['publish', 'open', 'edit', 'copy', 'cancel'], permitted)).toEqual({
    primary: 'edit',
    secondary: 'copy',
    menu: ['cancel'],
    refused: [{ action: 'publish', reason: 'Hyväksyjä puuttuu.' }],
  });
});
