import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

test('the contract manager makes an own template, sees how it looks, is told what is wrong with it and publishes it', async ({
  page,
}, { project }) => {
  test.slow();
  const name = `Valmennussopimus Äänekoski (${project.name} ${Date.now()})`;
  await signIn(page, 'contract-manager-1', '/officer/contract-templates');
  await page.getByRole('link', { name: 'Palvelusopimus' }).first().click();
  await expect(page.getByRole('region', { name: 'Esikatselu' }).getByRole('heading').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Tee tästä oma pohja' }).click();
  await page.getByRole('textbox', { name: 'Nimi' }).fill(name);
  await page.getByRole('textbox', { name: 'Tunnus' }).fill(`valmennus-${project.name}-${Date.now()}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tee luonnos' }).click();

  const body = page.getByRole('textbox', { name: 'Pohjan teksti' });
  await expect(body).toHaveValue(/\{\{/);
  const shared = await body.inputValue();
  await body.fill(`${shared}\n\n## Äänekosken lisäehto\n\n{{provider.nimi}} kokoontuu joka viikko.\n`);
  await expect(page.getByText('Ennen julkaisua on korjattava')).toBeVisible();
  await expect(page.getByText('Kenttää provider.nimi ei ole.')).toBeVisible();
  await expectAccessible(page);
  await body.fill(`${shared}\n\n## Äänekosken lisäehto\n\n{{provider.name}} kokoontuu joka viikko.\n`);
  await expect(page.getByText('Voidaan julkaista')).toBeVisible();
  const paper = page.getByRole('region', { name: 'Esikatselu' }).last();
  await expect(paper.getByRole('heading', { name: 'Äänekosken lisäehto' })).toBeVisible();

  const choice = page.getByRole('combobox', { name: 'Kenen tiedoilla' });
  await choice.selectOption({ index: 1 });
  const producer = ((await choice.locator('option').nth(1).textContent()) ?? '').replace(/^S-\S+ /, '');
  await expect(paper.getByText(`${producer} kokoontuu joka viikko.`)).toBeVisible();
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lataa esikatselu (PDF)' }).click(),
  ]);
  expect(pdf.suggestedFilename()).toBe('esikatselu.pdf');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Versio 1 on kesken')).toBeVisible();
  await page.getByRole('button', { name: 'Julkaise' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Julkaistu versio ei muutu/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Julkaise' }).click();
  await expect(page.getByText('Versio 1 on kesken')).toHaveCount(0);

  await page.getByRole('button', { name: 'Aloita uusi versio' }).click();
  await expect(body).toHaveValue(/Äänekosken lisäehto/);
  await body.fill((await body.inputValue()).replace('joka viikko', 'joka toinen viikko'));
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('tab', { name: /Versiot/ }).click();
  await page.getByRole('button', { name: 'Näytä muutos edelliseen' }).click();
  await expect(page.getByText(/joka toinen viikko/)).toBeVisible();
  await expectAccessible(page);
});
