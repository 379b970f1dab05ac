import { beforeAll, expect, test } from 'vitest'
import { expectAccessible, type Tab } from '../src/testing/browser.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { ageListing } from './age-listing.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { follow, heading, press, see } from './on-page.ts'
import { onPhones } from './on-phones.ts'
import { showProfile } from './people.ts'

onPhones(({ openSite, openTab, show }) => {
  let site: Site
  let visitor: Tab
  let neighbour: Tab
  let connector: Tab
  /** Each has a keeper of its own: one gets a letter a week. */
  const age = async (title: string) => {
    const keeper = await site.person('Sanne Trekker')
    return ageListing(site, { keeper, title })
  }

  beforeAll(async () => {
    site = await openSite()
    await drawBoundaries(site)
    const near = await site.person('Nel Buur')
    await showProfile(site, near)
    const coen = await site.person('Coen Verbinder', { role: 'connector', place: zandweerd })
    visitor = await openTab()
    neighbour = await openTab(near)
    connector = await openTab(coen)
  })

  test('what nobody confirmed says so on its page, in the list and beside the map', async () => {
    show(visitor)
    const { aged } = await age('Leeszaal')
    await site.settle()
    await visitor.page.goto(aged)
    await see(visitor, 'Niet bevestigd sinds')
    await visitor.page.goto('/deventer/zandweerd/initiatieven')
    await visitor.page.getByRole('article').getByText('Niet bevestigd sinds').waitFor()
    await visitor.page.$$eval('details', all => all.forEach(details => (details.open = true)))
    const row = visitor.page.getByRole('row', { name: /Leeszaal/ })
    await expect.poll(() => row.innerText()).toContain('Niet bevestigd sinds')
    await visitor.page.goto('/deventer/zandweerd')
    await see(visitor, '0 van 1 vermelding bevestigd in het afgelopen jaar.')
  })

  test('the mailed link shows one button; pressed, everybody knows that it is right', async () => {
    show(visitor)
    const { aged, mailedListing } = await age('Buurtkas')
    await visitor.page.goto(`${mailedListing}/klopt`)
    await heading(visitor, 'Buurtkas: Ja, dit klopt nog')
    expect(await visitor.page.getByRole('main').getByRole('button').count()).toBe(1)
    await expectAccessible(visitor.page)
    await press(visitor, 'Ja, dit klopt nog')
    await see(visitor, 'Nu weet iedereen dat het klopt.')
    await visitor.page.goto(aged)
    await see(visitor, 'door Sanne Trekker')
    expect(await visitor.page.getByText('Niet bevestigd sinds').count()).toBe(0)
  })

  test('the link that says it stopped asks first, and then it has stopped', async () => {
    show(visitor)
    const { aged, mailedListing } = await age('Repaircafé')
    await visitor.page.goto(`${mailedListing}/gestopt`)
    await visitor.page.goto(aged)
    await see(visitor, 'Loopt')
    await visitor.page.goto(`${mailedListing}/gestopt`)
    await press(visitor, 'Het is gestopt')
    await see(visitor, 'Er staat nu bij dat het gestopt is.')
    await visitor.page.goto(aged)
    await see(visitor, 'Gestopt')
  })

  test('the link that says something changed opens the form, and saves without signing in', async () => {
    show(visitor)
    const { aged, mailedListing } = await age('Zangkoor')
    await visitor.page.goto(`${mailedListing}/anders`)
    await heading(visitor, '“Zangkoor” veranderen')
    await expectAccessible(visitor.page)
    await visitor.page.locator('#title').fill('')
    await press(visitor, 'Bewaar')
    await visitor.page.locator('.kp-error-summary').waitFor()
    await visitor.page.locator('#title').fill('Zangkoor De Merel')
    await press(visitor, 'Bewaar')
    await see(visitor, 'Het is aangepast, en daarmee bevestigd.')
    await visitor.page.goto(aged)
    await heading(visitor, 'Zangkoor De Merel')
  })

  test('a neighbour says what is not right, and another day that it is', async () => {
    show(neighbour)
    const { aged } = await age('Wijktuin')
    await neighbour.page.goto(aged)
    await follow(neighbour, 'Dit klopt niet meer')
    await heading(neighbour, 'Vermelding: Wijktuin')
    await press(neighbour, 'Geef het door')
    await neighbour.page.locator('.kp-error-summary').waitFor()
    await expectAccessible(neighbour.page)
    await neighbour.page.getByLabel('Wat klopt er niet?').fill('Er staat nu een hek omheen.')
    await press(neighbour, 'Geef het door')
    await see(neighbour, 'Wie dit beheert, krijgt je zin te lezen.')
    await neighbour.page.goto(aged)
    await press(neighbour, 'Ja, dit klopt')
    await see(neighbour, 'Nu weet iedereen dat het klopt.')
    await see(neighbour, 'door Nel Buur')
  })

  test('a connector deals with what is left over, one click each', async () => {
    show(connector)
    await age('Oude school')
    await connector.page.goto('/beheer')
    await follow(connector, 'Klopt dit nog?')
    await heading(connector, 'Klopt dit nog?')
    await expectAccessible(connector.page)
    await press(connector, 'Vraag het nog eens Leeszaal')
    await see(connector, 'We vragen het maandag nog eens.')
    await press(connector, 'Gestopt Oude school')
    await see(connector, 'Er staat nu bij dat het gestopt is.')
    await see(connector, 'Niets wacht op jou')
  })
})
