import { beforeAll, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import type { Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { photo } from './add-documents.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { showProfile } from './people.ts'

const promised = 'Een waterkraan aanleggen'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let ada: Tab
  let ben: Tab
  let neighbour: Tab
  let own: string
  let bensProfile: string
  let coalition: string
  let agreement: string
  let promise: string

  beforeAll(async () => {
    site = await openSite()
    const [one, other] = [await site.person('Ada Aarde'), await site.person('Ben Bloem')]
    const begin = (by: typeof one, title: string) =>
      site.as(by, ctx => createInitiative(ctx, { title, places: [zandweerd] }))
    own = `/initiatieven/${(await begin(one, 'Moestuin voor de buurt')).slug}`
    await begin(other, 'Buurt met een moestuin')
    bensProfile = await showProfile(site, other)
    ;[ada, ben] = [await openTab(one), await openTab(other)]
    neighbour = await openTab(await site.person('Cas Buur'))
    await site.settle()
  })

  const pathOf = ({ page }: Tab) => new URL(page.url()).pathname

  test('who began something sees what nearly is the same', async () => {
    show(ada)
    await ada.page.goto(own)
    await follow(ada, 'Wat lijkt hierop?')
    await see(ada, 'Buurt met een moestuin')
  })

  test('both say yes to meeting', async () => {
    await ada.page.goto(bensProfile)
    await follow(ada, 'Maak kennis met Ben Bloem')
    await ada.page.getByLabel('Waar gaat het over?').fill('Eén moestuin van ons samen')
    await ada.page.getByRole('textbox', { name: 'Waarom?' }).fill('Wij doen bijna hetzelfde.')
    await ada.page.getByLabel('Op een andere manier').check()
    await ada.page.getByLabel('Telefoonnummer of iets anders').fill('06 12 34 56 78')
    await press(ada, 'Vraag het')
    await heading(ada, 'Mijn kennismakingen')
    show(ben)
    await ben.page.goto('/mijn/kennismakingen')
    await follow(ben, 'Ada Aarde')
    await ben.page.getByLabel('Op een andere manier').check()
    await ben.page.getByLabel('Telefoonnummer of iets anders').fill('Bel 0570 12 34 56')
    await press(ben, 'Ja, graag')
    await see(ben, 'Jullie zeiden allebei ja.')
  })

  test('one press makes a draft with the other asked, who is a party after a yes', async () => {
    await ada.page.goto('/mijn/kennismakingen')
    await follow(ada, 'Ben Bloem')
    await press(ada, 'Coalitie beginnen')
    await see(ada, 'De opzet staat klaar. De anderen zijn gevraagd.')
    coalition = pathOf(ada)
    show(ben)
    await ben.page.goto(coalition)
    await press(ben, 'Ja, wij doen mee')
    await see(ben, 'Fijn. Je doet mee.')
    show(ada)
    await ada.page.goto(coalition)
    await press(ada, 'Coalitie starten')
    await see(ada, 'De coalitie loopt.')
  })

  test('both sign what they agree on', async () => {
    await follow(ada, 'Maak een afspraak')
    await ada.page.getByLabel('De basis', { exact: true }).check()
    await ada.page.getByLabel('Naam van de afspraak').fill('Zo doen wij het')
    const day = new Date(site.house.now().getTime() + 300 * 86_400_000).toISOString().slice(0, 10)
    await ada.page.getByLabel('Wanneer kijken jullie er weer naar?').fill(day)
    await press(ada, 'Begin de tekst')
    await see(ada, 'De tekst is begonnen.')
    agreement = pathOf(ada)
    await press(ada, 'Leg vast als versie 1')
    await see(ada, 'De tekst ligt vast.')
    show(ben)
    for (const tab of [ada, ben]) {
      await tab.page.goto(agreement)
      await follow(tab, 'Teken versie 1')
      await tab.page.getByLabel('Ik heb de tekst gelezen').check()
      await press(tab, 'Teken versie 1')
      await see(tab, 'Je handtekening staat eronder.')
    }
    await ben.page.goto(agreement)
    expect(await ben.page.locator('main .kp-badge').first().textContent()).toContain('geldt')
  })

  test('what began between the two is shown to everybody when they say so', async () => {
    await ada.page.goto(coalition)
    await follow(ada, 'Wijzigen')
    await ada.page.getByLabel('Iedereen', { exact: true }).check()
    await press(ada, 'Opslaan')
    await see(ada, 'Opgeslagen.')
    show(neighbour)
    await neighbour.page.goto(coalition)
    await heading(neighbour, 'Eén moestuin van ons samen')
  })

  test('one promises something there, and a neighbour follows it', async () => {
    await ben.page.goto(coalition)
    await follow(ben, 'Doe een toezegging')
    await ben.page.getByLabel('Wat ga je doen?').fill(promised)
    const due = new Date(site.house.now().getTime() + 9 * 86_400_000).toISOString().slice(0, 10)
    await ben.page.getByLabel('Wanneer is het klaar?').fill(due)
    await press(ben, 'Beloof het')
    await heading(ben, promised)
    promise = pathOf(ben)
    show(neighbour)
    await neighbour.page.goto(promise)
    await press(neighbour, 'Volg deze toezegging')
    await see(neighbour, 'Je hoort wat hiervan komt.')
  })

  test('it is kept, with a photo and a story in which others can join', async () => {
    show(ben)
    await ben.page.goto(promise)
    await follow(ben, 'Het is gelukt')
    await ben.page.getByLabel('Hoe zie je dat het gelukt is?').fill('Er komt water uit.')
    const file = { name: 'kraan.jpg', mimeType: 'image/jpeg', buffer: await photo() }
    await ben.page.getByLabel('Een foto').setInputFiles(file)
    await press(ben, 'Het is gelukt')
    await ben.page.getByLabel('Wat werkte').fill('Samen graven.')
    await press(ben, 'Vertel het')
    await see(ben, 'Anderen kunnen hiervan leren.')
    await site.settle()
    show(neighbour)
    await neighbour.page.goto(promise)
    await see(neighbour, 'Samen graven.')
    await neighbour.page.getByRole('main').getByRole('link', { name: 'Doe mee' }).click()
    await heading(neighbour, 'Eén moestuin van ons samen')
  })

  test('the other party and who follows hear of it', async () => {
    for (const tab of [ada, neighbour]) {
      show(tab)
      await tab.page.goto('/mijn/berichten')
      await see(tab, 'Deze toezegging is gelukt.')
    }
  })
})
