import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import {
  beginSitting,
  gatherQuotes,
  lookAtPhoto,
  quotesOf,
  sittingBy,
} from '../src/modules/signposts/index.ts'
import { planTable } from '../src/modules/tables/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { press } from './on-page.ts'
import { onPhones } from './on-phones.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let ria: Actor
  let tab: Tab
  let table: string
  let path: string
  let printed: Buffer

  beforeAll(async () => {
    site = await openSite()
    ria = await site.person('Ria de Vries')
    const wish = { kind: 'board', title: 'Groen in de straat', places: [zandweerd] }
    const planned = await site.as(ria, ctx => planTable(ctx, wish))
    table = planned.id
    path = `/tafels/${planned.slug}/live`
    tab = await openTab(ria)
  })

  test('before the table the host prints cards for quotes and votes', async () => {
    await tab.page.goto(path)
    await tab.page.getByRole('link', { name: 'Print kaartjes' }).click()
    await tab.page.getByLabel('Kaartjes voor uitspraken').fill('2')
    await tab.page.getByLabel('Kaartjes om te stemmen').fill('5')
    await press(tab, 'Maak kaartjes')
    await tab.page.waitForURL(/stemmen=5/)
    const cards = tab.page.locator('.kp-paper')
    printed = await tab.page.locator('.kp-sheet').screenshot({ scale: 'css' })
    expect(await cards.count()).toBe(7)
    show(tab)
  })

  test('a photo of them is read back: the note taker types over what is on the cards, all at once', async () => {
    await site.as(ria, ctx => beginSitting(ctx, table))
    await site.as(ria, ctx => gatherQuotes(ctx, table, { quotes: [], to: { title: 'Samen planten' } }))
    await tab.page.goto(path)
    await tab.page.getByRole('link', { name: 'Kaartjes inlezen' }).click()
    await send('foto.png', printed)
    await tab.page.getByText('We vonden 7 kaartjes.').waitFor()
    const [first, second] = [
      tab.page.getByLabel('De woorden').nth(0),
      tab.page.getByLabel('De woorden').nth(1),
    ]
    await first.fill('Er moeten meer bomen komen')
    await tab.page.getByLabel('Naam op het kaartje').nth(0).fill('Bas')
    await second.fill('De straat wordt een tuin')
    await tab.page.getByLabel('Bij welke stap?').nth(1).selectOption({ label: 'Straks' })
    for (const at of [0, 1, 2, 3, 4]) {
      await tab.page.getByLabel('1. Samen planten').nth(at).selectOption({ label: 'Eens' })
    }
    expect(await tab.page.getByRole('img', { name: /^Foto van kaartje/ }).count()).toBe(7)
    show(tab)
  })

  test('what is typed counts like any other, on the phones too', async () => {
    await press(tab, 'Bewaar wat is getypt')
    await tab.page.getByText('7 kaartjes tellen nu mee.').waitFor()
    const quotes = (await quotesOf(site.reader(), table)).map(({ body, name, step }) => [body, name, step])
    expect(quotes.toSorted()).toEqual([
      ['De straat wordt een tuin', null, 'future'],
      ['Er moeten meer bomen komen', 'Bas', 'now'],
    ])
    const { code = '' } = (await sittingBy(site.reader(), { table })) ?? {}
    const seen = await (await fetch(`${site.origin}/aan/${code}/lezen`)).text()
    expect(seen).toContain('<b class="kp-hand__count">5</b>')
    expect(seen).toContain('1. Samen planten')
    show(tab)
  })

  test('the same photo again finds nothing new, and a photo without cards says so', async () => {
    await send('foto.png', printed)
    await tab.page.getByText('7 kaartjes waren al ingelezen. Ze tellen één keer.').waitFor()
    const blank = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()
    await send('leeg.jpg', blank)
    await tab.page.getByText('Op 1 foto vonden we geen kaartje.').waitFor()
    await press(tab, 'Zoek de kaartjes')
    await tab.page.getByText('Kies eerst een foto.').first().waitFor()
    show(tab)
  })

  test('a card that somebody else typed over meanwhile is told, and nothing typed is lost', async () => {
    await tab.page.goto(`${path}/kaarten?uitspraken=2&stemmen=0`)
    await send('foto.png', await tab.page.locator('.kp-sheet').screenshot(), `${path}/inlezen`)
    const other = await openTab(ria)
    await other.page.goto(`${path}/inlezen`)
    await other.page.getByLabel('De woorden').nth(0).fill('Van de een')
    await press(other, 'Bewaar wat is getypt')
    await other.page.getByText('1 kaartje telt nu mee.').waitFor()
    await tab.page.getByLabel('De woorden').nth(0).fill('Van de ander')
    await tab.page.getByLabel('De woorden').nth(1).fill('Dit kaartje was nog vrij')
    await press(tab, 'Bewaar wat is getypt')
    await tab.page.getByText('Dit kaartje is al ingelezen. Het telt één keer.').first().waitFor()
    expect(await tab.page.getByLabel('De woorden').nth(0).inputValue()).toBe('Van de ander')
    const said = (await quotesOf(site.reader(), table)).map(({ body }) => body)
    expect(said.slice(-2).toSorted()).toEqual(['Dit kaartje was nog vrij', 'Van de een'])
    show(tab)
  })

  test('a card of another table is not read in', async () => {
    const wish = { kind: 'board', title: 'Water', places: [zandweerd] }
    const { slug } = await site.as(ria, ctx => planTable(ctx, wish))
    await tab.page.goto(`/tafels/${slug}/live/kaarten?uitspraken=1&stemmen=0`)
    await send('foto.png', await tab.page.locator('.kp-sheet').screenshot(), `${path}/inlezen`)
    await tab.page.getByText('1 kaartje hoort bij een andere tafel.').waitFor()
    show(tab)
  })

  test('who scans a card with a phone is told what it is for; who takes notes types it over at once', async () => {
    await tab.page.goto(`${path}/kaarten?uitspraken=1&stemmen=0`)
    const [found] = await lookAtPhoto(await tab.page.locator('.kp-sheet').screenshot())
    const scanned = new URL(found?.text ?? '').pathname
    await tab.page.goto(scanned)
    await tab.page.getByLabel('De woorden').fill('Gescand en getypt')
    await press(tab, 'Bewaar wat is getypt')
    await tab.page.getByText('1 kaartje telt nu mee.').waitFor()
    const guest = await openTab()
    await guest.page.goto(scanned)
    await guest.page.getByText('geef het aan de notulist').waitFor()
    show(guest)
  })

  async function send(name: string, buffer: Buffer, to?: string): Promise<void> {
    if (to !== undefined) await tab.page.goto(to)
    const mimeType = name.endsWith('png') ? 'image/png' : 'image/jpeg'
    await tab.page.getByLabel('Foto’s of scans').setInputFiles({ name, mimeType, buffer })
    await press(tab, 'Zoek de kaartjes')
  }
})
