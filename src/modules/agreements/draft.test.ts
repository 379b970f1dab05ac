import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { draft, refusalOf, standCoalition } from '../../testing/standing-agreement.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { coalitions } from '../coalitions/index.ts'
import { organisations } from '../organisations/index.ts'
import { addSection, editSection } from './edit-draft.ts'
import { agreements, agreementsWith, fixVersion } from './index.ts'
import { openSuggestionsOf, sectionsOf } from './queries/draft.ts'
import { decideSuggestion, suggestWording } from './suggest-wording.ts'

let world: World
beforeAll(async () => {
  world = await openWorld([organisations, coalitions, agreements])
})
afterAll(() => world.close())

test('a draft starts from its template, and only the parties see it', async () => {
  const standing = await standCoalition(world)
  const { id } = await draft(world, standing)
  const sections = await sectionsOf(world.reader(standing.lies), id)
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Waarom we dit samen doen',
    'Hoe we met elkaar omgaan',
    'Wat we elkaar vertellen',
    'Hoe we naar buiten gaan',
    'Als we het niet eens zijn',
  ])
  const stranger = await world.person('Vreemd')
  const seen = await Promise.all(
    [standing.bram, stranger, world.reader().actor].map(
      async actor => (await agreementsWith(world.reader(actor), [id])).length,
    ),
  )
  expect(seen).toEqual([1, 0, 0])
})

test('a party suggests another wording; once the section changed, taking it over is refused and it waits', async () => {
  const standing = await standCoalition(world)
  const { lies, bram } = standing
  const { id } = await draft(world, standing)
  const [first, second] = await sectionsOf(world.reader(lies), id)
  if (!first || !second) throw new Error('missing')
  const suggest = (section: string, sectionVersion: number) =>
    world.as(bram, ctx =>
      suggestWording(ctx, { agreement: id, section, sectionVersion, text: 'Korter.', reason: 'Te lang.' }),
    )
  await suggest(first.id, 1)
  await suggest(second.id, 1)
  await world.as(lies, ctx => editSection(ctx, { ...second, agreement: id, text: 'Anders.' }))
  const open = await openSuggestionsOf(world.reader(lies), id)
  const decide = (at: number, accept: boolean) =>
    refusalOf(
      world.as(lies, ctx => decideSuggestion(ctx, { agreement: id, suggestion: open[at]?.id ?? '', accept })),
    )
  expect(await refusalOf(suggest(second.id, 1))).toBe('agreements.section_changed')
  expect([await decide(0, true), await decide(1, true)]).toEqual(['done', 'agreements.section_changed'])
  expect(await refusalOf(world.as(lies, ctx => fixVersion(ctx, id)))).toBe('agreements.suggestions_wait')
  // The drafter looks at both, and saves the wording of the suggestion over the newer one.
  await world.as(lies, ctx =>
    editSection(ctx, { ...second, version: 2, agreement: id, text: 'Korter.', suggestion: open[1]?.id }),
  )
  const texts = (await sectionsOf(world.reader(lies), id)).slice(0, 2).map(({ text }) => text)
  expect(texts).toEqual(['Korter.', 'Korter.'])
  expect(await openSuggestionsOf(world.reader(lies), id)).toEqual([])
})

test('only the drafter and the stewards change the draft', async () => {
  const standing = await standCoalition(world)
  const { id } = await draft(world, standing)
  const add = (actor: Actor) =>
    refusalOf(world.as(actor, ctx => addSection(ctx, { agreement: id, heading: 'Nog iets', text: 'Dit.' })))
  const stranger = await world.person('Vreemd')
  expect([await add(standing.lies), await add(standing.bram), await add(stranger)]).toEqual([
    'done',
    'agreements.only_drafters',
    'agreements.not_found',
  ])
})
