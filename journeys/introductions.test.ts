import { beforeAll, expect, test } from 'vitest'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import type { Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { addressOf, showProfile } from './people.ts'
import { mailedPath } from './visit.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  /** Address of who is asked. */
  let mailbox: string
  let profile: string
  let asker: Tab
  let asked: Tab
  let moderator: Tab

  beforeAll(async () => {
    site = await openSite()
    const sanne = await site.person('Sanne Trekker')
    mailbox = await addressOf(site, sanne)
    profile = await showProfile(site, sanne)
    asker = await openTab(await site.person('Roos Bewoner'))
    asked = await openTab()
    moderator = await openTab(await site.person('Mo Moderator', { role: 'moderator' }))
    await site.settle()
  })

  const fromMail = async ({ page }: Tab, like: string) =>
    page.goto(`${await mailedPath(site, mailbox, like)}?${like}`)

  test('a resident asks to meet from a profile, says why, and what to share', async () => {
    show(asker)
    await asker.page.goto(profile)
    await follow(asker, 'Maak kennis met Sanne Trekker')
    await heading(asker, 'Maak kennis met Sanne Trekker')
    await asker.page.getByLabel('Waar gaat het over?').fill('Een moestuin beginnen')
    await press(asker, 'Vraag het')
    await see(asker, 'Schrijf waarom.')
    await asker.page.getByRole('textbox', { name: 'Waarom?' }).fill('Jij deed het eerder. Wat ging goed?')
    await asker.page.getByLabel('Op een andere manier').check()
    await asker.page.getByLabel('Telefoonnummer of iets anders').fill('06 12 34 56 78')
    await expectAccessible(asker.page)
    await press(asker, 'Vraag het')
    await heading(asker, 'Mijn kennismakingen')
    await see(asker, 'Door jou gevraagd')
    await see(asker, 'Een moestuin beginnen')
  })

  test('looking at the link of the mail does nothing; "later" is one press, and may still become a yes', async () => {
    show(asked)
    await fromMail(asked, 'antwoord=later')
    await heading(asked, 'Kennismaken met Roos Bewoner')
    await see(asked, 'Jij deed het eerder. Wat ging goed?')
    expect(await asked.page.getByRole('main').innerText()).not.toContain('06 12 34 56 78')
    await press(asked, 'Later')
    await see(asked, 'Je zei ‘later’.')
    await asker.page.reload()
    await see(asker, 'komt er later op terug')
  })

  test('who was asked says yes from the mail without signing in, and sees how to reach the other', async () => {
    show(asked)
    await fromMail(asked, 'antwoord=ja')
    await asked.page.getByLabel('Op een andere manier').check()
    await press(asked, 'Ja, graag')
    await see(asked, 'Typ hoe de ander je bereikt.')
    await asked.page.getByLabel('Telefoonnummer of iets anders').fill('Bel 0570 12 34 56')
    await press(asked, 'Ja, graag')
    await see(asked, 'Jullie zeiden allebei ja.')
    await see(asked, '06 12 34 56 78')
  })

  test('both pick moments; the one that suits both is there for the calendar', async () => {
    show(asked)
    await asked.page.getByRole('checkbox').nth(1).check()
    await press(asked, 'Bewaar mijn keuze')
    await see(asked, 'Je keuze is bewaard.')
    await asker.page.goto('/mijn/kennismakingen')
    await follow(asker, 'Sanne Trekker')
    await see(asker, 'Bel 0570 12 34 56')
    for (const at of [1, 2]) await asker.page.getByRole('checkbox').nth(at).check()
    await press(asker, 'Bewaar mijn keuze')
    await see(asker, 'Jullie kozen allebei:')
    await expectAccessible(asker.page)
    const href = await asker.page.getByRole('link', { name: 'Zet het in mijn agenda' }).getAttribute('href')
    const file = await asker.context.request.get(href ?? '')
    expect([file.headers()['content-type'], (await file.text()).split('\r\n')[0]]).toEqual([
      'text/calendar; charset=utf-8',
      'BEGIN:VCALENDAR',
    ])
  })

  test('after two weeks one press on the link of the mail says what came of it', async () => {
    show(asked)
    for (let day = 0; day < 15; day += 1) await site.nextDay()
    await fromMail(asked, 'gekomen=met')
    expect(await asked.page.getByLabel('We hebben elkaar gesproken').isChecked()).toBe(true)
    await asked.page.getByLabel('Wat leverde het op?').fill('Roos begint met drie bakken.')
    await press(asked, 'Bewaar')
    await see(asked, 'Bewaard. Alleen jullie twee lezen dit.')
  })

  test('a request can be reported and its writer blocked; moderators read the text only', async () => {
    show(moderator)
    await asked.page.getByText('Is dit vervelend?').click()
    await press(asked, 'Meld dit verzoek')
    await see(asked, 'Het is gemeld.')
    await asked.page.getByText('Is dit vervelend?').click()
    await press(asked, 'Blokkeer Roos Bewoner')
    await see(asked, 'Geblokkeerd.')
    await expectAccessible(asked.page)
    await moderator.page.goto('/beheer/kennismakingen')
    await see(moderator, 'Jij deed het eerder. Wat ging goed?')
    expect(await moderator.page.getByRole('main').innerText()).not.toContain('Roos')
  })
})
