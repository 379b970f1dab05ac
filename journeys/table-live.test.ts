import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BuiltServer } from '../bench/measure/built-server.ts'
import { planTable } from '../src/modules/tables/index.ts'
import { quotesOf, sittingBy } from '../src/modules/signposts/index.ts'
import { makeSignInLink } from '../src/modules/people/index.ts'
import { system, type Actor } from '../src/platform/ctx/actor.ts'
import {
  desktop,
  expectAccessible,
  openBrowser,
  openTab,
  phone,
  tooWide,
  type Tab,
} from '../src/testing/browser.ts'
import { deventer } from '../src/testing/places.ts'
import type { World } from '../src/testing/world.ts'
import { press } from './on-page.ts'
import { serveWorld, type ServedWorld } from './serve-world.ts'

const minute = 60_000 // ms
let served: ServedWorld
let world: World
let server: BuiltServer
let browser: Browser
let table: string
let path: string
let code: string
let ria: Actor
let desk: Tab
let wall: Tab
let phones: Tab[]
let plain: Tab
const typed: string[] = []

async function tabOf(person?: Actor, screen = phone, javaScript = true): Promise<Tab> {
  const id = person?.person
  const signIn = id ? { signInPath: await world.as(system, ctx => makeSignInLink(ctx, { person: id })) } : {}
  return openTab(browser, { origin: server.origin, screen, javaScript, ...signIn })
}

beforeAll(async () => {
  served = await serveWorld()
  world = served.world
  server = await served.start()
  browser = await openBrowser()
  ria = await world.person('Ria de Vries')
  const wish = { kind: 'talk', title: 'Groen in de straat', places: [deventer] }
  const planned = await world.as(ria, ctx => planTable(ctx, wish))
  table = planned.id
  path = `/tafels/${planned.slug}`
  desk = await tabOf(ria, desktop)
  wall = await tabOf(ria, { width: 1920, height: 1080 })
  phones = await Promise.all(Array.from({ length: 6 }, () => tabOf()))
  plain = await tabOf(undefined, phone, false)
}, 120_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
  await served.close()
})

async function say({ page }: Tab, words: string): Promise<void> {
  await page.getByLabel('Wat wil je zeggen?').fill(words)
  await press({ page } as Tab, 'Zeg het')
  typed.push(words)
}

/** The words stand among what everybody sees. */
async function sees({ page }: Tab, words: string): Promise<void> {
  await page.locator('[data-part=shared], .kp-screen').getByText(words).first().waitFor()
}

async function waitingOn({ page }: Tab): Promise<string> {
  return (await page.locator('[data-part=waiting]').textContent()) ?? ''
}

/** Nothing is on its way any more. */
async function sent({ page }: Tab): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-part=waiting]')?.textContent === '')
}

async function expectGood(tab: Tab, isOffLine = false): Promise<void> {
  await expectAccessible(tab.page)
  const complaints = tab.complaints()
  expect({ complaints: isOffLine ? [] : complaints, wide: await tooWide(tab.page) }).toEqual({
    complaints: [],
    wide: [],
  })
}

test('the host begins; six phones and one without scripts join with five letters, with a name or without', async () => {
  await desk.page.goto(`${path}/live`)
  await press(desk, 'Begin')
  await desk.page.getByText('De code is').waitFor()
  code = (await sittingBy(world.reader(), { table }))?.code ?? ''
  await wall.page.goto(`${path}/scherm`)
  await wall.page.getByText(code).waitFor()
  for (const [at, tab] of [...phones, plain].entries()) {
    await tab.page.goto('/aan')
    await tab.page.getByLabel('Code').fill(code.toLowerCase())
    await press(tab, 'Ga aan tafel')
    if (at % 2 === 0) await tab.page.getByLabel('Je naam').fill(`Buur ${at}`)
    await press(tab, 'Ga zitten')
    await tab.page.getByLabel('Wat wil je zeggen?').waitFor()
  }
  for (const tab of [desk, wall, plain, ...phones]) await expectGood(tab)
})

test('what one says is on the wall and on all phones; without scripts one reads it and says something too', async () => {
  const [first] = phones as [Tab]
  await say(first, 'De buurt wil meer bomen')
  for (const tab of [wall, ...phones]) await sees(tab, 'De buurt wil meer bomen')
  await say(plain, 'Zonder scripts zeg ik ook wat')
  await sees(plain, 'Zonder scripts zeg ik ook wat')
  for (const tab of [wall, ...phones]) await sees(tab, 'Zonder scripts zeg ik ook wat')
  await plain.page.getByRole('link', { name: 'Lees mee' }).click()
  await plain.page.getByText('De buurt wil meer bomen').waitFor()
  await expectGood(plain)
})

test(
  'a phone that is off line for a minute keeps what is typed, and sends it later, in order and once',
  {
    timeout: 120_000,
  },
  async () => {
    const [, lost, other] = phones as [Tab, Tab, Tab]
    await lost.context.setOffline(true)
    const since = Date.now()
    await say(lost, 'Eerste zonder netwerk')
    await say(lost, 'Tweede zonder netwerk')
    await lost.page.getByLabel('Wat wil je zeggen?').fill('Half getypt')
    await say(other, 'Intussen gaat het door')
    expect(await waitingOn(lost)).toBe('Wordt verstuurd zodra er weer verbinding is (2).')
    await lost.page.waitForTimeout(minute - (Date.now() - since))
    expect(await quotesOf(world.reader(), table)).toHaveLength(3)
    await expectGood(lost, true)
    await lost.context.setOffline(false)
    await sent(lost)
    for (const tab of [wall, ...phones]) await sees(tab, 'Tweede zonder netwerk')
    expect(await lost.page.getByLabel('Wat wil je zeggen?').inputValue()).toBe('Half getypt')
    const said = (await quotesOf(world.reader(), table)).map(({ body }) => body)
    expect(said.slice(-2)).toEqual(['Eerste zonder netwerk', 'Tweede zonder netwerk'])
  },
)

test(
  'the server is killed in the middle: all that was shown as saved is there after it is started again',
  {
    timeout: 120_000,
  },
  async () => {
    let isOver = false
    const talking = phones.map(async (tab, at) => {
      for (let turn = 0; !isOver && turn < 40; turn += 1) await say(tab, `Buur ${at} zegt ding ${turn}`)
    })
    await wall.page.waitForTimeout(1_500)
    // What all see at this moment has been shown as saved.
    const shown = await Promise.all(
      phones.map(tab => tab.page.locator('[data-part=shared] blockquote').allTextContents()),
    )
    await server.kill()
    await wall.page.waitForTimeout(1_000)
    isOver = true
    await Promise.all(talking)
    server = await served.start(Number(new URL(server.origin).port))
    const saved = new Set((await quotesOf(world.reader(), table)).map(({ body }) => body))
    expect(shown.flat().filter(words => !saved.has(words.trim()))).toEqual([])
    for (const tab of phones) await sent(tab)
    const said = (await quotesOf(world.reader(), table)).map(({ body }) => body)
    expect(said.toSorted()).toEqual(typed.toSorted())
  },
)

test('the note taker types for a speaker, who confirms it in other words on the own phone only', async () => {
  const [speaker, other] = phones as [Tab, Tab]
  await desk.page.reload()
  await desk.page.getByLabel('De woorden').fill('Ik doe het hek open')
  await desk.page.getByLabel('Wie zei het?').selectOption({ label: 'Buur 0' })
  await press(desk, 'Zet op tafel')
  await speaker.page.getByRole('heading', { name: 'Zei jij dit?' }).waitFor()
  await sees(other, 'Ik doe het hek open')
  expect(await other.page.getByRole('heading', { name: 'Zei jij dit?' }).count()).toBe(0)
  await speaker.page.getByLabel('Jouw woorden').first().fill('Ik doe het hek elke ochtend open')
  await press(speaker, 'Klopt, zo zei ik het')
  for (const tab of [wall, other]) await sees(tab, 'Ik doe het hek elke ochtend open')
})

test('quotes become a signpost by dragging and with ticks; a promise is accepted on the spot', async () => {
  const [speaker] = phones as [Tab]
  await desk.page.getByRole('checkbox', { name: /^Kies: Ik doe het hek/ }).check()
  await desk.page.getByLabel('Naam van de nieuwe routewijzer').fill('Het plein is van iedereen')
  await press(desk, 'Leg bij elkaar')
  const signpost = desk.page.locator('.kp-drop', { hasText: 'Het plein is van iedereen' })
  await signpost.locator('.kp-said', { hasText: 'Ik doe het hek elke ochtend open' }).waitFor()
  const beside = await tabOf(ria, desktop)
  await beside.page.goto(`${path}/live`)
  // A page that changes in the moment of taking hold lets go of it.
  const takesHold = async () => {
    await desk.page.mouse.up()
    await desk.page.locator('[data-drop=none] .kp-said').first().hover()
    await desk.page.mouse.down()
    // The first move begins to drag.
    await signpost.getByRole('heading').hover()
    await signpost.getByRole('heading').hover()
    return signpost.evaluate(element => element.classList.contains('kp-drop--over'))
  }
  await expect.poll(takesHold).toBe(true)
  await say(speaker, 'Dit komt tijdens het slepen')
  await beside.page.locator('.kp-said', { hasText: 'Dit komt tijdens het slepen' }).waitFor()
  await beside.close()
  const late = desk.page.locator('.kp-said', { hasText: 'Dit komt tijdens het slepen' })
  await desk.page.waitForTimeout(500)
  expect(await late.count(), 'nothing moves while somebody drags').toBe(0)
  await desk.page.mouse.up()
  await signpost.locator('.kp-said').nth(1).waitFor()
  await late.waitFor()
  await signpost.getByText('Vraag iemand om iets toe te zeggen').click()
  await signpost.getByLabel('Wie?').selectOption({ label: 'Buur 0' })
  await signpost.getByLabel('Wat?').fill('Het hek openen')
  await signpost.getByLabel('Wanneer is het klaar?').fill(dayAhead())
  await signpost.getByRole('button', { name: /^Vraag het/ }).click()
  await speaker.page.getByRole('heading', { name: 'Wil jij dit toezeggen?' }).waitFor()
  await press(speaker, 'Ja, dat doe ik')
  for (const tab of [desk, ...phones])
    await tab.page.getByRole('heading', { name: 'Het hek openen' }).waitFor()
  for (const tab of [desk, wall, ...phones]) await expectAccessible(tab.page)
})

test('after the end the code leads to the report', async () => {
  await desk.page.getByText('De tafel eindigen').click()
  await press(desk, 'Eindig de tafel')
  const [first] = phones as [Tab]
  await first.page.getByText('Deze tafel is voorbij.').waitFor()
  const answer = await fetch(`${server.origin}/aan/${code}`, { redirect: 'manual' })
  expect(new URL(answer.headers.get('location') ?? '', server.origin).pathname).toBe(`${path}/verslag`)
})

function dayAhead(): string {
  return new Date(Date.now() + 30 * 24 * 60 * minute).toISOString().slice(0, 10)
}
