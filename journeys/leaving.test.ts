import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import type { Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { addressOf, mailedTo, showProfile } from './people.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let sanne: Actor
  let profile: string
  let tab: Tab

  beforeAll(async () => {
    site = await openSite()
    sanne = await site.person('Sanne Trekker')
    profile = await showProfile(site, sanne)
    await site.as(sanne, ctx =>
      createInitiative(ctx, {
        ...{
          title: 'Moestuin',
          summary: 'Samen groente kweken.',
          story: '',
          phase: 'running',
          themes: ['green'],
        },
        ...{ places: [zandweerd], point: null, links: [], wants: [] },
      }),
    )
    await site.settle()
    tab = await openTab(sanne)
    show(tab)
  })

  test('everything about somebody is one page, with a file to take along', async () => {
    await tab.page.goto('/mijn')
    await follow(tab, 'Mijn gegevens')
    await heading(tab, 'Mijn gegevens')
    await see(tab, 'Ik woon hier al twintig jaar.')
    await see(tab, 'Zandweerd')
    await tab.page.getByText('Initiatieven die je begon (1)').click()
    await see(tab, 'Samen groente kweken.')
    await see(tab, 'Voorwaarden')
    const href = await tab.page.getByRole('link', { name: 'Download als bestand' }).getAttribute('href')
    const file = await tab.context.request.get(href ?? '')
    expect((await file.json()) as unknown).toMatchObject({ initiatives: [{ title: 'Moestuin' }] })
  })

  test('before erasing it says what goes, what stays and what is left alone', async () => {
    await follow(tab, 'Bekijk wat er gebeurt als je stopt')
    await heading(tab, 'Mijn account wissen')
    await see(tab, 'Jij bent de enige beheerder van dit initiatief')
    await see(tab, '“een deelnemer”')
  })

  test('one press hides somebody and signs out', async () => {
    await press(tab, 'Wis mijn account')
    await heading(tab, 'Je account is gesloten')
    expect((await tab.context.request.get(profile)).status()).toBe(410)
  })

  test('looking at the link of the mail changes nothing; its button undoes it without signing in', async () => {
    await tab.page.goto(await mailedTo(site, sanne, '/account/terug/'))
    await heading(tab, 'Je account weer openen')
    expect((await tab.context.request.get(profile)).status()).toBe(410)
    await press(tab, 'Maak mijn account weer open')
    await see(tab, 'Je account is weer open.')
    expect((await tab.context.request.get(profile)).status()).toBe(200)
  })

  test('signing in to a closed account leads to the same button', async () => {
    await tab.page.goto(await site.signInPath(sanne))
    await press(tab, 'Meld mij aan')
    await see(tab, 'Mijn gegevens')
    await tab.page.goto('/mijn/gegevens/wissen')
    await press(tab, 'Wis mijn account')
    await heading(tab, 'Je account is gesloten')
    await tab.page.goto('/aanmelden')
    await see(tab, 'ga je akkoord met de voorwaarden')
    await tab.page.getByLabel('Je e-mailadres').fill(await addressOf(site, sanne))
    await press(tab, 'Stuur mij een mail')
    await heading(tab, 'Typ de code uit je mail')
    await tab.page.goto(await mailedTo(site, sanne, '/aanmelden/link/'))
    await press(tab, 'Meld mij aan')
    await heading(tab, 'Je account weer openen')
    await press(tab, 'Maak mijn account weer open')
    await see(tab, 'Je account is weer open.')
    await follow(tab, 'Meld je aan')
    await heading(tab, 'Aanmelden')
  })
})
