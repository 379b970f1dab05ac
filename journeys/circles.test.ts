import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zandweerd } from '../src/testing/places.ts'
import {
  castOn,
  layCanaries,
  roles,
  sees,
  shut,
  states,
  type Canary,
  type Cast,
  type Role,
} from './canaries.ts'
import { openNeighbourhood, type Neighbourhood } from './neighbourhood.ts'
import { dataOn, keyFor, mapDataOn } from './open-data.ts'
import { listPages } from './page-list.ts'
import { visit, type Visit } from './visit.ts'

let site: Neighbourhood
let cast: Cast
let canaries: Canary[]

beforeAll(async () => {
  site = await openNeighbourhood()
  cast = await castOn(site)
  await showAll()
  canaries = await layCanaries(site, cast)
  await followAll()
  await readEverything('anonymous')
  await shut(site, cast, canaries)
  await answerAll()
  await site.nextDay()
}, 240_000)
afterAll(() => site.close())

/** Who is to be named must be found by name; everybody wants mail as soon as there is any. */
async function showAll(): Promise<void> {
  const people = Object.values(cast).map(({ person }) => person ?? '')
  await site.house.db.updateTable('people').set({ circle: 'members' }).where('id', 'in', people).execute()
}

/** They began to follow when they could see it. */
async function followAll(): Promise<void> {
  const questions = canaries.filter(({ kind }) => kind === 'question').map(({ id }) => id)
  const rows = questions.flatMap(question =>
    Object.values(cast).map(({ person }) => ({ question, person: person ?? '', since: site.house.now() })),
  )
  await site.house.db.insertInto('question_followers').values(rows).execute()
  const bundles = Object.values(cast).map(({ person }) => ({ person: person ?? '', bundle: 'at_once' }))
  await site.house.db.insertInto('mail_settings').values(bundles).execute()
}

/** Something happens with everything after its circle was closed. */
async function answerAll(): Promise<void> {
  for (const { kind, id, path } of canaries) {
    if (kind !== 'question') continue
    const helper = await visit(site, cast.operator)
    await helper.post(`${path}/antwoord`, { body: `Bij ${id} weet ik raad.`, role: '' })
  }
  await site.settle()
}

/** Every address there is, and those of the canaries. */
function everyPath(): string[] {
  const { pages, files } = listPages(site)
  const files_ = files.filter(({ type }) => type !== 'text/event-stream')
  const general = [...new Set([...pages, ...files_].map(({ path }) => path)), ...answeredHere]
  return [...general, ...canaries.flatMap(pathsOf)].filter(path => !path.startsWith('/aanmelden/link/'))
}

const answeredHere = ['/deventer/zandweerd/vragen?toon=beantwoord']

/** What may differ for who answers for something: the same without pages that say nothing of things. */
function ownPaths(): string[] {
  return everyPath().filter(path => /^\/(deventer|mijn|api|ogc|documenten)/.test(path) || path.includes('zq'))
}

function pathsOf(canary: Canary): string[] {
  const { kind, id, path, title, body, list } = canary
  const ids = {
    person: id,
    organisation: id,
    initiative: id,
    question: id,
    answer: id,
    bottleneck: id,
    budget: id,
    agreement: id,
    issue: id,
    coalition: id,
    promise: id,
    document: id,
  }
  const data = [...dataOn(ids), ...mapDataOn(ids)].map(([one]) => one).filter(one => one.includes(id))
  const mistyped = `${title.slice(0, -1)}e`
  return [
    path,
    ...data,
    ...(kind === 'initiative' ? [`${path}/bewerken`, `${path}/betrokken`, `${path}/voorstel`] : []),
    ...(kind === 'organisation' ? [`${path}/bewerk`, `/mijn/functies?q=${body}`] : []),
    ...(list === undefined ? [] : [list, `${path}/bestand`]),
    ...(['initiative', 'organisation', 'question'].includes(kind) ? [`/documenten/bij/${kind}/${id}`] : []),
    ...(kind === 'agreement' ? textPaths(path) : []),
    ...(kind === 'person' ? [`${path}/kennismaken`] : []),
    ...[`/zoeken?q=${body}`, `/zoeken/hints?q=${body}`, `/zoeken?q=${mistyped}`],
    `/vragen/hints?title=${body}+${body}&explanation=${body}&place=${zandweerd}`,
  ]
}

const textPaths = (path: string) => ['', '/blad', '/tekst.txt'].map(end => `${path}/versies/1${end}`)

/** The role that somebody has towards a thing. */
function roleTowards(role: Role, reader: Canary | undefined, { state, kind }: Canary): Role {
  if (role !== 'steward' || !reader) return role
  const isOwn = reader.state === state && (reader.kind === 'person') === (kind === 'person')
  if (isOwn) return 'steward'
  return state === 'coalition' && isInCoalition(reader) ? 'in the coalition' : 'member'
}

const isInCoalition = ({ kind, state }: Canary) => kind === 'person' && state === 'coalition'

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
  const waiting = role === 'steward' ? ownPaths() : everyPath()
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
      owners.set(await addressOf(cast[role].person), { role })
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
    expect([...new Set(told.map(({ owner, one }) => `${owner.role}: ${nameOf(one)}`))]).toContain(
      'named: question named',
    )
  })
})

/** The ways out that show a thing to who may see it: watching is no reason to be shown in lists. */
function waysTo({ kind, state, id, path, list }: Canary, role: Role): RegExp[] {
  const page = new RegExp(`^${path}$`)
  if (kind === 'answer') return [page]
  const data = new RegExp(`^/api/v1/[a-z]+/${id}$`)
  if (kind === 'document' || kind === 'enclosure') {
    return [page, data, new RegExp(`^${path}/bestand$`), new RegExp(`^${list}$`)]
  }
  const isListed =
    state === 'public' ||
    (state === 'members' && role !== 'anonymous') ||
    (state !== 'away' && role === (state === 'named' ? 'named' : 'in the coalition'))
  if (!isListed) return [page, data]
  if (kind === 'agreement') {
    return [page, data, ...textPaths(path).map(one => new RegExp(`^${one}$`)), /^\/zoeken\?q=/]
  }
  const plural = {
    initiative: 'initiatieven',
    organisation: 'organisaties',
    question: 'vragen',
    person: 'mensen',
  }[kind]
  const ways = [page, data, new RegExp(`^/deventer(/zandweerd)?/${plural}(\\?toon=\\w+)?$`), /^\/zoeken\?q=/]
  ways.push(new RegExp(`^/api/v1/${plural}\\?plek=`))
  if (kind !== 'initiative') return ways
  return [...ways, /kaart\.json$/, /^\/ogc\/v1\/collections\/initiatieven\/items$/]
}

async function addressOf(person: string | null): Promise<string> {
  const { email } = await site.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', person)
    .executeTakeFirstOrThrow()
  return email
}
