import { afterAll, describe, expect, test } from 'vitest'
import { slugFor } from '../src/modules/places/index.ts'
import { answerQuestion, hideAnswer, hideQuestion } from '../src/modules/questions/index.ts'
import { openNeighbourhood } from './neighbourhood.ts'
import { visit } from './visit.ts'

const site = await openNeighbourhood()
afterAll(() => site.close())
const { operator, moderator, steward, member } = site.people
const { paths } = site
const [nobody, asMember, asOperator] = [
  await visit(site),
  await visit(site, member),
  await visit(site, operator),
]
const { id: question } = await rowOf('questions', paths.question)
const answer = await site.as(steward, ctx =>
  answerQuestion(ctx, { question, body: 'Bel mij.', role: '', references: [] }),
)

describe('what was removed', () => {
  const now = site.house.now()
  const kinds: { kind: string; path: string; remove: () => Promise<unknown>; says: string }[] = [
    {
      kind: 'a profile',
      path: paths.profile,
      says: 'Deze deelnemer doet niet meer mee.',
      remove: () =>
        site.house.db
          .updateTable('people')
          .set({ removed_at: now })
          .where('id', '=', steward.person)
          .execute(),
    },
    {
      kind: 'an organisation',
      path: paths.organisation,
      says: 'Deze organisatie staat niet meer op Knooppunt.',
      remove: async () => {
        const { id } = await rowOf('organisations', paths.organisation)
        await site.house.db
          .updateTable('organisations')
          .set({ removed_at: now })
          .where('id', '=', id)
          .execute()
      },
    },
    {
      kind: 'an initiative',
      path: paths.initiative,
      says: 'Dubbel.',
      remove: () => asOperator.send(`${paths.initiative}/weghalen`, { reason: 'Dubbel.' }),
    },
    {
      kind: 'a question',
      path: paths.closedQuestion,
      says: 'Deze vraag is weggehaald.',
      remove: async () => {
        const { id } = await rowOf('questions', paths.closedQuestion)
        await site.as(moderator, ctx => hideQuestion(ctx, { question: id, reason: 'Reclame.' }))
      },
    },
    {
      kind: 'a draft that was published',
      path: paths.draft,
      says: 'Deze link werkt niet meer.',
      remove: () => nobody.send(paths.draft),
    },
  ]

  test.each(kinds)(
    '$kind was there, and is then gone: 410, with a sentence',
    async ({ path, remove, says }) => {
      expect((await asMember.get(path)).status).toBe(200)
      await remove()
      const page = await asMember.get(path)
      const html = await page.text()
      expect([page.status, html.includes(says), html.includes('Dat ging niet goed')]).toEqual([
        410,
        true,
        false,
      ])
      expect((await asMember.get(`/en${path}`)).status).toBe(410)
    },
  )

  test('an answer is no longer to be marked', async () => {
    await site.as(moderator, ctx => hideAnswer(ctx, { answer, reason: 'Beledigend' }))
    const marked = await asOperator.post(`${paths.question}/antwoorden/${answer}/hielp`, { hielp: 'ja' })
    expect(marked.status).toBe(410)
  })

  test('programs hear it in their own form', async () => {
    const { status, headers } = await fetch(site.origin + paths.closedQuestion, {
      headers: { accept: 'application/json' },
    })
    expect([status, headers.get('content-type')]).toEqual([410, 'application/problem+json; charset=utf-8'])
  })

  test('a question for members does not tell visitors that it was there', async () => {
    await site.house.db
      .updateTable('questions')
      .set({ circle: 'members' })
      .where('slug', '=', paths.closedQuestion.split('/').at(-1) ?? '')
      .execute()
    const answers = [await nobody.get(paths.closedQuestion), await asMember.get(paths.closedQuestion)]
    expect(answers.map(({ status }) => status)).toEqual([404, 410])
  })
})

test('no place gets an address that is a page of the site or of a place', () => {
  const firstWord = /^(?:\/:gemeente(?:\/:wijk(?:\/:buurt)?)?)?\/([a-z-]+)(?=\/|$)/
  const words = site.routes.flatMap(route => firstWord.exec(route)?.[1] ?? [])
  expect(words.length).toBeGreaterThan(50)
  expect(words.filter(word => slugFor(word, 'WK000101', new Set()) === word)).toEqual([])
})

describe('an address that cannot be', () => {
  const wrong = ['x', '00000000-0000-0000-0000-00000000000g', '%00', '%27', '1e9']
  /** Behind a mailed secret, what never was and what was used up are answered alike. */
  const mayBeGone = /:secret|^\/account\/terug\//
  /** What programs ask for has its own answers, which are proved where the data interface is. */
  const forPrograms = /^\/(api|ogc)\//
  /** Whatever the key: a stream waits for what happens. */
  const streams = '/live/:key'
  const withParameter = (patterns: readonly string[]) =>
    patterns.filter(pattern => pattern.includes(':') && pattern !== streams && !forPrograms.test(pattern))
  const addresses = (pattern: string) => wrong.map(value => pattern.replace(/:\w+/g, value))

  test.each(withParameter(site.routes))('%s is not found', async pattern => {
    const statuses = []
    for (const path of addresses(pattern)) statuses.push((await asOperator.get(path)).status)
    expect(statuses).toEqual(wrong.map(value => (mayBeGone.test(pattern) && value !== '%00' ? 410 : 404)))
  })

  test('a form with the character NUL in it is read without that', async () => {
    const answer = await nobody.post('/aanmelden', { email: 'een\0@example.org' })
    expect([answer.status, (await nobody.get('/zoeken?q=a%00b')).status]).toEqual([303, 404])
  })

  test.each(withParameter(site.formRoutes))('nothing can be sent to %s', async pattern => {
    const statuses = new Set<number>()
    for (const path of addresses(pattern)) statuses.add((await asOperator.post(path)).status)
    expect([...statuses].filter(status => status !== 404 && status !== 410)).toEqual([])
  })
})

async function rowOf(table: 'questions' | 'organisations', path: string) {
  return site.house.db
    .selectFrom(table)
    .select('id')
    .where('slug', '=', path.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
}
