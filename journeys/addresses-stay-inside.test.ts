import { afterAll, describe, expect, test } from 'vitest'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { addressOf, openNeighbourhood } from './neighbourhood.ts'
import { listPages } from './page-list.ts'
import { visit } from './visit.ts'

const site = await openNeighbourhood()
afterAll(() => site.close())
const { pages, files } = listPages(site)
/** Where only the owner of an address comes, by a link that was mailed to it. */
const mailed = new Set([site.paths.signIn, site.paths.draft])
const streams = 'text/event-stream'
const paths = [
  ...pages.map(({ path }) => path),
  ...files.filter(({ type }) => type !== streams).map(({ path }) => path),
].filter(path => !mailed.has(path))

const { member, moderator, connector } = site.people
const everybody = await Promise.all(Object.values(site.people).map(person => addressOf(site, person)))
const canaries = [...everybody, 'vera@example.org']

describe.each<{ who: string; person?: Actor }>([
  { who: 'a visitor' },
  { who: 'a member', person: member },
  { who: 'a connector', person: connector },
  { who: 'a moderator', person: moderator },
])('$who', ({ person }) => {
  test('reads nobody else’s e-mail address on any page, in any feed or in any file', async () => {
    const own = person && (await addressOf(site, person))
    const asked = await visit(site, person)
    const leaks: string[] = []
    for (const path of paths.flatMap(one => [one, `/en${one}`])) {
      const text = await (await asked.get(path)).text()
      leaks.push(
        ...canaries.filter(email => email !== own && text.includes(email)).map(email => `${path}: ${email}`),
      )
    }
    expect(leaks).toEqual([])
  })
})

test('the operator finds them in the outbox only, so this test can see one', async () => {
  const asked = await visit(site, site.people.operator)
  const shown: string[] = []
  for (const path of paths) {
    const text = await (await asked.get(path)).text()
    if (text.includes('vera@example.org')) shown.push(path)
  }
  expect(shown).toEqual(['/beheer/post', site.paths.mail])
})
