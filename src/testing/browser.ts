import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterEach, expect } from 'vitest'

export interface Screen {
  readonly width: number
  readonly height: number
}

export const phone: Screen = { width: 390, height: 844 }
export const desktop: Screen = { width: 1280, height: 900 }

export interface TabWish {
  /** Everything asked of another origin is a complaint. */
  readonly origin: string
  readonly screen?: Screen
  readonly javaScript?: boolean
  /** A path that signs somebody in, once. */
  readonly signInPath?: string
}

/** One tab of a visitor of their own, and what went wrong in it. */
export interface Tab {
  readonly page: Page
  readonly context: BrowserContext
  /** Script errors, refused content, failed and foreign requests since the last call. */
  complaints(): string[]
  close(): Promise<void>
}

const patience = 15_000 // ms, less than a test has, so that it says what it waited for
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Chromium or Chrome: `CHROME`, or what is in the path. It asks nothing of the network by itself. */
export function openBrowser(): Promise<Browser> {
  const { CHROME, PATH = '' } = process.env
  const inPath = PATH.split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  const executablePath = CHROME ?? inPath.find(file => existsSync(file))
  if (executablePath === undefined) throw new Error('No Chromium or Chrome: set CHROME to the path of one.')
  const quiet = ['--disable-background-networking', '--disable-component-update', '--no-first-run']
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] })
}

const open = new Set<Page>()

/** A test that fails says what stood on the screens, as a run elsewhere leaves nothing else to look at. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const screens = [...open].map(async page => {
    const words = await page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(String)
    return `${page.url()}\n${words.slice(0, 3_000)}`
  })
  throw new Error(`What stood on the screens:\n${(await Promise.all(screens)).join('\n\n')}`)
})

export async function openTab(browser: Browser, wish: TabWish): Promise<Tab> {
  const context = await browser.newContext({
    baseURL: wish.origin,
    viewport: wish.screen ?? phone,
    javaScriptEnabled: wish.javaScript ?? true,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(patience)
  if (wish.signInPath !== undefined) await context.request.post(wish.signInPath)
  const page = await context.newPage()
  const complaints: string[] = []
  open.add(page)
  page.on('close', () => open.delete(page))
  listen(page, wish.origin, complaint => complaints.push(complaint))
  return { page, context, complaints: () => complaints.splice(0), close: () => context.close() }
}

/** A refused form is answered with 422, and the browser says so in its console: that is no fault. */
const refusedForm = /the server responded with a status of 422/

function listen(page: Page, origin: string, complain: (complaint: string) => void): void {
  page.on('pageerror', error => complain(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' && !refusedForm.test(message.text())) {
      complain(`${page.url()}: ${message.text()} ${message.location().url}`)
    }
  })
  page.on('request', request => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) complain(`${page.url()} asks ${request.url()}`)
  })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** No timer goes off in a page without scripts, and axe waits for some. */
const timers = `if (matchMedia('(scripting: none)').matches) {
  window.setTimeout = work => void Promise.resolve().then(work)
}`
/** Turbo marks the page so while it fetches another, which may begin while axe looks; axe does not know it of `html`. */
const isFetching = /^<html [^>]*aria-busy="true"/
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds against WCAG 2.2 AA and its best practices: rule and target. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if ((await evaluate(page, 'typeof axe')) === 'undefined') await evaluate(page, `${timers}; ${axe}; 0`)
  const found = await evaluate(
    page,
    `axe.run({ resultTypes: ['violations'], runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, target: target.join(' '), html }))))`,
  )
  return (found as { id: string; target: string; html: string }[])
    .filter(({ id, html }) => !(id === 'aria-allowed-attr' && isFetching.test(html)))
    .map(({ id, target, html }) => `${id}: ${target} ${html.slice(0, 200)}`)
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page), page.url()).toEqual([])
}

/** The debugger runs it, as the policy of the page lets no foreign script in. */
async function evaluate(page: Page, expression: string): Promise<unknown> {
  const debug = await page.context().newCDPSession(page)
  const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  await debug.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** What makes the page wider than the screen; empty when it fits. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      element => element.getBoundingClientRect().right > clientWidth + 1,
    )
    const inmost = wide.filter(element => !wide.some(other => other !== element && element.contains(other)))
    return [`${scrollWidth} of ${clientWidth} px`, ...inmost.map(({ outerHTML }) => outerHTML.slice(0, 120))]
  })
}
