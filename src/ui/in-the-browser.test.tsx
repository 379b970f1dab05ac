import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { build } from 'esbuild'
import { chromium, type Browser, type Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as ui from './index.ts'

const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'`
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const files = new Map<string, string>()
const listeners = new Set<ServerResponse>()
let news = 'Oud nieuws'
let server: Server
let browser: Browser
let tab: Tab
let complaints: string[]

beforeAll(async () => {
  const bundle = await build({
    entryPoints: ['src/client/site.ts', 'src/ui/site.css'],
    ...{ bundle: true, write: false, format: 'esm', outdir: '/', entryNames: '[name]', logLevel: 'error' },
  })
  for (const file of bundle.outputFiles) files.set(file.path.replace(/.*[/\\]/, '/'), file.text)
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const executablePath = process.env['CHROME'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser.close()
  for (const listener of listeners) listener.end()
  server.close()
})

beforeEach(async () => {
  complaints = []
  tab = await browser.newPage()
  tab.on('pageerror', error => complaints.push(error.message))
  tab.on('console', message => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  return () => tab.close()
})

const screens = [320, 768, 1280].flatMap(width => ['knooppunt', 'voorbeeld'].map(theme => ({ width, theme })))
test.each(screens)('every component passes axe and fits at $width px in theme $theme', async screen => {
  await tab.setViewportSize({ width: screen.width, height: 800 })
  await open(`/everything?theme=${screen.theme}`)
  expect({ faults: await faults(), overflow: await overflow(), complaints }).toEqual({
    faults: [],
    overflow: 0,
    complaints: [],
  })
})

test('every control is at least 24 by 24 px', async () => {
  await open('/everything')
  const small = await tab.$$eval(
    'button, .utrecht-button, select, input:not([type=hidden]), summary',
    controls =>
      controls
        .map(control => ({ html: control.outerHTML, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ html }) => html),
  )
  expect(small).toEqual([])
})

test('a refused form comes back with the focus on its errors, and they lead to the fields', async () => {
  await open('/ask')
  for (const question of ['Wat?', 'Wie?']) {
    await tab.fill('#question', question)
    await tab.click('button[type=submit]')
    await tab.waitForFunction(() => document.activeElement?.classList.contains('kp-error-summary'))
  }
  await tab.click('.kp-error-summary a')
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('question')
  expect(await tab.inputValue('#question')).toBe('Wie?')
})

test('what is typed survives a closed tab, except an e-mail address, until it is sent', async () => {
  await open('/ask')
  await tab.fill('#question', 'ok')
  await tab.fill('#mail', 'jan@example.org')
  await tab.check('#themes-2')
  await tab.goto('about:blank')
  await open('/ask')
  const back = [
    await tab.inputValue('#question'),
    await tab.inputValue('#mail'),
    await tab.isChecked('#themes-2'),
  ]
  expect(back).toEqual(['ok', '', true])
  expect(await tab.textContent('.kp-draft__notice p')).toBe('Teruggezet')
  await tab.click('button[type=submit]')
  await tab.waitForURL('**/everything')
  expect(await tab.evaluate(() => localStorage.length)).toBe(0)
})

test('hints come while typing and are walked through with the arrow keys', async () => {
  await open('/everything')
  await tab.locator('#search').pressSequentially('col')
  await tab.waitForSelector('[role=option]')
  expect(await tab.textContent('.kp-suggest__status')).toBe('2 gevonden voor col')
  expect(await faults()).toEqual([])
  await tab.keyboard.press('ArrowDown')
  await tab.keyboard.press('ArrowDown')
  expect(await tab.getAttribute('#search', 'aria-activedescendant')).toBe('search-option-1')
  await tab.keyboard.press('Enter')
  await tab.waitForURL('**/ask')
})

test('Escape puts the hints away', async () => {
  await open('/everything')
  await tab.locator('#search').pressSequentially('col')
  await tab.waitForSelector('[role=option]')
  await tab.keyboard.press('Escape')
  expect(await tab.getAttribute('#search', 'aria-expanded')).toBe('false')
  expect(await tab.locator('[role=option]').count()).toBe(0)
})

test('a live page shows what changed and keeps what is being typed', async () => {
  const heard = new Promise<void>(resolve => server.once('listening-to-changes', resolve))
  await open('/ask')
  await heard
  await tab.fill('#question', 'Halverwege')
  news = 'Vers nieuws'
  tellListeners()
  await tab.waitForSelector('text=Vers nieuws')
  expect(await tab.inputValue('#question')).toBe('Halverwege')
})

test('what a form changes is news to its own page too, and the answer to the form is shown', async () => {
  const heard = new Promise<void>(resolve => server.once('listening-to-changes', resolve))
  await open('/ask')
  await heard
  await tab.fill('#question', 'nieuws')
  await tab.click('button[type=submit]')
  await tab.waitForURL('**/everything', { timeout: 3_000 })
})

test('without WebGL the list of a map opens and its room is given back', async () => {
  await tab.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await open('/everything')
  expect(await tab.getAttribute('kp-map', 'class')).toBe('kp-map kp-map--off')
  expect(await tab.locator('kp-map details').getAttribute('open')).toBe('')
})

async function open(path: string): Promise<void> {
  const { port } = server.address() as AddressInfo
  await tab.goto(`http://127.0.0.1:${port}${path}`)
  await tab.waitForFunction(() => customElements.get('kp-suggest') !== undefined)
}

/** The debugger puts axe in, as the policy of the page lets no foreign script run. */
async function faults(): Promise<string[]> {
  const debug = await tab.context().newCDPSession(tab)
  await debug.send('Runtime.evaluate', { expression: axe })
  const run = `axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`
  const { result } = await debug.send('Runtime.evaluate', {
    ...{ expression: run, awaitPromise: true, returnByValue: true },
  })
  return result.value as string[]
}

function tellListeners(): void {
  for (const listener of listeners) listener.write('event: changed\ndata: 1\n\n')
}

function overflow(): Promise<number> {
  return tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const file = files.get(pathname)
  const send = (status: number, body: JSX.Element, type = 'text/html; charset=utf-8') =>
    response.writeHead(status, { 'content-type': type, 'content-security-policy': policy }).end(body)
  if (file !== undefined) send(200, file, pathname.endsWith('.css') ? 'text/css' : 'text/javascript')
  else if (pathname === '/live') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n')
    listeners.add(response)
    server.emit('listening-to-changes')
  } else if (pathname === '/hints') send(200, hintsFor(searchParams.get('q') ?? ''))
  else if (pathname === '/everything') {
    send(200, <EverythingPage theme={`${searchParams.get('theme') ?? 'knooppunt'}-theme`} />)
  } else if (request.method === 'GET') send(200, <AskPage />)
  else {
    const question = new URLSearchParams(await text(request)).get('question') ?? ''
    if (question === 'nieuws') {
      tellListeners()
      await setTimeout(500)
    }
    if (question === 'ok' || question === 'nieuws') response.writeHead(303, { location: '/everything' }).end()
    else send(422, <AskPage question={question} />)
  }
}

function hintsFor(typed: string): JSX.Element {
  const items = [
    { href: '/everything', text: 'Colmschate' },
    { href: '/ask', text: 'Deventer', note: 'gemeente' },
  ]
  return <ui.SuggestList label="Plaatsen" status={`2 gevonden voor ${typed}`} items={items} />
}

const frame = {
  ...{
    lang: 'nl',
    title: 'Proef',
    siteName: 'Site',
    assets: (name: string) => `/${name}`,
    skip: 'Naar inhoud',
  },
  header: {
    ...{ siteName: 'Site', homeHref: '/ask', logo: '/logo.svg', navLabel: 'Menu', toolsLabel: 'Account' },
    nav: [{ href: '/ask', text: 'Vragen', current: true }],
    languages: [{ href: '/en', text: 'English', hreflang: 'en' }],
    account: { href: '/in', text: 'Inloggen' },
  },
  breadcrumb: { label: 'Pad', items: [{ text: 'Home', href: '/' }, { text: 'Proef' }] },
  footer: {
    help: { title: 'Hulp', text: 'Bel ons.', links: [{ href: 'tel:0570', text: 'Bel' }] },
    ...{ label: 'Over', links: [{ href: '/over', text: 'Over ons' }] },
  },
}
const options = [
  { value: 'a', text: 'Eén' },
  { value: 'b', text: 'Twee', hint: 'Uitleg' },
]

function AskPage({ question }: { question?: string }): JSX.Element {
  const wrong = question === undefined ? undefined : 'Maak je vraag langer.'
  const errors = wrong === undefined ? [] : [{ field: 'question', message: wrong }]
  return (
    <ui.Page {...frame} live="/live">
      <ui.Heading level={1} text="Vraag" />
      <ui.Paragraph text={news} />
      <ui.Form
        action="/ask"
        draft={{ key: 'ask', restored: 'Teruggezet', discard: 'Wissen' }}
        errors={{ title: 'Niet goed', errors }}
      >
        <ui.TextField name="question" label="Vraag" value={question} error={wrong} />
        <ui.TextField name="mail" type="email" label="E-mail" />
        <ui.Checkboxes name="themes" label="Thema" options={options} />
        <ui.Button text="Vraag plaatsen" />
      </ui.Form>
    </ui.Page>
  )
}

function EverythingPage({ theme }: { theme: string }): JSX.Element {
  const field = { hint: 'Een hint', error: 'Een fout', optional: '(mag leeg)' }
  const row = ['Rij', { text: 'Link', href: '/x' }, { content: <ui.Badge text="Nieuw" kind="positive" /> }]
  const columns = [{ header: 'Naam' }, { header: 'Weg' }, { header: 'Stand', numeric: true }]
  const texts = {
    zoomIn: 'In',
    zoomOut: 'Uit',
    touchHelp: 'Twee vingers',
    wheelHelp: 'Ctrl',
    macWheelHelp: 'Cmd',
  }
  return (
    <ui.Page {...frame} theme={theme}>
      <ui.Heading level={1} text="Alles" />
      <ui.SearchField action="/zoek" label="Zoek" button="Zoeken" hint="Naam" suggest="/hints" />
      <ui.FilterLinks
        label="Soort"
        items={[
          { href: '?', text: 'Alles', count: '3', current: true },
          { href: '?a', text: 'A' },
        ]}
      />
      <ui.Alert kind="ok" title="Gelukt" text="Klaar" />
      <ui.Alert kind="warning" text="Let op" live="none" />
      <ui.Heading level={2} text="Lijst" />
      <ui.CardList
        items={[
          <ui.Card title="Kaart" href="/k" text="Tekst" badges={<ui.Badge text="Groen" />} meta="Net" />,
        ]}
      />
      <ui.Table caption="Tabel" columns={columns} rows={[row]} />
      <ui.Table caption="Brede tabel" narrow="scroll" columns={columns} rows={[row]} />
      <ui.DefinitionList
        items={[{ term: 'Sinds', content: <ui.Time datetime="2026-03-03" text="3 maart 2026" /> }]}
      />
      <ui.Steps
        label="Fase"
        items={[
          { text: 'Een', state: 'done', stateText: 'klaar' },
          { text: 'Twee', state: 'current', stateText: 'nu' },
        ]}
      />
      <ui.ProgressBar id="progress" label="Voortgang" text="1 van 2" value={1} max={2} />
      <ui.MapView assets={frame.assets} src="/geo" label="Kaart" texts={texts} twin="Als lijst">
        <ui.Link href="/b" text="Buurt" />
      </ui.MapView>
      <ui.Details summary="Meer">Tekst</ui.Details>
      <ui.EmptyState title="Nog niets" text="Stel een vraag.">
        <ui.LinkButton href="/ask" text="Vraag" />
      </ui.EmptyState>
      <ui.Form action="/all" label="Alles">
        <ui.TextField {...field} name="one" label="Regel" required />
        <ui.TextArea {...field} name="more" label="Tekst" />
        <ui.Select {...field} name="choice" label="Keuze" options={options} empty="Kies" />
        <ui.RadioGroup {...field} name="radio" label="Rol" options={options} />
        <ui.Checkboxes {...field} name="checks" label="Vinkjes" options={options} />
        <ui.Checkbox {...field} name="check" label="Akkoord" />
        <ui.FileField {...field} name="file" label="Bestand" />
        <ui.FormActions>
          <ui.Button text="Opslaan" />
          <ui.Button text="Bekijken" kind="secondary" />
          <ui.Button text="Weg" kind="danger" />
          <ui.Button text="Terug" kind="subtle" />
        </ui.FormActions>
      </ui.Form>
      <ui.Pagination label="Bladeren" next={{ href: '?2', text: 'Volgende' }} />
    </ui.Page>
  )
}
