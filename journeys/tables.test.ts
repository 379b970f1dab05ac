import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { typedMoment } from '../src/platform/i18n/zone-clock.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { mailedPath } from './visit.ts'

const title = 'Groen in de straat'
const gerda = 'gerda@example.org'
const piet = 'piet@example.org'
const day = 86_400_000 // ms

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let ria: Tab
  let guest: Tab
  let table: string
  let calendars: Server
  let busyUntil: Date
  const evenings: Date[] = []

  beforeAll(async () => {
    site = await openSite()
    ria = await openTab(await site.person('Ria Rand'))
    guest = await openTab()
    const midnight = Math.floor(site.house.now().getTime() / day) * day
    for (const days of [8, 9, 10]) evenings.push(new Date(midnight + days * day + 18.5 * 3_600_000))
    busyUntil = new Date((evenings[0]?.getTime() ?? 0) + 3_600_000)
    calendars = createServer((_request, response) =>
      response.end(calendarBusyAt(evenings[0] ?? new Date(), busyUntil)),
    )
    await new Promise<void>(resolve => calendars.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => void calendars.close())

  test('somebody plans a table at a place and looks for a date', async () => {
    show(ria)
    await ria.page.goto(`/tafels/nieuw?plek=${zandweerd}`)
    await heading(ria, 'Plan een tafel')
    await press(ria, 'Plan de tafel')
    await see(ria, 'Schrijf op waar de tafel over gaat.')
    await ria.page.getByLabel('Waar gaat het over?').fill(title)
    await ria.page.getByLabel('Wat is het doel?').fill('Er staan tien bomen.')
    await ria.page.getByLabel('Aantal open stoelen').fill('1')
    await press(ria, 'Plan de tafel')
    await heading(ria, title)
    await see(ria, 'De tafel is gepland.')
    await see(ria, 'We zoeken nog een datum')
    table = new URL(ria.page.url()).pathname
  })

  test('two people without an account are invited by mail', async () => {
    show(ria)
    for (const [name, email] of [
      ['Gerda Gast', gerda],
      ['Piet Papier', piet],
    ] as const) {
      await ria.page.goto(`${table}/gasten`)
      await ria.page.getByLabel('Naam', { exact: true }).fill(name)
      await ria.page.getByLabel('Mailadres').fill(email)
      await ria.page.getByRole('button', { name: 'Nodig uit', exact: true }).last().click()
      await see(ria, 'De uitnodiging staat op de lijst.')
    }
    await see(ria, 'Piet Papier')
    expect(await ria.page.getByText(gerda).count()).toBe(0)
  })

  test('moments are offered, and each guest hears of it by mail', async () => {
    show(ria)
    await ria.page.goto(`${table}/datum`)
    for (const [at, evening] of evenings.entries()) {
      await ria.page.getByLabel(`Moment ${at + 1}`).fill(typedMoment(evening))
    }
    await press(ria, 'Vraag de genodigden')
    await see(ria, 'De genodigden is gevraagd wanneer ze kunnen.')
    await site.settle()
    const subjects = (await site.mails()).filter(({ to }) => to === piet).map(({ subject }) => subject)
    expect(subjects).toEqual([`Uitnodiging: ${title}`, `Wanneer kun je? ${title}`])
  })

  test('behind the mailed link, without signing in, a guest answers everything on one page', async () => {
    show(guest)
    await guest.page.goto(await mailedPath(site, gerda, '/tafel-uitnodiging/'))
    await heading(guest, `Uitnodiging voor Gerda Gast: ${title}`)
    for (const moment of await guest.page.getByRole('radio', { name: 'Kan', exact: true }).all())
      await moment.check()
    await guest.page.getByLabel('Waar loop je nu vast?').fill('De stoep is te smal.')
    await guest.page.getByLabel('Nee, zonder naam').check()
    await press(guest, 'Opslaan')
    await see(guest, 'Je antwoord is opgeslagen.')
    await see(guest, 'Zonder naam')
  })

  test('a calendar answers for who is busy, and is kept nowhere', async () => {
    show(guest)
    await guest.page.goto(await mailedPath(site, piet, '/tafel-uitnodiging/'))
    await guest.page.getByLabel('Webadres van je agenda').fill('https://agenda.invalid/piet.ics')
    await press(guest, 'Opslaan en mijn agenda lezen')
    await see(guest, 'Dit adres kunnen we niet openen.')
    const { port } = calendars.address() as AddressInfo
    await guest.page.getByLabel('Webadres van je agenda').fill(`http://127.0.0.1:${port}/piet.ics`)
    await press(guest, 'Opslaan en mijn agenda lezen')
    await see(guest, 'Je agenda is gelezen.')
    await see(guest, 'Volgens je agenda ben je dan bezet.')
    const no = guest.page.getByRole('radio', { name: 'Kan niet', exact: true })
    expect([await no.first().isChecked(), await no.last().isChecked()]).toEqual([true, false])
    expect(await guest.page.getByLabel('Webadres van je agenda').inputValue()).toBe('')
  })

  test('who leads the table sees the counts and chooses, and the invitation arrives for calendars', async () => {
    show(ria)
    await ria.page.goto(`${table}/datum`)
    await ria.page
      .getByRole('button', { name: /^Kies deze/ })
      .nth(1)
      .click()
    await see(ria, 'De datum is gekozen.')
    await see(ria, 'De stoep is te smal.')
    const events = (await site.mails()).flatMap(({ to, event }) =>
      event ? [[to, event.method, event.from]] : [],
    )
    const chosen = evenings[1]?.toISOString()
    expect(events.filter(([to]) => to === gerda || to === piet)).toEqual([
      [gerda, 'REQUEST', chosen],
      [piet, 'REQUEST', chosen],
    ])
  })

  test('a neighbour takes the open chair and gives it back', async () => {
    const bas = await openTab(await site.person('Bas Buur'))
    show(bas)
    await bas.page.goto(table)
    await press(bas, 'Schuif aan')
    await see(bas, 'Je schuift aan.')
    await press(bas, 'Geef mijn stoel terug')
    await see(bas, 'Je stoel is weer vrij voor een ander.')
  })

  test('the place lists the table, and calling it off tells why', async () => {
    show(ria)
    await ria.page.goto('/deventer/zandweerd/tafels')
    await follow(ria, title)
    await follow(ria, 'Afzeggen')
    await press(ria, 'Afzeggen')
    await see(ria, 'Schrijf op waarom.')
    await ria.page.getByLabel('Waarom?').fill('Het stormt.')
    await press(ria, 'Afzeggen')
    await see(ria, 'Deze tafel gaat niet door')
    const methods = (await site.mails())
      .filter(({ to }) => to === gerda)
      .flatMap(({ event }) => event?.method ?? [])
    expect(methods).toEqual(['REQUEST', 'CANCEL'])
  })
})

function calendarBusyAt(from: Date, until: Date): string {
  const stamp = (moment: Date) => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//NL', 'BEGIN:VEVENT', 'UID:1@test'],
    ...[`DTSTAMP:${stamp(from)}`, `DTSTART:${stamp(from)}`, `DTEND:${stamp(until)}`],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n')
}
