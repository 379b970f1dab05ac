import type { Tab } from '../src/testing/browser.ts'

export async function heading({ page }: Tab, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

export async function press({ page }: Tab, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
}

export async function follow({ page }: Tab, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
}

export async function see({ page }: Tab, text: string | RegExp): Promise<void> {
  await page.getByRole('main').getByText(text).first().waitFor()
}
