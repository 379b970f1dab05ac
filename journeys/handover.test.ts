import { beforeAll, expect, test } from 'vitest'
import { planTable } from '../src/modules/tables/index.ts'
import { visitor, type Actor } from '../src/platform/ctx/actor.ts'
import type { Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import { beginTogether } from '../src/testing/roles.ts'
import type { Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { showProfile } from './people.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let nora: Tab
  let otto: Tab
  let bea: Tab

  let [leaver, successor, other] = [visitor, visitor, visitor]

  /** After a month without a visit one signs in again. */
  const open = async (person: Actor, before?: Tab) => {
    await before?.close()
    return openTab(person)
  }

  beforeAll(async () => {
    site = await openSite()
    leaver = await site.person('Nora Weg')
    successor = await site.person('Otto Opvolger')
    other = await site.person('Bea Buur')
    await showProfile(site, successor)
    await beginTogether(site, 'Samen groen', { parties: [leaver, other] })
    await site.settle()
    nora = await open(leaver)
    otto = await open(successor)
    bea = await open(other)
  })

  test('the pack of a role is always there, and she writes what she would tell', async () => {
    show(nora)
    await nora.page.goto('/mijn')
    await follow(nora, 'Overdracht')
    await follow(nora, 'Doet mee in Samen groen')
    await heading(nora, 'Overdracht: Doet mee in Samen groen')
    await see(nora, 'Bea Buur')
    await nora.page.getByText('Schrijf of wijzig').click()
    await nora.page.getByLabel('Jouw woorden').fill('Bel Bea op maandag.')
    await press(nora, 'Bewaar')
    await see(nora, 'Bewaard.')
  })

  test('she names a successor, who must accept', async () => {
    show(nora)
    await nora.page.getByText('Draag deze rol over').click()
    await nora.page.getByLabel('Wie volgt je op?').fill('otto')
    await press(nora, 'Zoek')
    await nora.page.getByLabel('Hoeveel dagen samen?').fill('200')
    await press(nora, 'Vraag deze persoon')
    await see(nora, 'Kies een aantal dagen van 0 tot 90.')
    await nora.page.getByLabel('Hoeveel dagen samen?').fill('30')
    await press(nora, 'Vraag deze persoon')
    await see(nora, 'Otto Opvolger is gevraagd en heeft nog niet geantwoord.')
    await site.settle()
    const mails = await site.mails()
    expect(
      mails.filter(({ text }) => text.includes('Neem jij dit over?')).map(({ to }) => to.slice(0, 4)),
    ).toEqual(['otto'])
  })

  test('he says yes, and reads all he needs to know', async () => {
    show(otto)
    await otto.page.goto('/mijn/overdracht')
    await follow(otto, 'Neem je dit over? Samen groen')
    await see(otto, 'Daarna doen jullie het 30 dagen samen.')
    await press(otto, 'Ja, ik neem het over')
    await follow(otto, 'Lees alles wat je moet weten')
    await see(otto, 'Bel Bea op maandag.')
    await see(otto, 'Bea Buur')
  })

  test('after thirty days together he does it, and she is thanked', async () => {
    site.pass({ days: 30 })
    await site.nextDay()
    nora = await open(leaver, nora)
    otto = await open(successor, otto)
    show(nora)
    await nora.page.goto('/mijn/berichten')
    await see(nora, 'Je hebt dit overgedragen. Dank je wel voor wat je deed.')
    await nora.page.goto('/mijn/overdracht')
    await see(nora, 'Je hebt nog geen rol')
    await otto.page.goto('/mijn/overdracht')
    await follow(otto, 'Doet mee in Samen groen')
    await see(otto, 'Wat je voorganger je vertelde')
  })

  test('when he vanishes, the other party hears in time and chooses', async () => {
    site.pass({ days: 95 })
    await site.nextDay()
    bea = await open(other, bea)
    show(bea)
    await bea.page.goto('/mijn/berichten')
    await see(bea, 'Wie hier voor zorgt, is lang stil. Kies wie het mee doet.')
    await bea.page.goto('/mijn/overdracht')
    await follow(bea, 'Kies wie dit doet: Samen groen')
    await see(bea, 'Van Otto Opvolger hoorden we lang niets.')
    await press(bea, 'Ik neem het over')
    await press(bea, 'Ja, ik neem het over')
    await see(bea, 'Jullie doen het samen tot')
  })

  test('a newcomer gets the place in ten minutes, with somebody to have coffee with and why', async () => {
    const startsAt = new Date(site.house.now().getTime() + 6 * 86_400_000)
    const table = { kind: 'talk', title: 'Praten over het plein', places: [zandweerd], startsAt }
    await site.as(other, ctx => planTable(ctx, table))
    await site.settle()
    show(bea)
    await bea.page.goto('/deventer/zandweerd')
    await follow(bea, 'Nieuw hier? Lees wie wie is')
    await heading(bea, 'Welkom in Zandweerd')
    await see(bea, 'Met wie je koffie kunt drinken')
    await see(bea, 'Otto Opvolger')
    await see(bea, 'Praten over het plein')
    await follow(bea, '1 ding leunt hier op één persoon')
    await heading(bea, 'Wat leunt op één persoon')
    await see(bea, '1 coalitie')
  })
})
