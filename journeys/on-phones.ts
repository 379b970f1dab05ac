import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { expectAccessible, openBrowser, openTab, phone, tooWide, type Tab } from '../src/testing/browser.ts'
import { openSite, type Site } from '../src/testing/site.ts'

/** A site of its own, and people who look at it on their phones; all is closed again by itself. */
export interface Journey {
  readonly javaScript: boolean
  /** Comes first: the phones look at this site. */
  openSite(): Promise<Site>
  /** The phone of this person, signed in, or of a visitor. */
  openTab(person?: Actor): Promise<Tab>
  /** On whose phone a test ends: its page must then be accessible, fit, and have nothing to complain about. */
  show(tab: Tab): void
}

/** Everything works with scripts and without: the same journey in a browser of each kind. */
const browsers = [
  { how: 'with JavaScript', javaScript: true },
  { how: 'without JavaScript', javaScript: false },
]

/** Declares the tests of a journey. */
export function onPhones(declare: (journey: Journey) => void): void {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  describe.each(browsers)('on a phone, $how', ({ javaScript }) => {
    let site: Site
    let shown: Tab
    const tabs: Tab[] = []
    afterEach(() => expectGood(shown))
    afterAll(async () => {
      for (const tab of tabs) await tab.close()
      await site.close()
    })
    declare({
      javaScript,
      openSite: async () => (site = await openSite()),
      openTab: async person => {
        const signIn = person && { signInPath: await site.signInPath(person) }
        const tab = await openTab(browser, { origin: site.origin, screen: phone, javaScript, ...signIn })
        tabs.push(tab)
        return tab
      },
      show: tab => void (shown = tab),
    })
  })
}

/** Letters go by day only, and the clock of a site starts at the time of the machine. */
export function waitForNoon(site: Pick<Site, 'house' | 'pass'>): void {
  const now = site.house.now()
  const noon = new Date(now)
  noon.setUTCHours(now.getUTCHours() < 12 ? 12 : 36, 0, 0, 0)
  site.pass({ minutes: (noon.getTime() - now.getTime()) / 60_000 })
}

async function expectGood({ page, complaints }: Tab): Promise<void> {
  await expectAccessible(page)
  expect({ complaints: complaints(), wide: await tooWide(page) }).toEqual({ complaints: [], wide: [] })
}
