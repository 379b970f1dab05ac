import { beforeAll, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { makeOrganisation, takePosition } from '../src/modules/organisations/index.ts'
import { expectAccessible, tooWide, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { showProfile } from './people.ts'
import { mailedPath } from './visit.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let holder: Tab
  let successor: Tab
  let claimer: Tab
  let office: Tab

  beforeAll(async () => {
    site = await openSite()
    await drawBoundaries(site)
    const anna = await site.person('Anna Voorzitter')
    const bram = await site.person('Bram Opvolger')
    const connie = await site.person('Connie', { role: 'connector', place: zandweerd })
    await showProfile(site, anna)
    await showProfile(site, bram)
    const make = (by: typeof anna, name: string, role: string) =>
      site.as(by, ctx =>
        makeOrganisation(ctx, { name, kind: 'foundation', places: [zandweerd], role, summary: 'Samen.' }),
      )
    const { id } = await make(anna, 'Stichting De Brug', 'voorzitter')
    const wish = { person: bram.person ?? '', organisation: id, role: 'lid', from: '2026-01-01', until: null }
    await site.as(bram, ctx => takePosition(ctx, wish))
    await make(connie, 'Oude Harmonie', '')
    await site.as(anna, ctx =>
      createInitiative(ctx, { title: 'Straatfeest', summary: 'Met de hele straat.', places: [zandweerd] }),
    )
    await site.settle()
    holder = await openTab(anna)
    successor = await openTab(bram)
    claimer = await openTab(await site.person('Carla Claimer'))
    office = await openTab()
    const connector = await openTab(connie)
    await connector.page.goto('/organisaties/oude-harmonie/contact')
    await connector.page.getByLabel('Mailadres van de organisatie').fill('bestuur@harmonie.example.org')
    await press(connector, 'Bewaar')
    await heading(connector, 'Oude Harmonie')
  })

  /** What a test passes by; `show` is for where it ends. */
  async function isRight(...tabs: Tab[]) {
    for (const tab of tabs) {
      await expectAccessible(tab.page)
      expect(await tooWide(tab.page)).toEqual([])
    }
  }

  test('a listing with nobody behind it is claimed by a mail to its own address', async () => {
    show(claimer)
    await claimer.page.goto('/organisaties/oude-harmonie')
    await follow(claimer, 'Hoor jij bij deze organisatie? Neem de pagina over')
    await claimer.page.getByLabel('Wat doe jij daar?').fill('dirigent')
    await claimer.page.getByLabel('Met een mail naar het adres van de organisatie').check()
    await isRight(claimer)
    await press(claimer, 'Vraag het aan')
    await see(claimer, 'Staat er een adres bij deze organisatie?')
    await isRight(claimer)
    await office.page.goto(await mailedPath(site, 'bestuur@harmonie.example.org', '/claim/'))
    await isRight(office)
    await press(office, 'Ja, dit klopt')
    await heading(office, 'Dank je. Je antwoord is bewaard.')
    await claimer.page.goto('/organisaties/oude-harmonie')
    await see(claimer, 'spreekt en tekent over alles')
    expect(await claimer.page.content()).not.toContain('bestuur@harmonie.example.org')
  })

  test('a mandate is given, and a successor takes the position over', async () => {
    show(office)
    await holder.page.goto('/organisaties/stichting-de-brug')
    await press(holder, 'Dit klopt Bram Opvolger, lid')
    await holder.page.getByRole('heading', { name: 'Klopt dit?' }).waitFor({ state: 'detached' })
    await follow(holder, 'Mandaten')
    await holder.page.getByLabel('Voor wie').selectOption({ label: 'Bram Opvolger, lid' })
    await holder.page.getByLabel('Of over deze onderwerpen').fill('groen')
    await isRight(holder)
    await press(holder, 'Geef dit mandaat')
    await see(holder, 'spreekt over groen')
    await isRight(holder)
    await holder.page.goto('/mijn/functies')
    await follow(holder, 'Verander voorzitter, Stichting De Brug')
    await holder.page.getByLabel('Zoek een opvolger').fill('Bram')
    await press(holder, 'Zoek')
    await holder.page.getByLabel('Bram Opvolger').check()
    await isRight(holder)
    await press(holder, 'Bewaar')
    await heading(holder, 'Mijn functies')
    await successor.page.goto('/mijn/functies')
    await follow(successor, 'voorzitter worden bij Stichting De Brug?')
    await isRight(successor)
    await press(successor, 'Ja, ik neem het over')
    await heading(successor, 'Mijn functies')
    await office.page.goto('/organisaties/stichting-de-brug/geschiedenis')
    await see(office, 'Bram Opvolger kreeg een mandaat van Anna Voorzitter: groen.')
    await isRight(successor)
  })

  test('an organisation closes with a sentence, and a profile shows what its person looks after', async () => {
    show(office)
    await holder.page.goto('/organisaties/stichting-de-brug/stoppen')
    await holder.page.getByLabel('Wat wil je erover zeggen?').fill('Het werk is klaar.')
    await isRight(holder)
    await press(holder, 'Laat de organisatie stoppen')
    await see(holder, 'Het werk is klaar.')
    await isRight(holder)
    await office.page.goto('/deventer/zandweerd/mensen')
    await see(office, 'beheerder, Straatfeest')
  })
})
