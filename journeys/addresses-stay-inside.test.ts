import { afterAll, describe, expect, test } from 'vitest'
import { openLog } from '../src/main/log.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { openNeighbourhood } from './neighbourhood.ts'
import { keyFor } from './open-data.ts'
import { listPages } from './page-list.ts'
import { addressOf } from './people.ts'
import { careful, laySecrets, secretsOf, type Secret } from './secrets.ts'
import { visit } from './visit.ts'

const logged: string[] = []
const site = await openNeighbourhood({ log: openLog('debug', { write: line => void logged.push(line) }) })
afterAll(() => site.close())
await laySecrets(site)
const { pages, files } = listPages(site)
/** Behind a link that was mailed to the owner of an address. */
const mailed = new Set([site.paths.signIn, site.paths.draft])
const streams = 'text/event-stream'
const paths = [
  ...pages.map(({ path }) => path),
  ...files.filter(({ type }) => type !== streams).map(({ path }) => path),
].filter(path => !mailed.has(path))

const { member, moderator, connector, operator } = site.people
const readers = [
  { who: 'a visitor' },
  { who: 'a member', person: member },
  { who: 'a connector', person: connector },
  { who: 'a moderator', person: moderator },
  { who: 'the operator', person: operator },
]
const keys = new Map<string, string>()
for (const { who, person } of readers) if (person) keys.set(who, await keyFor(site, person))
const secrets = await secretsOf(site)
const contents: Secret = { of: 'document_bytes.bytes', value: careful, row: operator.person ?? '' }

/** What this person may not read: what stands in no row that names them. */
function hiddenFrom(person: Actor | undefined): Secret[] {
  const isOwn = ({ row }: Secret) => person?.person !== undefined && row.includes(person.person ?? '?')
  const own = new Set(secrets.filter(isOwn).map(({ value }) => value))
  return [...secrets, contents].filter(secret => !isOwn(secret) && !own.has(secret.value))
}

interface Reading {
  readonly who: string
  readonly person?: Actor
}

/** Each secret that this person finds: `path: table.column`. */
async function leaksTo({ who, person }: Reading): Promise<string[]> {
  const asked = await visit(site, person)
  const hidden = hiddenFrom(person)
  const leaks = new Set<string>()
  const waiting = paths.flatMap(path => (/^\/(api|ogc)\//.test(path) ? [path] : [path, `/en${path}`]))
  const headers = { authorization: `Bearer ${keys.get(who)}` }
  const next = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const isData = keys.has(who) && /^\/(api|ogc)\//.test(path)
      const answer = isData ? await fetch(site.origin + path, { headers }) : await asked.get(path)
      const said = `${await answer.text()} ${JSON.stringify([...answer.headers])}`
      for (const { of, value } of hidden) if (said.includes(value)) leaks.add(`${path}: ${of}`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, next))
  return [...leaks].sort()
}

test('there are secrets of many kinds to find', () => {
  expect([...new Set(secrets.map(({ of }) => of))].sort()).toEqual(
    expect.arrayContaining([
      ...['access_keys.name', 'addresses.email', 'case_reports.email', 'guests.email', 'identities.subject'],
      ...['invitations.email', 'mails.to_address', 'notice_calendars.secret_hash'],
      ...[
        'organisation_contacts.claim_email',
        'passkeys.name',
        'question_drafts.email',
        'sessions.token_hash',
      ],
    ]),
  )
})

describe.each(readers.filter(({ who }) => who !== 'the operator'))('$who', reading => {
  test('reads no address, no name of a key and no file of somebody else on any page, in any feed or file', async () => {
    expect(await leaksTo(reading)).toEqual([])
  }, 240_000)
})

test('the operator finds addresses in the outbox only, so this test can see one', async () => {
  const found = await leaksTo({ who: 'the operator', person: operator })
  const where = new Set(found.map(leak => leak.replace(/^\/en/, '').replace(/: .*/, '')))
  expect([...where].sort()).toEqual(['/beheer/post', site.paths.mail])
}, 240_000)

test('who follows a page live hears that it changed, and nothing more', async () => {
  const { body } = await fetch(`${site.origin}/live/${site.ids.question}`)
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  const answering = await visit(site, member)
  await answering.post(`${site.paths.question}/antwoord`, { body: 'Vraag het aan de tuinman.', role: '' })
  await site.settle()
  let said = ''
  setTimeout(() => void reader?.cancel(), 3_000)
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) said += part.value
  expect(said).toContain('data:')
  expect(hiddenFrom(undefined).filter(({ value }) => said.includes(value))).toEqual([])
})

test('no mail tells of the address of another', async () => {
  const addresses = [...new Set(secrets.filter(({ value }) => value.includes('@')).map(({ value }) => value))]
  const leaks = (await site.mails()).flatMap(({ to, subject, text }) =>
    addresses
      .filter(address => address !== to && `${subject} ${text}`.includes(address))
      .map(address => [to, address]),
  )
  expect(leaks).toEqual([])
})

test('the log names no address of a person or of a machine, and nothing that opens a link', async () => {
  await fetch(`${site.origin}/aanmelden/link/a-secret-in-the-path?email=${await addressOf(site, member)}`)
  // It says where it listens.
  const lines = logged.join('').replaceAll(site.origin, '')
  expect(logged.length).toBeGreaterThan(paths.length)
  expect([...secrets, contents].filter(({ value }) => lines.includes(value))).toEqual([])
  expect(lines).not.toMatch(/127\.0\.0\.1|::1|a-secret-in-the-path|kp_[\w-]{43}/)
})
