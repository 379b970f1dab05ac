import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { desktop, openBrowser, openTab, phone } from '../src/testing/browser.ts'
import { openNeighbourhood } from './neighbourhood.ts'

const site = await openNeighbourhood()
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await site.close()
})
const signedIn = async () => ({
  origin: site.origin,
  signInPath: await site.signInPath(site.people.operator),
})
const tabs = {
  phone: await openTab(browser, { ...(await signedIn()), screen: phone }),
  desktop: await openTab(browser, { ...(await signedIn()), screen: desktop }),
}
const { question, initiative, imports } = site.paths
const sample = {
  ...{ home: '/', place: '/deventer/zandweerd', initiatives: '/deventer/zandweerd/initiatieven' },
  ...{ asking: '/deventer/zandweerd/vragen/nieuw', search: '/zoeken?q=moestuin', profile: '/mijn/profiel' },
  ...{ question, initiative, editing: `${initiative}/bewerken`, import: imports[1] },
}
const cases = Object.entries(sample).flatMap(([page, path]) =>
  (['phone', 'desktop'] as const).map(on => ({ page, path, on })),
)

test.each(cases)(
  'with Tab alone all of $page on a $on is reached, visibly and in sight',
  async ({ path, on }) => {
    const { page } = tabs[on]
    await page.goto(path)
    await page.waitForFunction(() => customElements.get('kp-suggest') !== undefined)
    const expected = await stopsOn(page)
    const reached = await walk(page, expected)
    expect(reached.unseen).toEqual([])
    expect(expected - reached.count).toBe(0)
  },
)

/** Marks everything that can have the focus; a group of radio buttons is one stop. Returns how many there are. */
function stopsOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const groups = new Set<string>()
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(element => {
      const isThere = element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0
      if (!isThere || element.matches(':disabled')) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const group = `${element.form?.action} ${element.name}`
      const isFirst = !groups.has(group)
      groups.add(group)
      return isFirst
    })
    stops.forEach(element => {
      const group = element instanceof HTMLInputElement && element.type === 'radio'
      const members = group ? document.getElementsByName(element.getAttribute('name') ?? '') : [element]
      members.forEach(member => (member.dataset['stop'] = String(stops.indexOf(element))))
    })
    return stops.length
  })
}

/** Presses Tab as often as there are stops, and a few times more. */
async function walk(page: Page, expected: number): Promise<{ count: number; unseen: string[] }> {
  const reached = new Set<string>()
  const unseen: string[] = []
  for (let press = 0; press < expected + 5 && reached.size < expected; press += 1) {
    await page.keyboard.press('Tab')
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    const { stop, fault } = await focusOn(page)
    if (stop !== undefined && !reached.has(stop) && fault !== null) unseen.push(fault)
    if (stop !== undefined) reached.add(stop)
  }
  return { count: reached.size, unseen }
}

/** Where the focus is, and what is wrong with how it shows: no ring, or something lies over it. */
function focusOn(page: Page): Promise<{ stop: string | undefined; fault: string | null }> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement)) return { stop: undefined, fault: null }
    const name = focused.outerHTML.slice(0, 140)
    const ringed = [focused, focused.parentElement ?? focused].some(element => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const after = getComputedStyle(element, '::after')
      return (
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
        (after.outlineStyle !== 'none' && parseFloat(after.outlineWidth) >= 2)
      )
    })
    const { left, top, width, height } = focused.getBoundingClientRect()
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1)
    const y = Math.min(Math.max(top + Math.min(height / 2, 20), 1), innerHeight - 1)
    const onTop = document.elementFromPoint(x, y)
    const isInSight =
      onTop !== null &&
      (focused.contains(onTop) || onTop.contains(focused) || focused.closest('label') === onTop)
    const fault = !ringed
      ? `no ring: ${name}`
      : isInSight
        ? null
        : `hidden: ${name} under ${onTop?.outerHTML.slice(0, 80)}`
    return { stop: focused.dataset['stop'], fault }
  })
}
