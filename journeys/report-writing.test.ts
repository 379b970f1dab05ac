import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { desktop, expectAccessible, openBrowser, openTab, tooWide, type Tab } from '../src/testing/browser.ts'
import { closeTable, holdTable, type HeldTable } from '../src/testing/held-table.ts'
import { gatherQuotes } from '../src/modules/signposts/index.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { press, see } from './on-page.ts'

let site: Site
let browser: Browser
let held: HeldTable
let ria: Tab
let bas: Tab
let plain: Tab
let shown: Tab
const show = (tab: Tab) => void (shown = tab)
const write = () => `/tafels/${held.slug}/verslag/schrijven`

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  held = await holdTable(site)
  const second = await site.person('Bas Notulist')
  await site.house.db
    .insertInto('table_hosts')
    .values({ at_table: held.id, person: second.person ?? '', role: 'notes', since: site.house.now() })
    .execute()
  const open = async (person: Actor, wish: { screen?: typeof desktop; javaScript?: boolean } = {}) =>
    openTab(browser, { origin: site.origin, signInPath: await site.signInPath(person), ...wish })
  ria = await open(held.host, { screen: desktop })
  bas = await open(second)
  plain = await open(second, { javaScript: false })
})

afterEach(async () => {
  await expectAccessible(shown.page)
  const conflict = /status of 409/
  const complaints = shown.complaints().filter(complaint => !conflict.test(complaint))
  expect({ complaints, wide: await tooWide(shown.page) }).toEqual({ complaints: [], wide: [] })
})

afterAll(async () => {
  for (const tab of [ria, bas, plain]) await tab.close()
  await browser.close()
  await site.close()
})

test('two people write in one report at once and see each other’s words and names', async () => {
  show(ria)
  await ria.page.goto(write())
  await bas.page.goto(write())
  const text = (tab: Tab) => tab.page.getByRole('textbox', { name: 'Tekst van het verslag' })
  for (const { page } of [ria, bas]) await page.locator('.kp-editor__view').waitFor()
  await text(ria).click()
  await ria.page.keyboard.type('We begonnen met koffie. ')
  await text(bas).getByText('We begonnen met koffie.').waitFor()
  await bas.page.locator('.kp-caret__name', { hasText: 'Ria Gastvrouw' }).waitFor()
  await see(bas, 'Schrijven mee: Ria Gastvrouw')
  await text(bas).click()
  await bas.page.keyboard.press('Control+End')
  await bas.page.keyboard.type('Daarna thee.')
  await text(ria).getByText('Daarna thee.').waitFor()
  await ria.page.locator('.kp-caret__name', { hasText: 'Bas Notulist' }).waitFor()
  await see(ria, 'Alles is bewaard.')
})

test('buttons and keys mark words, and Tab leaves the text', async () => {
  show(ria)
  await ria.page.keyboard.press('Control+End')
  await ria.page.keyboard.press('Enter')
  await ria.page.getByRole('button', { name: 'Lijst' }).click()
  await ria.page.keyboard.type('Tegels eruit')
  expect(await ria.page.getByRole('button', { name: 'Lijst' }).getAttribute('aria-pressed')).toBe('true')
  await ria.page.keyboard.press('Tab')
  expect(await ria.page.evaluate(() => document.activeElement?.className)).not.toContain('kp-editor__text')
  await see(ria, 'Alles is bewaard.')
})

test('without JavaScript the same text is in a field; saved, it is there for who writes along', async () => {
  show(plain)
  await plain.page.goto(write())
  const field = plain.page.getByLabel('Tekst van het verslag')
  expect(await field.inputValue()).toContain('- Tegels eruit')
  await field.fill(`${await field.inputValue()}\n\nEn tot slot een lied.`)
  await press(plain, 'Bewaar')
  await ria.page.getByText('En tot slot een lied.').waitFor()
})

test('who saves an older text sees both', async () => {
  show(plain)
  await plain.page.goto(write())
  await ria.page.getByRole('textbox', { name: 'Tekst van het verslag' }).click()
  await ria.page.keyboard.type('Intussen. ')
  await see(ria, 'Alles is bewaard.')
  await plain.page.getByLabel('Tekst van het verslag').fill('Alleen dit.')
  await press(plain, 'Bewaar')
  await see(plain, 'Zo staat het er nu')
  await see(plain, 'Intussen.')
  expect(await plain.page.getByLabel('Tekst van het verslag').inputValue()).toBe('Alleen dit.')
})

test('the report has what was written when the table ends', async () => {
  show(bas)
  await site.as(held.host, ctx =>
    gatherQuotes(ctx, held.id, { quotes: [held.quotes.now], to: { title: 'Water blijft in de straat' } }),
  )
  await closeTable(site, held)
  await bas.page.goto(`/tafels/${held.slug}/verslag`)
  await see(bas, 'Uit de notulen')
  await see(bas, 'We begonnen met koffie.')
  await see(bas, 'Tegels eruit')
})

test('signposts of all tables, one of them, and what comes back can be read by everybody', async () => {
  show(plain)
  for (const path of ['/deventer/zandweerd/routewijzers', '/routewijzers/terugkerend', '/routewijzers']) {
    await plain.page.goto(path)
    await expectAccessible(plain.page)
  }
  await plain.page.getByRole('link', { name: 'Water blijft in de straat' }).click()
  await see(plain, 'Het regenwater staat in mijn gang.')
  await see(plain, 'Van de tafel: Groen in de straat')
})

test('who spoke corrects the own words', async () => {
  const sam = await openTab(browser, {
    ...{ origin: site.origin, javaScript: false },
    signInPath: await site.signInPath(held.speaker),
  })
  show(sam)
  await sam.page.goto(`/tafels/${held.slug}/verslag`)
  await sam.page.getByRole('link', { name: 'Pas je eigen woorden aan' }).click()
  await sam.page.getByLabel('Jouw woorden').first().fill('Het water staat op de trap.')
  await sam.page
    .getByRole('button', { name: /^Bewaar/ })
    .first()
    .click()
  await expectAccessible(sam.page)
  await sam.page.goto(`/tafels/${held.slug}/verslag`)
  await see(sam, 'Het water staat op de trap.')
})
