import { beforeAll, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import type { Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { showProfile } from './people.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let initiative: string
  let coalition: string
  let mailed: string
  let lies: Tab
  let omar: Tab
  let visitor: Tab

  beforeAll(async () => {
    site = await openSite()
    const [keeper, other] = [await site.person('Lies Beheerder'), await site.person('Omar Buur')]
    await showProfile(site, await site.person('Nel Nieuw'))
    const wish = { title: 'Eettafel Zandweerd', places: [zandweerd] }
    initiative = `/initiatieven/${(await site.as(keeper, ctx => createInitiative(ctx, wish))).slug}`
    lies = await openTab(keeper)
    omar = await openTab(other)
    visitor = await openTab()
    await site.settle()
  })

  test('one click on an initiative makes a draft with its steward asked; back and again is the same one', async () => {
    show(omar)
    await omar.page.goto(initiative)
    await press(omar, 'Coalitie beginnen')
    await omar.page.waitForURL(/coalities/)
    await see(omar, 'De opzet staat klaar. De anderen zijn gevraagd.')
    coalition = new URL(omar.page.url()).pathname
    await omar.page.goto(initiative)
    await see(omar, 'Coalitie: Eettafel Zandweerd')
    mailed = (await site.mails()).at(-1)?.text.match(/\/coalitie-uitnodiging\/[\w-]+/)?.[0] ?? ''
    await omar.page.goto(coalition)
  })

  test('who is asked says yes behind the link of the mail, without signing in', async () => {
    show(visitor)
    await visitor.page.goto(mailed)
    await see(visitor, 'Je bent pas partij als je ja zegt')
    await press(visitor, 'Ja, wij doen mee')
    await see(visitor, 'Fijn. Je doet mee.')
  })

  test('a party says what it brings and what it lets go', async () => {
    show(lies)
    await lies.page.goto('/mijn/coalities')
    await lies.page.getByRole('link', { name: 'Eettafel Zandweerd' }).click()
    await lies.page.getByRole('link', { name: /Wat wij inbrengen/ }).click()
    await lies.page.getByLabel('Wat breng je in?').fill('Een keuken en acht stoelen')
    await lies.page.getByLabel('Wat laat je los?').fill('Dat wij alleen koken')
    await lies.page.getByRole('radio', { name: 'Doet mee' }).check()
    await press(lies, 'Opslaan')
    await see(lies, 'Een keuken en acht stoelen')
  })

  test('the coalition starts, and a proposal is put to the parties', async () => {
    show(omar)
    await omar.page.goto(coalition)
    await press(omar, 'Coalitie starten')
    await see(omar, 'De coalitie loopt.')
    await omar.page.getByRole('link', { name: 'Voorstel doen' }).click()
    await omar.page.getByRole('link', { name: 'Hoe we beslissen' }).click()
    await omar.page.getByRole('radio', { name: 'De meeste stemmen' }).check()
    await omar.page.getByLabel('Waarom stel je dit voor?').fill('Dan gaat het sneller')
    await press(omar, 'Voorstel versturen')
    await see(omar, 'Je voorstel is verstuurd.')
  })

  test('a party objects with the reason, and sees who said what', async () => {
    show(lies)
    await lies.page.goto(coalition)
    await lies.page.locator('.kp-card__link', { hasText: 'Hoe we beslissen' }).click()
    await lies.page.getByRole('radio', { name: 'Bezwaar' }).check()
    await press(lies, 'Antwoord geven')
    await see(lies, 'Schrijf bij een bezwaar waarom.')
    await lies.page.getByLabel('Reden').fill('Dan telt de kleinste niet mee')
    await press(lies, 'Antwoord geven')
    await see(lies, 'Je antwoord is bewaard.')
    await lies.page.locator('.kp-card__link', { hasText: 'Hoe we beslissen' }).click()
    await see(lies, 'Dan telt de kleinste niet mee')
  })

  test('an invitation that is taken back is gone, and its link says so', async () => {
    show(omar)
    await omar.page.goto(`${coalition}/uitnodigen?naam=nel`)
    await press(omar, 'Uitnodigen Nel Nieuw')
    await see(omar, 'Gevraagd, nog geen antwoord')
    const asked = (await site.mails()).at(-1)?.text.match(/\/coalitie-uitnodiging\/[\w-]+/)?.[0] ?? ''
    await omar.page.goto(coalition)
    await press(omar, 'Uitnodiging intrekken Nel Nieuw')
    await see(omar, 'De uitnodiging is ingetrokken.')
    expect(await omar.page.getByRole('main').getByText('Nel Nieuw').count()).toBe(0)
    const behind = await fetch(site.origin + asked)
    expect([behind.status, (await behind.text()).includes('Deze uitnodiging is ingetrokken.')]).toEqual([
      410,
      true,
    ])
  })

  test('a visitor sees the parties and how they decide, and nothing of the open proposal', async () => {
    show(visitor)
    await visitor.page.goto(coalition)
    await see(visitor, 'Dat wij alleen koken')
    const text = await visitor.page.locator('main').innerText()
    expect(text).not.toContain('Dan gaat het sneller')
  })

  test('an issue that sounds like blame gets a hint and is saved all the same', async () => {
    show(omar)
    await omar.page.goto(`/opgaven/nieuw?plek=${zandweerd}`)
    await omar.page.getByLabel('Wat is de opgave?').fill('De gemeente weigert iets te doen')
    await press(omar, 'Kijk mee: klinkt dit als verwijt?')
    await see(omar, 'Je schrijft: "weigert".')
    await press(omar, 'Opslaan')
    await heading(omar, 'De gemeente weigert iets te doen')
  })
})
