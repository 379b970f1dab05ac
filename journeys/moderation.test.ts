import { beforeAll, expect, test } from 'vitest'
import { askQuestion, questionPath } from '../src/modules/questions/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { mailedTo } from './people.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let asker: Actor
  let path: string
  let visitor: Tab
  let moderator: Tab
  let second: Tab

  beforeAll(async () => {
    site = await openSite()
    await drawBoundaries(site)
    asker = await site.person('Wim Vrager')
    const wish = { explanation: 'Op zondag ook.', motivation: '', places: [zandweerd] } as const
    const title = 'Wie stookt er altijd hout?'
    path = questionPath(await site.as(asker, ctx => askQuestion(ctx, { ...wish, title, circle: 'public' })))
    visitor = await openTab()
    moderator = await openTab(await site.person('Mo Moderator', { role: 'moderator', place: zandweerd }))
    second = await openTab(await site.person('Mia Moderator', { role: 'moderator' }))
    await site.settle()
  })

  test('a visitor reports a question, says what is wrong, and gives an address for the answer', async () => {
    show(visitor)
    await visitor.page.goto(path)
    await follow(visitor, 'Melden')
    await heading(visitor, 'Meld wat er mis is')
    await press(visitor, 'Stuur de melding')
    await see(visitor, 'Kies wat er mis is.')
    await visitor.page.getByLabel('Het beledigt, bedreigt of sluit mensen uit.').check()
    await visitor.page.getByLabel('Vertel het in je eigen woorden').fill('Hij zet de hele straat weg.')
    await visitor.page.getByLabel('Je e-mailadres').fill('vera@example.org')
    await expectAccessible(visitor.page)
    await press(visitor, 'Stuur de melding')
    await heading(visitor, 'Dank je, je melding is binnen')
  })

  test('a moderator of the place reads what was said, hides it by a rule, and it is off the pages', async () => {
    show(moderator)
    await moderator.page.goto('/beheer')
    await follow(moderator, 'Meldingen')
    await heading(moderator, 'Meldingen')
    await expectAccessible(moderator.page)
    await follow(moderator, 'Wie stookt er altijd hout?')
    await see(moderator, 'Hij zet de hele straat weg.')
    await moderator.page.getByLabel('Verberg het', { exact: true }).check()
    await moderator.page.getByLabel('Huisregel').selectOption('kind')
    await moderator.page.getByLabel('Reden').fill('Je zet je buren weg.')
    await press(moderator, 'Besluit dit')
    await see(moderator, 'Je besluit is bewaard.')
    const gone = await fetch(new URL(path, site.origin))
    expect(gone.status).toBe(410)
  })

  test('the author objects from the mail, without signing in', async () => {
    show(visitor)
    await visitor.page.goto(await mailedTo(site, asker, '/bezwaar/'))
    await heading(visitor, 'Bezwaar maken')
    await see(visitor, 'Je zet je buren weg.')
    await visitor.page.getByLabel('Waarom klopt het besluit niet?').fill('Ik vroeg het netjes.')
    await expectAccessible(visitor.page)
    await press(visitor, 'Stuur het bezwaar')
    await heading(visitor, 'Je bezwaar is binnen')
  })

  test('who decided does not answer the objection; another does, and the question is back', async () => {
    show(second)
    await moderator.page.reload()
    await see(moderator, 'Op het bezwaar besluit iemand anders')
    await second.page.goto('/beheer/meldingen?toon=objections')
    await follow(second, 'Wie stookt er altijd hout?')
    await second.page.getByLabel('Ja, het gaat terug op de site').check()
    await second.page.getByLabel('Reden').fill('Het is een gewone vraag.')
    await press(second, 'Besluit op het bezwaar')
    await see(second, 'Je besluit is bewaard.')
    await site.settle()
    await visitor.page.goto('/deventer/zandweerd/vragen')
    await see(visitor, 'Wie stookt er altijd hout?')
    await visitor.page.goto('/zoeken?q=stookt+hout')
    await see(visitor, 'Wie stookt er altijd hout?')
    const letters = (await site.mails()).filter(({ to }) => to === 'vera@example.org')
    expect(letters.map(({ subject }) => subject)).toEqual([
      'We hebben je melding',
      'Wat er met je melding gebeurde: Wie stookt er altijd hout?',
      'Uitkomst van het bezwaar: Wie stookt er altijd hout?',
    ])
  })

  test('the house rules and the logbook can be read on a phone', async () => {
    show(moderator)
    await visitor.page.goto('/huisregels')
    await heading(visitor, 'Huisregels')
    await expectAccessible(visitor.page)
    await moderator.page.goto('/beheer/logboek')
    await see(moderator, 'een melding')
  })
})
