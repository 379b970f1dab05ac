import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, openTab } from '../src/testing/browser.ts'
import { openNeighbourhood } from './neighbourhood.ts'
import { listPages } from './page-list.ts'
import { visit } from './visit.ts'

const site = await openNeighbourhood()
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await site.close()
})
const { origin } = site
const signedIn = async () => ({ origin, signInPath: await site.signInPath(site.people.operator) })
const tabs = {
  'a visitor': await openTab(browser, { origin }),
  'the operator': await openTab(browser, await signedIn()),
  'the operator without JavaScript': await openTab(browser, { ...(await signedIn()), javaScript: false }),
}
type Who = keyof typeof tabs

/** Forms that ask for something that must be filled in. */
const formsOn = (page: Page) =>
  page.locator('main form[method=post]', { has: page.locator('[aria-required=true]') })

const asks = /<main[^]*<form[^>]*method="post"[^]*aria-required="true"/
const readers = {
  'a visitor': await visit(site),
  'the operator': await visit(site, site.people.operator),
}

const asking: { name: string; path: string; at: number; who: Who }[] = []
for (const { name, path, closed } of listPages(site).pages) {
  for (const who of Object.keys(tabs) as Who[]) {
    if (closed && who === 'a visitor') continue
    const answer = await readers[who === 'a visitor' ? who : 'the operator'].get(path)
    if (!asks.test(await answer.text())) continue
    await tabs[who].page.goto(path)
    const forms = await formsOn(tabs[who].page).count()
    for (let at = 0; at < forms; at += 1) asking.push({ name, path, at, who })
  }
}

test('there are forms to try', () => {
  expect(asking.length).toBeGreaterThan(30)
})

describe.each(asking)('$name, form $at for $who', ({ path, at, who }) => {
  test('sent without what it needs, it says what is wrong and where, and keeps the rest', async () => {
    const { page, complaints } = tabs[who]
    complaints()
    await page.goto(path)
    await page.$$eval('details', all => all.forEach(details => (details.open = true)))
    const form = formsOn(page).nth(at)
    const typed = await fillInTheRest(form)
    const answer = page.waitForResponse(response => response.request().method() === 'POST')
    await (await mainButton(form)).click()
    expect((await answer).status()).toBe(422)
    await page.locator('.kp-error-summary').waitFor()
    await expect
      .poll(() => summaryOn(page))
      .toEqual({ hasFocus: true, links: true, leadNowhere: [], unmarked: [] })
    expect(await valuesOf(page, Object.keys(typed))).toEqual(typed)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(complaints()).toEqual([])
  })
})

/** Empties what must be filled in and types in the other texts. Returns those by id. */
async function fillInTheRest(form: Locator): Promise<Record<string, string>> {
  const typed: Record<string, string> = {}
  for (const field of await form.locator('input[type=text], input[type=email], textarea').all()) {
    const isNeeded = (await field.getAttribute('aria-required')) === 'true'
    const text = isNeeded ? '' : 'Dit blijft staan'
    await field.fill(text)
    if (!isNeeded) typed[(await field.getAttribute('id')) ?? ''] = text
  }
  for (const field of await form.locator('input[type=number][aria-required=true]').all()) {
    await field.fill('')
  }
  for (const field of await form.locator('select[aria-required]:has(option[value=""])').all()) {
    await field.selectOption('')
  }
  return typed
}

/** A form beside the main one of its page has no main button: there its own button sends it. */
async function mainButton(form: Locator): Promise<Locator> {
  const main = form.locator('button.utrecht-button--primary-action, button.utrecht-button--danger')
  return (await main.count()) > 0 ? main.last() : form.locator('button[type=submit]').last()
}

/** The summary of what is wrong: whether it was given the focus, and where its links lead. */
function summaryOn(page: Page) {
  return page.evaluate(() => {
    const summary = document.querySelector('.kp-error-summary')
    const links = [...(summary?.querySelectorAll('a') ?? [])]
    const isMarked = (field: Element) =>
      field.matches('[aria-invalid=true]') || field.closest('[aria-invalid=true]') !== null
    const fieldOf = (link: HTMLAnchorElement) =>
      document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return {
      hasFocus: document.activeElement === summary,
      links: links.length > 0,
      leadNowhere: links.filter(link => !fieldOf(link)).map(({ hash }) => hash),
      unmarked: links.filter(link => !isMarked(fieldOf(link) ?? link)).map(({ hash }) => hash),
    }
  })
}

async function valuesOf(page: Page, ids: readonly string[]): Promise<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const id of ids) values[id] = await page.locator(`[id="${id}"]`).inputValue()
  return values
}
