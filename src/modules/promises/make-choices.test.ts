import { afterAll, beforeAll, expect, test } from 'vitest'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { circles } from '../circles/index.ts'
import { beginCoalition, coalitions, raiseIssue } from '../coalitions/index.ts'
import { actorsWith } from '../people/index.ts'
import { promises } from './index.ts'
import { makeChoices } from './make-choices.ts'

let world: World
beforeAll(async () => void (world = await openWorld([circles, coalitions, promises])))
afterAll(() => world.close())

test.each([
  { circle: 'public', begins: 'public' },
  { circle: 'members', begins: 'members' },
  { circle: 'hidden', begins: 'its parties' },
])('a promise in a coalition for $circle begins for $begins', async ({ circle, begins }) => {
  const lies = await world.person('Lies')
  const coalition = await world.as(lies, async ctx => {
    const issue = await raiseIssue(ctx, { title: 'Samen tuinieren', places: [zandweerd], circle })
    return beginCoalition(ctx, { issue: issue.id, name: 'Tuin', own: { organisation: null }, invited: [] })
  })
  const actor = (await actorsWith(world.reader(lies), [lies.person!])).get(lies.person!)
  const reader = world.reader(actor)
  const thing = (await world.house.things.get('coalition')?.look(reader, [coalition.id]))?.get(coalition.id)
  const choices = await makeChoices({ reader, things: world.house.things, lang: 'nl' }, { thing: thing! })
  const { circle: typed } = choices.blank.typed as { circle: string }
  const parties = choices.coalitions.find(({ owner }) => owner.id === coalition.id)
  expect(typed === parties?.id ? 'its parties' : typed).toBe(begins)
})
