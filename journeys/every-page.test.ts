import { gzipSync } from 'node:zlib'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, openTab, tooWide, type Tab } from '../src/testing/browser.ts'
import { openNeighbourhood } from './neighbourhood.ts'
import { listPages, type SitePage } from './page-list.ts'
import { focusFaults, lostInForcedColours, moving } from './page-sight.ts'
import { enlargeText, unreadable } from './page-text.ts'
import { visit } from './visit.ts'

const site = await openNeighbourhood()
const { pages, files, unknown } = listPages(site)
const browser = await openBrowser()
const { origin } = site
const visitor = await openTab(browser, { origin })
const asOperator = async () => ({ origin, signInPath: await site.signInPath(site.people.operator) })
const operator = await openTab(browser, await asOperator())
const plain = {
  visitor: await openTab(browser, { origin, javaScript: false }),
  operator: await openTab(browser, { ...(await asOperator()), javaScript: false }),
}
afterAll(async () => {
  await browser.close()
  await site.close()
})

const asked = await visit(site, site.people.operator)
const height = 844
/** For pages that are read. Who writes a report together with others loads the editor as well, once. */
const mostKilobytes = ({ name }: SitePage) => (name === '/tafels/:slug/verslag/schrijven' ? 250 : 150)

test('every route has an example here', () => {
  expect(unknown).toEqual([])
})

test.each(files)('$pattern answers in its own kind', async ({ path, type }) => {
  const answer = await asked.get(path)
  expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
  await answer.body?.cancel()
})

describe.each(pages)('$name', page => {
  test('is good for the operator', async () => {
    expect(await conditionOf(operator, page)).toEqual(good)
  })

  test.runIf(page.closed)('is not for a visitor', async () => {
    const { status } = await fetch(origin + page.path, { redirect: 'manual' })
    expect([303, 403, 404]).toContain(status)
  })

  test.skipIf(page.closed)('is good for a visitor', async () => {
    expect(await conditionOf(visitor, page)).toEqual(good)
  })

  test('can be read without JavaScript', async () => {
    const tab = plain[page.closed ? 'operator' : 'visitor']
    await tab.page.setViewportSize({ width: 320, height })
    const answer = await tab.page.goto(page.path)
    expect({
      status: answer?.status(),
      head: await headOf(tab.page),
      wide: await tooWide(tab.page),
      complaints: tab.complaints(),
    }).toEqual({ status: 200, head: good.head, wide: [], complaints: [] })
  })

  test('is there in English', async () => {
    const answer = await operator.context.request.get(`/en${page.path}`)
    expect(answer.status()).toBe(200)
    const html = await answer.text()
    expect(/<html lang="(\w+)"/.exec(html)?.[1]).toBe('en')
    expect(await faultsInHtml(html)).toEqual([])
  })
})

test('no two pages have the same title; parts and filters of one page share it', async () => {
  const titles = new Map<string, Set<string>>()
  for (const { path } of pages) {
    const title = /<title>(.*?)<\/title>/s.exec(await (await asked.get(path)).text())?.[1] ?? ''
    titles.set(title, (titles.get(title) ?? new Set()).add(path.replace(/\?.*/, '')))
  }
  const shared = [...titles].filter(([, paths]) => paths.size > 1)
  expect(shared.map(([title, paths]) => [title, ...paths])).toEqual([])
})

const good = {
  status: 200,
  head: { lang: 'nl', h1: 1, title: true, seen: true },
  invalid: [],
  wide: [],
  unreadable: [],
  faults: [],
  focus: [],
  forced: [],
  moving: [],
  heavy: null,
  complaints: [],
}

/** Everything that a machine can see about a page once it is loaded, on every screen and for every reader. */
async function conditionOf(tab: Tab, sitePage: SitePage) {
  const { path } = sitePage
  await tab.page.setViewportSize({ width: 390, height })
  const answer = await tab.page.goto(path)
  const html = (await answer?.text()) ?? ''
  // The one works in this process and the other in the browser.
  const [seen, invalid] = await Promise.all([looksOf(tab.page), faultsInHtml(html)])
  const kilobytes = await weightOf(tab.page, html)
  return {
    status: answer?.status(),
    ...seen,
    invalid,
    heavy: kilobytes > mostKilobytes(sitePage) ? kilobytes : null,
    complaints: tab.complaints(),
  }
}

async function looksOf(page: Page) {
  const looks = {
    head: await headOf(page),
    moving: await moving(page),
    ...{ wide: [] as string[], unreadable: [] as string[], faults: [] as string[] },
    ...(await keyboardOn(page)),
  }
  const look = async (width: number) => {
    await page.setViewportSize({ width, height })
    looks.wide.push(...(await tooWide(page)))
    looks.unreadable.push(...(await unreadable(page)))
  }
  await look(768)
  for (const width of [1280, 320]) {
    await look(width)
    looks.faults.push(...(await accessibilityFaults(page)))
  }
  await enlargeText(page)
  for (const width of [390, 1280]) await look(width)
  return { ...looks, faults: [...new Set(looks.faults)] }
}

async function keyboardOn(page: Page) {
  const focus = await focusFaults(page)
  await page.emulateMedia({ forcedColors: 'active' })
  const forced = [...(await focusFaults(page)), ...(await lostInForcedColours(page))]
  await page.emulateMedia({ forcedColors: 'none' })
  return { focus, forced }
}

function headOf(page: Page) {
  return page.evaluate(() => ({
    lang: document.documentElement.lang,
    h1: document.querySelectorAll('h1').length,
    title: document.title.length > 0,
    seen: document.querySelector('main h1')?.checkVisibility() ?? false,
  }))
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
      // Safari does not tell a list without bullets from text, unless it says that it is a list.
      'no-redundant-role': 'off',
    },
  }),
)

async function faultsInHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${line})`),
  )
}

const sizes = new Map<string, number>()

/** Of the page with its styles and scripts as they are sent, in kB; the map comes when it is looked at. */
async function weightOf(page: Page, html: string): Promise<number> {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const parts = loaded.filter(url => /\.(css|js)$/.test(url) && !/\/map-[^/]*$/.test(url))
  let bytes = gzipSync(html).length
  for (const url of parts) {
    const size = sizes.get(url) ?? gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length
    sizes.set(url, size)
    bytes += size
  }
  return Math.round(bytes / 1000)
}
