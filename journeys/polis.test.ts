import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adjustedRand } from '@knooppunt/engine/opinions'
import { zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { commandSays, unzipped } from './ask-command.ts'
import { replayPolis, type Replayed } from './replay-polis.ts'
import { visit } from './visit.ts'

const name = 'brexit-consensus'
const published = (file: string) =>
  gunzipSync(readFileSync(new URL(`../data/polis/${name}/${file}.gz`, import.meta.url))).toString('utf8')

let site: Site
let replayed: Replayed

beforeAll(async () => {
  site = await openSite()
  replayed = await replayPolis(site, { comments: published('comments.csv'), votes: published('votes.csv') })
}, 600_000)
afterAll(() => site.close())

test('a published conversation, voted again through the pages, has the groups and common ground of the command', async () => {
  const told = await commandSays({
    'comments.csv': published('comments.csv'),
    'votes.csv': published('votes.csv'),
  })
  const { outcome, positions, voters } = await replayed.found()
  expect(told.stage).toBe('groups')
  expect(outcome).toMatchObject({
    ...{ participants: 204, votes: 5303, stage: 'groups' },
    agree: told.consensus.agree.map(Number),
    disagree: told.consensus.disagree.map(Number),
    divisive: told.divisive.map(Number),
  })
  expect(outcome.groups.map(({ size, says }) => ({ size, says }))).toEqual(
    told.groups.map(({ size, representative }) => ({
      size,
      says: representative.map(({ statement, side }) => ({ number: Number(statement), side })),
    })),
  )
  const people = Object.entries(told.positions)
  const theirs = people.map(([, { group }]) => group ?? '')
  const ours = people.map(([participant]) => positions[voters.get(participant) ?? '']?.group ?? '')
  expect(new Set(ours).size).toBe(3)
  expect(adjustedRand(theirs, ours)).toBe(1)
}, 60_000)

test('its files are for everybody when it is closed, and the command finds in them what the page shows', async () => {
  expect((await (await visit(site)).get(`${replayed.path}/bestanden.zip`)).status).toBe(403)
  await replayed.close()
  const files = await unzipped(await filesOf())
  expect([...files.keys()].sort()).toEqual(['comments.csv', 'participants-votes.csv', 'votes.csv'])
  const { outcome } = await replayed.found()
  for (const votes of ['votes.csv', 'participants-votes.csv']) {
    const told = await commandSays({
      'comments.csv': files.get('comments.csv') ?? '',
      [votes]: files.get(votes) ?? '',
    })
    expect({
      ...{ votes: told.votes, sizes: told.groups.map(({ size }) => size) },
      agree: told.consensus.agree.map(Number),
      disagree: told.consensus.disagree.map(Number),
    }).toEqual({
      ...{ votes: outcome.votes, sizes: outcome.groups.map(({ size }) => size) },
      ...{ agree: outcome.agree, disagree: outcome.disagree },
    })
  }
}, 60_000)

test('those files, brought back, are a closed conversation with the same page', async () => {
  const host = await site.person('Hein')
  const cookie = await sessionOf(host)
  const body = new FormData()
  body.set('title', 'Uit Polis')
  body.set('file', new Blob([new Uint8Array(await filesOf())]), 'gesprek.zip')
  const answer = await fetch(`${site.origin}/gesprekken/invoeren?plek=${zandweerd}`, {
    ...{ method: 'POST', redirect: 'manual', body },
    headers: { origin: site.origin, cookie },
  })
  expect(answer.status).toBe(303)
  site.pass({ minutes: 1 })
  await site.settle()
  const visitor = await visit(site)
  const path = (answer.headers.get('location') ?? '').split('?')[0] ?? ''
  const brought = await (await visitor.get(`${path}/uitkomst`)).text()
  const original = await (await visitor.get(`${replayed.path}/uitkomst`)).text()
  expect(original).toContain('Groep B')
  expect(tablesOf(brought)).toEqual(tablesOf(original))
}, 60_000)

const tablesOf = (html: string) => html.match(/<table.*?<\/table>/gs)

async function filesOf(): Promise<Buffer> {
  const answer = await (await visit(site)).get(`${replayed.path}/bestanden.zip`)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

async function sessionOf(person: Parameters<Site['signInPath']>[0]): Promise<string> {
  const answer = await fetch(new URL(await site.signInPath(person), site.origin), {
    ...{ method: 'POST', redirect: 'manual' },
    headers: { origin: site.origin },
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}
