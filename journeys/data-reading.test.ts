import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { makeOrganisation } from '../src/modules/organisations/index.ts'
import { answerQuestion, askQuestion } from '../src/modules/questions/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { deventer, zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'

const many = 12
const question = { explanation: '', motivation: '', circle: 'public' } as const

let site: Site
let lies: Actor
let asked: string
beforeAll(async () => {
  site = await openSite()
  lies = await site.person('Lies Lid')
  asked = await ask('Wie kan er zagen?')
  while (added < many) await addOne()
})
afterAll(() => site.close())

async function ask(title: string): Promise<string> {
  const { id } = await site.as(lies, ctx => askQuestion(ctx, { ...question, title, places: [zandweerd] }))
  return id
}

let added = 0

async function addOne(): Promise<void> {
  const number = (added += 1)
  const places = [zandweerd]
  const title = `Moestuin nummer ${number}`
  const wants = [
    { direction: 'need', kind: 'hands', text: 'Helpers' },
    { direction: 'offer', kind: 'place', text: 'Een schuur' },
  ] as const
  await site.as(lies, ctx => createInitiative(ctx, { title, places, wants }))
  await site.as(lies, ctx =>
    makeOrganisation(ctx, { name: `Stichting ${number}`, kind: 'care', places, role: 'lid' }),
  )
  await ask(`${title}, wie doet er mee?`)
  const neighbour = await site.person(`Buur ${number}`)
  await site.as(neighbour, ctx =>
    answerQuestion(ctx, { question: asked, body: `Ik, nummer ${number}`, role: '', references: [] }),
  )
  await site.house.db
    .updateTable('people')
    .set({ circle: 'public', places, areas: [zandweerd, deventer] })
    .where('id', '=', neighbour.person)
    .execute()
}

const at = (path: string, headers: Record<string, string> = {}) => fetch(site.origin + path, { headers })

const lists = [
  '/plekken',
  ...[
    'mensen',
    'organisaties',
    'initiatieven',
    'behoeften',
    'aanbiedingen',
    'vragen',
    'gebeurtenissen',
  ].flatMap(list => [`/${list}`, `/${list}?plek=${deventer}`]),
  'antwoorden',
]

describe.each(lists)('%s', list => {
  test('is walked from part to part without doubles, while more is added', async () => {
    const path = list === 'antwoorden' ? `/vragen/${asked}/antwoorden` : list
    const before = await walk(`/api/v1${path}`, async () => undefined)
    const during = await walk(`/api/v1${path}`, addOne)
    expect(new Set(during).size).toBe(during.length)
    expect(before.filter(id => !during.includes(id))).toEqual([])
    expect(before.length).toBeGreaterThanOrEqual(list === '/plekken' ? 5 : many)
  })
})

/** Ids on all parts, each part five long; at most three times something happens between two parts. */
async function walk(first: string, between: () => Promise<void>): Promise<string[]> {
  const ids: string[] = []
  let path: string | null = `${first}${first.includes('?') ? '&' : '?'}aantal=5`
  for (let part = 0; path !== null; part += 1) {
    const answer = await at(path)
    const { resultaten, volgende } = (await answer.json()) as {
      resultaten: { id?: string; code?: string }[]
      volgende: string | null
    }
    expect(answer.headers.get('link')).toBe(volgende === null ? null : `<${volgende}>; rel="next"`)
    ids.push(...resultaten.map(({ id, code }) => id ?? code ?? ''))
    if (part < 3) await between()
    path = volgende === null ? null : volgende.slice(site.origin.length)
  }
  return ids
}

test('what did not change is answered with 304 and nothing else', async () => {
  const path = '/api/v1/vragen'
  const etag = (await at(path)).headers.get('etag') ?? ''
  const again = await at(path, { 'if-none-match': etag })
  expect([again.status, await again.text(), again.headers.get('api-version')]).toEqual([304, '', '1.0.0'])
  await addOne()
  expect((await at(path, { 'if-none-match': etag })).status).toBe(200)
})

test('an address with a slash at its end, and one that is not there, is a problem in JSON', async () => {
  for (const path of ['/api/v1/plekken/', '/api/v1/nergens', '/api/v1/nergens/ook/niet']) {
    const answer = await at(path)
    const problem = (await answer.json()) as object
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
      404,
      'application/problem+json',
    ])
    expect(problem).toMatchObject({ status: 404, title: 'Not Found', code: 'site.api_path_unknown' })
  }
})

test('an address that cannot be read is a problem in JSON', async () => {
  const answer = await at('/api/v1/%ff')
  expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
    400,
    'application/problem+json',
  ])
})

test('pages of other sites may read, with a key as well, and not write', async () => {
  const answer = await fetch(`${site.origin}/api/v1/vragen`, {
    method: 'OPTIONS',
    headers: { origin: 'https://elders.example', 'access-control-request-method': 'GET' },
  })
  const { headers } = answer
  expect(answer.status).toBe(204)
  expect([
    headers.get('access-control-allow-origin'),
    headers.get('access-control-allow-methods'),
    headers.get('access-control-allow-headers'),
    headers.get('access-control-allow-credentials'),
  ]).toEqual(['*', 'GET, HEAD', 'Authorization, If-None-Match', null])
  const written = await fetch(`${site.origin}/api/v1/vragen`, {
    method: 'POST',
    headers: { origin: 'https://elders.example', 'content-type': 'application/json' },
    body: '{}',
  })
  expect(written.status).toBe(403)
})

test('a profile for members is not there without a key, and is named without its id', async () => {
  expect((await at(`/api/v1/mensen/${lies.person}`)).status).toBe(404)
  const shown = (await (await at(`/api/v1/vragen/${asked}`)).json()) as { vraagsteller: unknown }
  expect(shown.vraagsteller).toEqual({ id: null, naam: 'Lies Lid' })
})

test('no e-mail address is anywhere in the data', async () => {
  for (const list of lists.slice(0, -1)) {
    expect(await (await at(`/api/v1${list}`)).text()).not.toContain('@')
  }
})

/** The list, its place, and the five kinds of roles that people are shown with. */
const mostOfList = 7

test('a list costs the same number of queries, however much is on it', async () => {
  for (const list of lists.slice(0, -1)) {
    const counts: number[] = []
    for (const size of [1, 10]) {
      site.queries()
      await at(`/api/v1${list}${list.includes('?') ? '&' : '?'}aantal=${size}`)
      counts.push(site.queries().length)
    }
    expect(counts[1], list).toBeLessThanOrEqual(Math.min(counts[0] ?? 0, mostOfList))
  }
})

test('without a key an address reads as often as it may, and is then told when to come back', async () => {
  const narrow = await openSite({ limits: { readsPerMinute: 3 } })
  try {
    const statuses: number[] = []
    let last: Response | undefined
    for (let number = 0; number < 4; number += 1) {
      last = await fetch(`${narrow.origin}/api/v1/plekken`)
      statuses.push(last.status)
    }
    expect(statuses).toEqual([200, 200, 200, 429])
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(last?.headers.get('content-type')?.split(';')[0]).toBe('application/problem+json')
  } finally {
    await narrow.close()
  }
})
