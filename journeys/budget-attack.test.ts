import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ballotsOf,
  budgetPath,
  codesOfBatch,
  enterPaper,
  makeBudgetCodes,
  projectsOfBudget,
} from '../src/modules/budgets/index.ts'
import { system, type Actor } from '../src/platform/ctx/actor.ts'
import { waysIn } from '../src/testing/budgets.ts'
import { deventer } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { visit } from './visit.ts'

let site: Site
let people: Record<'vera' | 'gea' | 'sam', Actor>
let ways: ReturnType<typeof waysIn>
beforeAll(async () => {
  site = await openSite()
  people = {
    vera: await site.person('Vera', { role: 'connector', place: deventer }),
    gea: await site.person('Gea'),
    sam: await site.person('Sam'),
  }
  ways = waysIn(site, people)
})
afterAll(() => site.close())

const costs = { Bankje: 4000, Boom: 3000 }

/** A budget in which one may vote, with its letters. */
async function voting(wish: Parameters<typeof ways.begin>[0]) {
  const { id } = await ways.begin(wish)
  await ways.toVoting(id, people.sam, costs)
  const budget = await ways.now(id)
  const batch = await site.as(people.vera, ctx => makeBudgetCodes(ctx, site.house, { budget: id, count: 9 }))
  const letters = await codesOfBatch(site.reader(people.vera), site.house, { budget: id, batch })
  const path = `${budgetPath(budget)}/stembiljet`
  return { id, path, codes: letters.map(({ code }) => code) }
}

const chosen = async (id: string) => {
  const titles = new Map((await ways.projects(id)).map(project => [project.id, project.title]))
  const ballots = await ballotsOf(site.reader(system), id)
  return ballots.map(({ lines }) => Object.keys(lines).map(line => titles.get(line))).sort()
}

/** A browser that keeps the cookie of the ballot; what its user changes in it or in the request is up to them. */
async function device(path: string) {
  const first = await fetch(new URL(path, site.origin))
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  return (form: [string, string][], headers: Record<string, string> = {}) =>
    fetch(new URL(path, site.origin), {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams([...form, ['doe', 'stem']]) },
      headers: { origin: site.origin, cookie, ...headers },
    })
}

const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status)

test('many clicks at once and the same request sent again are one vote: the last one', async () => {
  const { id, path } = await voting({ proof: 'none' })
  const send = await device(path)
  const clicks = Array.from({ length: 8 }, () => send([['kies', '1']]))
  expect(statuses(await Promise.all(clicks))).toEqual(Array(8).fill(303))
  expect(statuses([await send([['kies', '2']]), await send([['kies', '2']])])).toEqual([303, 303])
  expect(await chosen(id)).toEqual([['Boom']])
})

test('one account is one vote, from however many devices at once', async () => {
  const { id, path } = await voting({ proof: 'mail' })
  const tabs = await Promise.all([1, 2, 3].map(() => visit(site, people.gea)))
  const sent = tabs.flatMap(tab => [1, 2].map(at => tab.post(path, [['kies', String(at)]])))
  expect(statuses(await Promise.all(sent))).toEqual(Array(6).fill(303))
  expect((await chosen(id)).length).toBe(1)
  const stranger = await device(path)
  expect((await stranger([['kies', '1']])).status).not.toBe(303)
  expect((await chosen(id)).length).toBe(1)
})

test('a link that signed somebody in does so once', async () => {
  const link = await site.signInPath(people.gea)
  const use = () =>
    fetch(new URL(link, site.origin), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site.origin },
    })
  const answers = await Promise.all([use(), use(), use()])
  const sessions = answers.filter(({ headers }) => headers.has('set-cookie'))
  expect(sessions.length).toBe(1)
})

test('a letter is one vote: by many at once, again later, by an account with a second letter, and after paper', async () => {
  const { id, path, codes } = await voting({ proof: 'code' })
  const [first = '', second = '', third = ''] = codes
  const devices = await Promise.all([1, 2, 3, 4].map(() => device(path)))
  const clicks = devices.map(send =>
    send([
      ['key', first],
      ['kies', '1'],
    ]),
  )
  expect(statuses(await Promise.all(clicks))).toEqual(Array(4).fill(303))
  const gea = await visit(site, people.gea)
  await gea.send(path, [
    ['key', second],
    ['kies', '1'],
  ])
  expect(
    (
      await gea.post(path, [
        ['key', third],
        ['kies', '1'],
      ])
    ).status,
  ).toBe(422)
  const [boom] = (await projectsOfBudget(site.reader(system), await ways.now(id))).filter(
    ({ number }) => number === 2,
  )
  for (const reader of [people.vera, people.gea]) {
    await site.as(reader, ctx =>
      enterPaper(ctx, site.house, { budget: id, code: third, choices: { [boom!.id]: 1 } }),
    )
  }
  expect(
    (
      await devices[0]!([
        ['key', third],
        ['kies', '1'],
      ])
    ).status,
  ).toBe(422)
  expect(await chosen(id)).toEqual([['Bankje'], ['Bankje'], ['Boom']])
})

test('a link that is only opened votes for nobody, and another site cannot send the form', async () => {
  const { id, path, codes } = await voting({ proof: 'code' })
  await fetch(new URL(`${path}?code=${codes[0]}&key=${codes[0]}&kies=1&doe=stem`, site.origin))
  const send = await device(path)
  const foreign = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }
  expect(
    (
      await send(
        [
          ['key', codes[0]!],
          ['kies', '1'],
        ],
        foreign,
      )
    ).status,
  ).toBe(403)
  expect(await chosen(id)).toEqual([])
})

test('what is not on the ballot, and fields that the form does not have, change nothing', async () => {
  const { id, path } = await voting({ proof: 'none', ballot: 'points', ballotMost: 5 })
  const send = await device(path)
  expect((await send([['punten_1', '6']])).status).toBe(422)
  expect(
    (
      await send([
        ['punten_1', '-3'],
        ['punten_99', '5'],
        ['via', 'paper'],
        ['version', '9'],
      ])
    ).status,
  ).toBe(303)
  expect(await chosen(id)).toEqual([[]])
  await send([
    ['punten_1', '2'],
    ['punten_2', '3'],
  ])
  expect(await chosen(id)).toEqual([['Bankje', 'Boom']])
})

test('after the last day, and in another phase, nothing gets in, whatever clock the sender has', async () => {
  const today = site.house.now().toISOString().slice(0, 10)
  const { id, path } = await voting({ proof: 'none', calendar: { voting: today } })
  const sends = await Promise.all([1, 2, 3, 4, 5].map(() => device(path)))
  for (const send of sends) expect((await send([['kies', '1']])).status).toBe(303)
  site.pass({ days: 2 })
  const early = {
    date: 'Mon, 01 Jan 2024 00:00:00 GMT',
    'if-unmodified-since': 'Mon, 01 Jan 2024 00:00:00 GMT',
  }
  const late = () => Promise.all(sends.map(send => send([['kies', '2']], early)))
  expect(statuses(await late()).every(status => status >= 400)).toBe(true)
  await ways.reach(id, 'outcome')
  expect(statuses(await late()).every(status => status >= 400)).toBe(true)
  expect(await chosen(id)).toEqual(Array(5).fill(['Bankje']))
})

test('whoever guesses codes finds none, and after twenty guesses even a right one is not tried', async () => {
  const { id, path, codes } = await voting({ proof: 'code' })
  const letters = 'ABCDEFGHJKLMNPRSTWXZ'
  const send = await device(path)
  const guess = (at: number) => `ABCDEF${letters[at % 20]}${letters[Math.floor(at / 20)]}`
  const answers = []
  for (let at = 0; at < 30; at += 1)
    answers.push(
      await send([
        ['key', guess(at)],
        ['kies', '1'],
      ]),
    )
  expect(new Set(statuses(answers.slice(0, 20)))).toEqual(new Set([422]))
  expect(new Set(statuses(answers.slice(20)))).toEqual(new Set([429]))
  expect(
    (
      await send([
        ['key', codes[0]!],
        ['kies', '1'],
      ])
    ).status,
  ).toBe(429)
  expect(await chosen(id)).toEqual([])
})
