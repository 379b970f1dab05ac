import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { expectAccessible, openBrowser, openTab, type Tab } from '../src/testing/browser.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { follow, heading, press, see } from './on-page.ts'
import { mailedPath } from './visit.ts'

let site: Site
let browser: Browser
let origin: string
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  // Browsers take no bare IP address for passkeys.
  origin = site.origin.replace('127.0.0.1', 'localhost')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/**
 * A device that has passkeys and whose owner shows a finger, or is told to show none. It goes when axe looks. Where passkeys
 * are offered in a field, its owner chooses the first one at once, so `offers` says whether they are.
 */
async function giveDevice({ page, context }: Tab, { offers = false } = {}) {
  if (!offers) {
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false)
    })
  }
  const debug = await context.newCDPSession(page)
  await debug.send('WebAuthn.enable')
  const { authenticatorId } = await debug.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  return {
    keys: async () => (await debug.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    shows: async (isUserVerified: boolean) =>
      void (await debug.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })),
  }
}

async function tabOf(person?: Actor): Promise<Tab> {
  return openTab(browser, { origin, ...(person && { signInPath: await site.signInPath(person) }) })
}

async function addPasskey(tab: Tab): Promise<void> {
  await tab.page.goto('/mijn/aanmelden')
  await press(tab, 'Voeg een passkey toe')
  await see(tab, 'Je passkey is bewaard.')
}

test('somebody adds a passkey, signs out, signs in with it, names it otherwise and takes it away', async () => {
  const tab = await tabOf(await site.person('Fatma'))
  const { page } = tab
  const device = await giveDevice(tab)
  await addPasskey(tab)
  expect(await device.keys()).toHaveLength(1)
  await page.goto('/mijn')
  await press(tab, 'Afmelden')
  await page.goto('/aanmelden?next=/mijn/sessies')
  await press(tab, 'Inloggen met een passkey')
  await heading(tab, 'Waar ik ben aangemeld')
  await see(tab, '(passkey)')
  await page.goto('/mijn/aanmelden')
  await expectAccessible(page)
  await follow(tab, 'Chrome, Linux')
  await heading(tab, 'Passkey: Chrome, Linux')
  await page.getByLabel('Naam van de passkey').fill('Laptop in de keuken')
  await expectAccessible(page)
  await press(tab, 'Bewaar')
  await follow(tab, 'Laptop in de keuken')
  await press(tab, 'Haal deze passkey weg')
  await heading(tab, 'Zo meld je je aan')
  expect(await page.getByText('Laptop in de keuken').count()).toBe(0)
  expect(tab.complaints()).toEqual([])
  await tab.close()
})

test('a passkey that is chosen in the field for the address signs in, without a button', async () => {
  const tab = await tabOf(await site.person('Aukje'))
  await giveDevice(tab, { offers: true })
  await addPasskey(tab)
  await tab.page.goto('/mijn')
  await press(tab, 'Afmelden')
  await tab.page.goto('/aanmelden?next=/mijn/sessies')
  await heading(tab, 'Waar ik ben aangemeld')
  await see(tab, '(passkey)')
  expect(tab.complaints()).toEqual([])
  await tab.close()
})

test('a device that sees no finger, face or PIN signs nobody in', async () => {
  const tab = await tabOf(await site.person('Bram'))
  const device = await giveDevice(tab)
  await addPasskey(tab)
  await device.shows(false)
  await tab.page.goto('/aanmelden')
  await press(tab, 'Inloggen met een passkey')
  await see(tab, 'Het lukte niet met een passkey.')
  await expectAccessible(tab.page)
  await tab.close()
})

test('a copy of a passkey, which counts behind, signs nobody in', async () => {
  const tab = await tabOf(await site.person('Kopie'))
  await giveDevice(tab)
  await addPasskey(tab)
  await site.house.db.updateTable('passkeys').set({ counter: 1_000 }).execute()
  await tab.page.goto('/aanmelden')
  await press(tab, 'Inloggen met een passkey')
  await see(tab, 'De passkey klopt niet')
  await tab.close()
})

test('what a device signed signs in once', async () => {
  const tab = await tabOf(await site.person('Herhaal'))
  await giveDevice(tab)
  await addPasskey(tab)
  const sent = tab.page.waitForRequest(request => request.url().endsWith('/aanmelden/passkey'))
  await tab.page.goto('/aanmelden')
  await press(tab, 'Inloggen met een passkey')
  const body = new URLSearchParams((await sent).postData() ?? '')
  await heading(tab, 'Mijn Knooppunt')
  await site.house.db.updateTable('passkeys').set({ counter: 0 }).execute()
  const again = await fetch(`${origin}/aanmelden/passkey`, {
    ...{ method: 'POST', redirect: 'manual', body },
    headers: { origin },
  })
  expect([body.get('response')?.[0], again.status]).toEqual(['{', 422])
  await tab.close()
})

test('G3: an operator who came by mail adds a passkey and then runs the site; later the passkey is asked', async () => {
  const operator = await site.person('Olga', { role: 'operator' })
  const [{ email } = { email: '' }] = await site.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', operator.person)
    .execute()
  const tab = await tabOf()
  await giveDevice(tab)
  await byMail(tab, email)
  await tab.page.goto('/beheer/leden')
  await heading(tab, 'Je rol wacht nog')
  await follow(tab, 'Voeg een passkey toe')
  await press(tab, 'Voeg een passkey toe')
  await see(tab, 'Je passkey is bewaard.')
  await tab.page.goto('/beheer/leden')
  await heading(tab, 'Leden en rollen')
  await tab.page.goto('/mijn')
  await press(tab, 'Afmelden')
  await byMail(tab, email)
  await tab.page.goto('/beheer/leden')
  await press(tab, 'Inloggen met een passkey')
  await heading(tab, 'Leden en rollen')
  await tab.page.goto('/mijn/rol')
  await expectAccessible(tab.page)
  expect(tab.complaints()).toEqual([])
  await tab.close()
})

test('without JavaScript there is no button for passkeys, and the rest is there', async () => {
  const person = await site.person('Zonder')
  const signInPath = await site.signInPath(person)
  const tab = await openTab(browser, { origin, javaScript: false, signInPath })
  for (const path of ['/aanmelden', '/mijn/aanmelden']) {
    await tab.page.goto(path)
    expect(await tab.page.getByRole('button', { name: /passkey/ }).count()).toBe(0)
    expect(await tab.page.getByRole('main').getByRole('button').count()).toBeGreaterThan(0)
    await expectAccessible(tab.page)
  }
  await tab.close()
})

async function byMail(tab: Tab, email: string): Promise<void> {
  await tab.page.goto('/aanmelden')
  await tab.page.getByLabel('Je e-mailadres').fill(email)
  await press(tab, 'Stuur mij een mail')
  await tab.page.getByLabel('Code van zes cijfers').waitFor()
  await tab.page.goto(await mailedPath(site, email, '/aanmelden/link/'))
  await press(tab, 'Meld mij aan')
  await heading(tab, 'Mijn Knooppunt')
}
