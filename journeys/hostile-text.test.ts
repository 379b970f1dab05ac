import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser, openTab, tooWide } from '../src/testing/browser.ts'
import { openNeighbourhood } from './neighbourhood.ts'
import { listPages } from './page-list.ts'
import { visit } from './visit.ts'

const site = await openNeighbourhood()
const { origin } = site
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await site.close()
})
const operator = await openTab(browser, {
  origin,
  screen: { width: 320, height: 844 },
  signInPath: await site.signInPath(site.people.operator),
})
const visitor = await openTab(browser, { origin, screen: { width: 320, height: 844 } })
const { pages } = listPages(site)

const markup = `<xss-canary>"'><img src=x onerror="window.hostile=1"><script>window.hostile=1</script>`
const attack = `${markup}javascript:window.hostile=1 \u202egarev\u202c \u{1f9d1}\u{1f3fd}‍\u{1f680} {count} %s \${1}`
/** As much as fits, in one word that never ends. */
const filled = (length: number) => (attack + 'Zeurlangwoord'.repeat(length / 10)).slice(0, length)

/** What takes away or ends what the others are about. */
const ending =
  /\/(weg|weghalen|neem|nu-niet|terug|opnieuw|afronden|verbergen|stop|andere|sessies|voorbeeld-weg)\b|afmelden|\/link\//

const sent = { accepted: 0, broken: [] as string[] }
await sendAllForms()
await site.settle()

test('hostile text came in by many forms, and no form broke on it', () => {
  expect(sent.broken).toEqual([])
  expect(sent.accepted).toBeGreaterThan(20)
})

describe.each([
  { who: 'the operator', tab: operator },
  { who: 'a visitor', tab: visitor },
])('for $who', ({ tab }) => {
  test('it is text on every page, and fits the narrowest screen', async () => {
    const paths = [...new Set([...pages.map(({ path }) => path), ...(await linksOn(tab.page))])]
    const found: unknown[] = []
    for (const path of paths) {
      await tab.page.goto(path)
      const traces = await tracesOn(tab.page)
      const wide = await tooWide(tab.page)
      const complaints = tab.complaints().filter(one => !/status of 4(03|04|10)/.test(one))
      if (traces.length + wide.length + complaints.length > 0) found.push({ path, traces, wide, complaints })
    }
    expect(found).toEqual([])
  }, 240_000)
})

interface SeenForm {
  readonly action: string
  readonly fields: readonly { name: string; type: string; value: string; length: number }[]
}

/** Once with as much as each field says it takes, and once with more. */
async function sendAllForms(): Promise<void> {
  const asked = await visit(site, site.people.operator)
  for (const { path } of pages) {
    await operator.page.goto(path)
    const forms = (await formsOn(operator.page)).filter(({ action }) => !ending.test(action))
    for (const { action, fields } of forms) {
      const fitting = fields.map(field => fill(field, Math.min(field.length, 4_000)))
      note(action, await asked.post(action, Object.fromEntries(fitting)))
      const long = fields.map(field => fill(field, 10_000))
      note(action, await asked.post(action, Object.fromEntries(long)))
    }
  }
  operator.complaints()
}

function note(action: string, { status }: Response): void {
  if (status === 303) sent.accepted += 1
  else if (status >= 500) sent.broken.push(`${action}: ${status}`)
}

function fill({ name, type, value }: SeenForm['fields'][number], length: number): [string, string] {
  if (type === 'email') return [name, 'hostile@example.org']
  return [name, ['text', 'textarea', 'search', 'url'].includes(type) ? filled(length) : value]
}

function formsOn(page: Page): Promise<SeenForm[]> {
  return page.$$eval('main form[method=post]:not([enctype])', forms =>
    (forms as HTMLFormElement[]).map(form => ({
      action: new URL(form.action).pathname + new URL(form.action).search,
      fields: ([...form.elements] as HTMLInputElement[])
        .filter(({ name }) => name !== '')
        .filter(({ type, checked }) => type !== 'radio' || checked)
        .map(({ name, type, value, maxLength }) => ({
          name,
          type,
          value,
          length: maxLength > 0 ? maxLength : 80,
        })),
    })),
  )
}

/** Where the lists lead, so that what was made just now is looked at too. */
async function linksOn(page: Page): Promise<string[]> {
  const paths: string[] = []
  for (const list of [
    '/deventer/zandweerd',
    ...['initiatieven', 'vragen', 'organisaties', 'mensen'].map(end => `/deventer/zandweerd/${end}`),
  ]) {
    await page.goto(list)
    paths.push(
      ...(await page.$$eval('main a[href^="/"]', links =>
        links.map(link => link.getAttribute('href') ?? ''),
      )),
    )
  }
  return paths.filter(path => !path.endsWith('.atom'))
}

/** Whether a script ran, or hostile markup became an element or a link. */
function tracesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = document.querySelectorAll('xss-canary, [onerror], [onload], a[href^="javascript:" i]')
    const ran = 'hostile' in window ? ['a script ran'] : []
    return [...ran, ...[...elements].map(({ outerHTML }) => outerHTML.slice(0, 120))]
  })
}
