import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNeighbourhood, type Neighbourhood } from '../neighbourhood.ts'
import { keyFor } from '../open-data.ts'
import { addressOf } from '../people.ts'
import { visit, type Visit } from '../visit.ts'
import { castOn, layCanaries } from './lay-canaries.ts'
import { listenTo, touchAll } from './live-update.ts'
import { shut } from './shut.ts'
import { followAll, heardOf, stirAll } from './stir.ts'
import { kinds, roles, sees, states, type Canary, type Cast, type Role } from './table.ts'
import { everyPath, ownPaths, waysTo } from './ways-out.ts'

let site: Neighbourhood
let cast: Cast
let canaries: Canary[]

beforeAll(async () => {
  site = await openNeighbourhood()
  cast = await castOn(site)
  await showAll()
  canaries = await layCanaries(site, cast)
  await followAll(site, cast, canaries)
  await readEverything('anonymous')
  await shut(site, cast, canaries)
  await stirAll(site, cast, canaries)
  await site.nextDay()
}, 240_000)
afterAll(() => site.close())

/** Who is to be named must be found by name. */
async function showAll(): Promise<void> {
  const people = Object.values(cast).map(({ person }) => person ?? '')
  await site.house.db.updateTable('people').set({ circle: 'members' }).where('id', 'in', people).execute()
}

/** The role that somebody has towards a thing. */
function roleTowards(role: Role, reader: Canary | undefined, { state, kind }: Canary): Role {
  if (role !== 'steward' || !reader) return role
  const isOwn = reader.state === state && (reader.kind === 'person') === (kind === 'person')
  if (isOwn) return 'steward'
  return state === 'coalition' && reader.state === 'coalition' ? 'in the coalition' : 'member'
}

/** Everything that an answer says without what was asked. */
async function textAt(reader: Visit, path: string): Promise<string> {
  const answer = await reader.get(path)
  const said = `${await answer.text()} ${answer.headers.get('location') ?? ''}`.toLowerCase()
  return (path.match(/zq[a-z]+/g) ?? []).reduce((text, word) => text.replaceAll(word, ''), said)
}

/** Where each canary was found: `way word`. */
async function readEverything(role: Role, reader?: Canary): Promise<{ path: string; canary: Canary }[]> {
  const person = role === 'steward' ? reader?.steward : role === 'anonymous' ? undefined : cast[role]
  const session = await visit(site, person)
  const key = person && (await keyFor(site, person))
  const program: Visit = {
    ...session,
    get: path => fetch(site.origin + path, { headers: { authorization: `Bearer ${key}` } }),
  }
  const found: { path: string; canary: Canary }[] = []
  const waiting = (role === 'steward' ? ownPaths : everyPath)(site, canaries)
  const readNext = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const isData = /^\/(api|ogc)\//.test(path)
      const text = await textAt(isData && key ? program : session, path)
      const there = canaries.filter(({ title, body }) => text.includes(title) || text.includes(body))
      for (const canary of there) found.push({ path, canary })
    }
  }
  await Promise.all(Array.from({ length: 6 }, readNext))
  return found
}

const nameOf = ({ kind, state }: Canary) => `${kind} ${state}`

/** What somebody wrote or was told to write is in the file of what is kept about this person, whoever may see it now. */
const isOwnFile = (path: string) => path.startsWith('/mijn/gegevens')

const readers = () => [
  ...roles.filter(role => role !== 'steward').map(role => ({ role, reader: undefined })),
  ...states.flatMap(state =>
    (['initiative', 'person'] as const).map(kind => ({
      role: 'steward' as const,
      reader: canaries.find(one => one.state === state && one.kind === kind),
    })),
  ),
]

describe('all kinds of things x circles x roles x every way out', () => {
  it('every kind of thing in the house is among them, in every circle', () => {
    const all = states.flatMap(state => kinds.map(kind => `${kind} ${state}`))
    expect(canaries.map(nameOf).toSorted()).toEqual(all.toSorted())
  })

  it(
    'nothing is found where the table says no, and everything where it says yes',
    { timeout: 600_000 },
    async () => {
      const leaks: string[] = []
      const missing: string[] = []
      for (const { role, reader } of readers()) {
        const found = await readEverything(role, reader)
        for (const { path, canary } of found) {
          const towards = roleTowards(role, reader, canary)
          if (sees(canary.kind, canary.state, towards) || isOwnFile(path)) continue
          leaks.push(`${role} ${reader ? nameOf(reader) : ''}: ${nameOf(canary)} at ${path}`)
        }
        for (const canary of canaries) {
          const towards = roleTowards(role, reader, canary)
          if (!sees(canary.kind, canary.state, towards)) continue
          const ways = found.filter(one => one.canary === canary).map(({ path }) => path)
          const closed = waysTo(canary, towards).filter(way => !ways.some(path => way.test(path)))
          missing.push(...closed.map(way => `${towards}: ${nameOf(canary)} at ${way.source}`))
        }
      }
      expect({ leaks: [...new Set(leaks)], missing: [...new Set(missing)] }).toEqual({
        leaks: [],
        missing: [],
      })
    },
  )

  it('no mail tells of what its reader may not see', async () => {
    const owners = new Map<string, { role: Role; reader?: Canary }>()
    for (const role of roles) {
      if (role === 'anonymous' || role === 'steward') continue
      owners.set(await addressOf(site, cast[role]), { role })
    }
    const told = (await site.mails()).flatMap(({ to, subject, text }) => {
      const owner = owners.get(to)
      const said = `${subject} ${text}`.toLowerCase()
      return owner
        ? canaries
            .filter(one => said.includes(one.title) || said.includes(one.body))
            .map(one => ({ owner, one }))
        : []
    })
    const leaks = told.filter(({ owner, one }) => !sees(one.kind, one.state, owner.role))
    expect(leaks.map(({ owner, one }) => `${owner.role}: ${nameOf(one)}`)).toEqual([])
    const read = told.map(({ owner, one }) => `${owner.role}: ${nameOf(one)}`)
    expect(heardOf.filter(kind => !read.includes(`named: ${kind} named`))).toEqual([])
  })

  it('an open page hears that something changed, and nothing of what', async () => {
    const streams = await Promise.all(canaries.map((canary, at) => listenTo(site, canary, at)))
    await touchAll(site, cast, canaries)
    await delay(500)
    for (const { stop } of streams) stop()
    const wrong = canaries.filter(
      (_canary, at) => !/^retry: 3000\n\n(event: changed\ndata: \n\n)+$/.test(streams[at]?.heard() ?? ''),
    )
    expect(wrong.map(nameOf)).toEqual([])
  })
})
