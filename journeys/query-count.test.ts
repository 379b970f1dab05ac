import { afterAll, describe, expect, test } from 'vitest'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { makeOrganisation } from '../src/modules/organisations/index.ts'
import { answerQuestion, askQuestion } from '../src/modules/questions/index.ts'
import { zandweerd } from '../src/testing/places.ts'
import { openNeighbourhood } from './neighbourhood.ts'
import { listPages } from './page-list.ts'
import { visit } from './visit.ts'

const many = 50
const mostOfOnePage = 20 // with knowing who asks
/** A pack gathers what ten modules have for one role. */
const mostOfPack = 28

const site = await openNeighbourhood()
afterAll(() => site.close())
const operator = await visit(site, site.people.operator)
const { pages } = listPages(site)
await add(0, 1)
const few = await countAll()
await add(1, many)
const much = await countAll()

describe.each(pages.map(({ path, name }) => ({ path, name })))('$name', ({ path, name }) => {
  test('asks the database no more when there is more on it, and not often', () => {
    const before = few.get(path) ?? []
    const after = much.get(path) ?? []
    const most = Math.min(before.length, name.startsWith('/overdracht/:role') ? mostOfPack : mostOfOnePage)
    expect(after.length, after.join('\n')).toBeLessThanOrEqual(most)
  })
})

/** Per page the statements it asks, in no order: they may run at the same time. */
async function countAll(): Promise<Map<string, string[]>> {
  const counts = new Map<string, string[]>()
  for (const { path } of pages) {
    site.queries()
    await (await operator.get(path)).text()
    counts.set(path, site.queries().map(shapeOf).sort())
  }
  return counts
}

/** Without the number of values in a list. */
function shapeOf(sql: string): string {
  return sql
    .replace(/\$\d+/g, '$')
    .replace(/\(\$(, \$)*\)/g, '($…)')
    .slice(0, 300)
}

async function add(from: number, to: number): Promise<void> {
  const { operator: asker, steward } = site.people
  const places = [zandweerd]
  for (let number = from; number < to; number += 1) {
    const person = await site.person(`Buur ${number}`)
    const own = await visit(site, person)
    await own.send('/mijn/plekken', { place: zandweerd })
    const text = { title: `Moestuin nummer ${number}`, places }
    await site.as(number % 2 ? asker : steward, ctx => createInitiative(ctx, { ...text, themes: ['green'] }))
    const about = { ...text, explanation: '', motivation: '', circle: 'public' } as const
    const { id } = await site.as(asker, ctx =>
      askQuestion(ctx, { ...about, title: `${text.title}, wie helpt?` }),
    )
    await site.as(person, ctx => answerQuestion(ctx, { question: id, body: 'Ik!', role: '', references: [] }))
    await site.as(asker, ctx =>
      makeOrganisation(ctx, { name: `Stichting ${number}`, kind: 'foundation', places, role: 'lid' }),
    )
  }
  await site.settle()
}
