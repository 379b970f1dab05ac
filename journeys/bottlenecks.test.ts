import { beforeAll, expect, test } from 'vitest'
import { makeOrganisation } from '../src/modules/organisations/index.ts'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { deventer, zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let maker: Tab
  let neighbour: Tab
  let jurist: Tab
  let path: string

  beforeAll(async () => {
    site = await openSite()
    await drawBoundaries(site)
    const gea = await site.person('Gea Jurist')
    await site.as(gea, ctx =>
      makeOrganisation(ctx, {
        ...{ name: 'Gemeente Deventer', kind: 'municipality' as const, role: 'jurist', places: [deventer] },
      }),
    )
    maker = await openTab(await site.person('Sam Bankje'))
    neighbour = await openTab(await site.person('Nel Buur'))
    jurist = await openTab(gea)
  })

  async function name(tab: Tab, title: string): Promise<void> {
    await tab.page.goto(`/knelpunten/nieuw?plek=${zandweerd}`)
    await tab.page.getByLabel('Waar loop je op vast?').fill(title)
    await tab.page.getByLabel('Wat hield het tegen?').fill('Een bankje voor de deur.')
  }

  test('an empty queue leads to the form, and what is missing is said at its field', async () => {
    show(maker)
    await maker.page.goto('/deventer/zandweerd/knelpunten')
    await see(maker, 'Nog geen knelpunten')
    await follow(maker, 'Noem een knelpunt')
    await press(maker, 'Zet het erop')
    await see(maker, 'Schrijf in één zin waarop je vastloopt.')
    await see(maker, 'Beschrijf de regel, niet de mensen')
  })

  test('somebody names a bottleneck with its rule and its owner', async () => {
    show(maker)
    await name(maker, 'Een bankje vraagt drie vergunningen')
    await maker.page.getByLabel('Welke regel of procedure is het?').fill('Terrasregels')
    await maker.page.getByLabel('Van wie is de regel?').selectOption({ label: 'Gemeente Deventer' })
    await press(maker, 'Zet het erop')
    await heading(maker, 'Een bankje vraagt drie vergunningen')
    await see(maker, 'enkele mensen')
    path = new URL(maker.page.url()).pathname
    await site.settle()
  })

  test('another chooses the same rule, and both say so', async () => {
    show(neighbour)
    await name(neighbour, 'Een geveltuin mag niet')
    await neighbour.page.getByLabel('Welke regel of procedure is het?').pressSequentially('terras')
    await neighbour.page.getByRole('radio', { name: 'Terrasregels' }).check()
    await press(neighbour, 'Zet het erop')
    await heading(neighbour, 'Een geveltuin mag niet')
    await see(neighbour, 'Een bankje vraagt drie vergunningen')
  })

  test('a neighbour says us too, and takes it back', async () => {
    show(neighbour)
    await neighbour.page.goto(path)
    await neighbour.page.getByLabel('Wat merken jullie ervan?').fill('Wij wachten al een jaar.')
    await press(neighbour, 'Wij ook')
    await see(neighbour, 'Je zei: wij ook.')
    await see(neighbour, 'Wij wachten al een jaar.')
    await press(neighbour, 'Haal "wij ook" weg')
    await see(neighbour, 'Je nam het terug.')
  })

  test('the owner gives room to experiment, and who tried says what came of it', async () => {
    show(jurist)
    await jurist.page.goto(path)
    await follow(jurist, 'Geef antwoord')
    await jurist.page.getByRole('radio', { name: 'Ruimte om te proberen' }).check()
    await jurist.page.getByLabel('Je uitleg').fill('Een straat mag het proberen.')
    await jurist.page.getByLabel('Datum').fill('2099-06-30')
    await jurist.page.getByLabel('Voor wie is er ruimte?').fill('De Zwolseweg')
    await jurist.page
      .getByLabel('Document')
      .setInputFiles({ name: 'besluit.txt', mimeType: 'text/plain', buffer: Buffer.from('Het besluit.') })
    await press(jurist, 'Antwoord aan iedereen')
    await see(jurist, 'Ruimte om te proberen tot en met 30 juni 2099')
    await maker.page.goto(path)
    await maker.page.getByLabel('Wat kwam er bij jullie van?').fill('Het bankje staat er.')
    await press(maker, 'Vertel het')
    await see(maker, 'Het bankje staat er.')
    await follow(jurist, 'Documenten')
    await see(jurist, 'besluit.txt')
  })

  test('the queue and the page of the place show what hits, with filters that are links', async () => {
    show(maker)
    await maker.page.goto('/deventer/zandweerd/knelpunten')
    await see(maker, 'Een geveltuin mag niet')
    await maker.page.getByRole('link', { name: /Ruimte om te proberen/ }).click()
    await maker.page.waitForURL(/stand=experiment/)
    await see(maker, 'Een bankje vraagt drie vergunningen')
    expect(await maker.page.getByText('Een geveltuin mag niet').count()).toBe(0)
    await expectAccessible(maker.page)
    await maker.page.goto('/deventer/zandweerd')
    await see(maker, 'Waar het vastloopt')
  })
})
