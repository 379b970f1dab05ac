import { beforeAll, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { showProfile } from './people.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let keeper: Tab
  let cook: Tab
  let initiative: string

  beforeAll(async () => {
    site = await openSite()
    await drawBoundaries(site)
    const sanne = await site.person('Sanne Trekker')
    const joke = await site.person('Joke Kok')
    await showProfile(site, joke)
    const { slug } = await site.as(sanne, ctx =>
      createInitiative(ctx, {
        ...{ title: 'Straatfeest', summary: 'Een dag met de hele straat.', places: [zandweerd] },
        wants: [
          { direction: 'need', kind: 'hands', text: 'Iemand die voor de straat kookt' },
          { direction: 'need', kind: 'place', text: 'Een droge schuur' },
        ],
      }),
    )
    initiative = `/initiatieven/${slug}`
    await site.settle()
    keeper = await openTab(sanne)
    cook = await openTab(joke)
  })

  test('somebody ticks what they are good at and want, and is found by it in the list', async () => {
    show(cook)
    await cook.page.goto('/mijn/profiel')
    await cook.page.getByRole('checkbox', { name: 'koken', exact: true }).check()
    await cook.page.getByRole('checkbox', { name: 'mensen ontmoeten', exact: true }).check()
    await cook.page.getByLabel('Hiervoor mag je mij vragen').fill('soep voor een groep\nbrood bakken')
    await press(cook, 'Bewaar')
    await see(cook, 'Je profiel is bewaard.')
    await site.settle()
    await cook.page.goto('/deventer/zandweerd/mensen?kracht=cooking')
    await see(cook, 'Je ziet nu wie goed is in: koken.')
    await see(cook, 'Joke Kok')
    await cook.page.goto('/deventer/zandweerd/mensen?kracht=music')
    await see(cook, 'Hier vonden we niemand')
  })

  test('the steward reads who together have what is asked for, and asks one of them to meet', async () => {
    show(keeper)
    await keeper.page.goto(initiative)
    await see(keeper, 'Samen dekken jullie 1 van de 2 dingen die dit initiatief vraagt.')
    await see(keeper, 'zegt goed te zijn in: koken.')
    await see(keeper, 'Een droge schuur')
    await expectAccessible(keeper.page)
    await keeper.page.getByRole('link', { name: 'Vraag een kennismaking Joke Kok' }).click()
    await see(keeper, 'Straatfeest')
    await keeper.page.getByLabel('Waarom').first().fill('Wil jij koken op ons feest?')
    await keeper.page.getByRole('radio').first().check()
    await keeper.page.getByRole('main').getByRole('button').first().click()
    await heading(keeper, 'Mijn kennismakingen')
  })

  test('everybody reads on a page of their own who asks for what they have; nobody else sees the team', async () => {
    show(cook)
    await cook.page.goto('/mijn/gevraagd')
    await see(cook, 'Vraagt: “Iemand die voor de straat kookt”.')
    await see(cook, 'Jij zei dat je goed bent in: koken.')
    await expectAccessible(cook.page)
    await cook.page.goto(initiative)
    await heading(cook, 'Straatfeest')
    expect(await cook.page.getByText('Wie kunnen dit samen?').count()).toBe(0)
  })

  test('the steward puts somebody aside and takes that back', async () => {
    show(keeper)
    await keeper.page.goto(initiative)
    await press(keeper, 'Niet voor ons Joke Kok')
    await see(keeper, 'We vonden in de gemeente nog niemand')
    await press(keeper, 'Toon weer wie je weghaalde')
    await see(keeper, 'zegt goed te zijn in: koken.')
  })
})
