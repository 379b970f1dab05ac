import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../src/platform/db/project-folder.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { deventer, placeRows } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones, waitForNoon } from './on-phones.ts'
import { mailedTo, showProfile } from './people.ts'
import { mailedPath } from './visit.ts'

const fixture = join(projectFolder, 'src/modules/imports/fixture-initiatieven.csv')
const realList = join(projectFolder, '../shared/data/initiatives/projects-nl.csv')
const amsterdam = 'GM0363'
const question = 'Wie weet hoe je een moestuin begint?'

onPhones(({ javaScript, openSite, openTab, show }) => {
  let site: Site
  let sanne: Actor
  let connector: Tab
  let resident: Tab
  let asked: Tab

  beforeAll(async () => {
    site = await openSite()
    waitForNoon(site)
    sanne = await site.person('Sanne Trekker')
    await showProfile(site, sanne)
    await site.settle()
    await addPlace(site, amsterdam, 'Amsterdam')
    await addPlace(site, 'GM0106', 'Assen')
    const connects = [deventer, amsterdam].map(place => ({ role: 'connector' as const, place }))
    const vera = await site.person('Vera Verbinder', ...connects)
    connector = await openTab(vera)
    resident = await openTab()
    asked = await openTab()
  })

  test('a resident finds the neighbourhood by its name', async () => {
    show(resident)
    await resident.page.goto('/')
    await resident.page.getByLabel('Zoek je plek').fill('zandweerd')
    await press(resident, 'Zoek')
    await heading(resident, 'Plek zoeken')
    await resident.page.getByRole('main').getByRole('link', { name: 'Zandweerd' }).click()
    await heading(resident, 'Zandweerd')
    expect(new URL(resident.page.url()).pathname).toBe('/deventer/zandweerd')
  })

  test('a connector reads in the list everybody has, and nothing is saved before the yes', async () => {
    show(connector)
    await connector.page.goto('/deventer/initiatieven')
    await follow(connector, 'Lijst inlezen')
    await connector.page.getByLabel('Je lijst').setInputFiles(fixture)
    await press(connector, 'Lees in')
    await heading(connector, 'Welke kolom is wat?')
    expect(await connector.page.getByLabel('Naam van het initiatief').inputValue()).toBe('Naam initiatief')
    await press(connector, 'Kijk de rijen na')
    await heading(connector, 'We kijken de rijen na')
    await site.settle()
    await connector.page.reload()
    await heading(connector, 'Dit gaat er gebeuren')
    expect(await verdicts(connector)).toEqual('Alle rijen 10, Nieuw 4, Staat er al 1, Twijfel 1, Fout 4')
    expect(await countOf('/deventer/initiatieven')).toBe('0 initiatieven')
  })

  test('after the yes the list shows what is new', async () => {
    show(connector)
    await press(connector, 'Sla 4 initiatieven op')
    await heading(connector, 'We slaan de lijst op')
    await site.settle()
    await connector.page.reload()
    await heading(connector, 'De lijst staat erin')
    await follow(connector, 'Bekijk de initiatieven')
    await heading(connector, 'Initiatieven in Deventer')
    expect(await countOf('/deventer/initiatieven')).toBe('4 initiatieven')
    await connector.page.getByRole('main').getByRole('link', { name: 'Repaircafé' }).click()
    await heading(connector, 'Repaircafé')
  })

  test.skipIf(!existsSync(realList))(
    '1,415 real projects come in the same way',
    async () => {
      show(connector)
      await connector.page.goto(`/import?plek=${amsterdam}`)
      await connector.page.getByLabel('Je lijst').setInputFiles(realList)
      await press(connector, 'Lees in')
      await press(connector, 'Kijk de rijen na')
      await heading(connector, 'We kijken de rijen na')
      await site.settle()
      await connector.page.reload()
      expect(await verdicts(connector)).toEqual(
        'Alle rijen 1.415, Nieuw 1.306, Staat er al 3, Twijfel 60, Fout 46',
      )
      await press(connector, 'Sla 1.306 initiatieven op')
      await heading(connector, 'We slaan de lijst op')
      await site.settle()
      await connector.page.reload()
      await follow(connector, 'Bekijk de initiatieven')
      expect(await countOf('/amsterdam/initiatieven')).toBe('1.306 initiatieven')
    },
    120_000,
  )

  test('a resident without an account asks, and sees who can help and why', async () => {
    show(resident)
    await resident.page.goto('/deventer/zandweerd')
    await follow(resident, 'Stel een vraag')
    await resident.page.getByLabel('Je vraag', { exact: true }).fill(question)
    await resident.page.getByLabel('Toelichting').fill('Achter onze straat ligt een veldje braak.')
    if (javaScript) await resident.page.locator('#vraag-hints').getByText('Sanne Trekker').first().waitFor()
    await resident.page.getByLabel('Je naam').fill('Roos Bewoner')
    await resident.page.getByLabel('Je e-mailadres').fill('roos@example.org')
    await press(resident, 'Verder')
    await heading(resident, 'Dit is er al')
    await see(resident, 'Sanne Trekker')
    await see(resident, 'zegt goed te zijn in: “moestuin”')
    await expectAccessible(resident.page)
    await press(resident, 'Plaats mijn vraag')
    await heading(resident, 'Kijk in je mail')
  })

  test('the mailed link publishes the question and asks who was chosen', async () => {
    show(resident)
    await resident.page.goto(await mailedPath(site, 'roos@example.org', '/vragen/bevestigen/'))
    await resident.page.getByLabel('Vraag dit aan Sanne Trekker').check()
    await expectAccessible(resident.page)
    await press(resident, 'Plaats mijn vraag')
    await heading(resident, question)
    await see(resident, '1 persoon gevraagd, 0 antwoorden')
    await site.settle()
  })

  test('who was asked reads why, and answers from the mail without signing in', async () => {
    show(asked)
    await asked.page.goto(await mailedTo(site, sanne, '/antwoord/'))
    await heading(asked, 'Kun jij helpen?')
    await see(asked, 'je hebt gezegd dat je goed bent in: “moestuin”')
    await expectAccessible(asked.page)
    await asked.page.getByLabel('Je antwoord').fill('Begin met drie bakken, dan leer je vanzelf.')
    await press(asked, 'Verstuur je antwoord')
    await see(asked, 'Dank je wel. Je antwoord staat erbij.')
    await site.settle()
  })

  test('the asker hears it by mail, signs in with that address, and closes with what came of it', async () => {
    show(resident)
    await site.nextDay()
    const page = await mailedPath(site, 'roos@example.org', '/vragen/wie-weet')
    await resident.page.goto(page)
    await see(resident, '1 persoon gevraagd, 1 antwoord')
    await see(resident, 'Begin met drie bakken')
    await resident.page.goto(`/aanmelden?next=${page}`)
    await resident.page.getByLabel('Je e-mailadres').fill('roos@example.org')
    await press(resident, 'Stuur mij een mail')
    await heading(resident, 'Typ de code uit je mail')
    await resident.page.goto(await mailedPath(site, 'roos@example.org', '/aanmelden/link/'))
    await press(resident, 'Meld mij aan')
    await heading(resident, question)
    await follow(resident, 'Rond de vraag af')
    await heading(resident, 'Rond je vraag af')
    await resident.page.getByLabel('Opgelost', { exact: true }).check()
    await resident.page.getByLabel('Wat kwam ervan?').fill('Er staan nu drie bakken.')
    await expectAccessible(resident.page)
    await press(resident, 'Rond af')
    await heading(resident, question)
    await see(resident, 'Er staan nu drie bakken.')
  })

  test('who answered hears that after a day, in one mail', async () => {
    show(asked)
    await site.nextDay()
    const letters = (await site.mails()).filter(mail => mail.to.startsWith('sanne'))
    expect(letters.at(-1)).toMatchObject({
      subject: 'Je weekbrief: Wie weet hoe je een moestuin begint? en nog 3',
    })
    expect(letters.at(-1)?.text).toContain('De vraag is afgerond. Lees wat ervan kwam.')
    await asked.page.goto(await mailedPath(site, letters.at(-1)?.to ?? '', '/vragen/wie-weet'))
    await see(asked, 'Er staan nu drie bakken.')
  })

  /** As the list page says it to a visitor. */
  async function countOf(path: string): Promise<string> {
    const html = await (await fetch(site.origin + path)).text()
    return /[\d.]+ initiatie(f|ven)(?=[.])/.exec(html)?.[0] ?? html
  }
})

/** The filter of the preview, as it is read: "Alle rijen 10, Nieuw 4, …". */
async function verdicts(tab: Tab): Promise<string> {
  await heading(tab, 'Dit gaat er gebeuren')
  const filter = tab.page.getByRole('navigation', { name: 'Laat zien' })
  const links = await filter.getByRole('listitem').allInnerTexts()
  return links.map(text => text.replace(/\s+/g, ' ').trim()).join(', ')
}

async function addPlace({ house }: Site, code: string, name: string): Promise<void> {
  const path = name.toLowerCase()
  const words = { slug: path, path, search_name: path, search_context: path }
  const row = { ...placeRows.find(({ kind }) => kind === 'gemeente')!, code, name, ...words, areas: [code] }
  await house.db.insertInto('places').values(row).execute()
}
