import {
  beginSitting,
  gatherQuotes,
  renameSignpost,
  signpostPath,
  signpostsWith,
} from '../../src/modules/signposts/index.ts'
import { planGathering, planTable } from '../../src/modules/tables/index.ts'
import { zandweerd } from '../../src/testing/places.ts'
import { close } from './lay-together.ts'
import { wishFor, wordsOf, type Canary, type Making } from './table.ts'

const places = [zandweerd]

export async function layTable(making: Making): Promise<Canary> {
  const { site, steward, state } = making
  const { title, body } = wordsOf('table', state)
  const startsAt = new Date(site.house.now().getTime() + 5 * 86_400_000)
  const wish = { kind: 'talk', title, aim: body, places, startsAt }
  const { id, slug } = await site.as(steward, ctx => planTable(ctx, wish))
  const path = `/tafels/${slug}`
  await close(making, path, { title, aim: body, places: zandweerd })
  return { kind: 'table', state, id, path, title, body, steward }
}

/** It goes into the circle with its table, whose own words stand nowhere else. */
export async function laySignpost(making: Making): Promise<Canary> {
  const { site, steward, state } = making
  const { title, body } = wordsOf('signpost', state)
  const { id, slug } = await site.as(steward, ctx =>
    planTable(ctx, { kind: 'pit_stop', title: 'Aan tafel', places }),
  )
  const signpost = await site.as(steward, async ctx => {
    await beginSitting(ctx, id)
    const made = (await gatherQuotes(ctx, id, { quotes: [], to: { title } })) ?? ''
    await renameSignpost(ctx, id, { id: made, title, explanation: body })
    return made
  })
  await close(making, `/tafels/${slug}`, { title: 'Aan tafel', aim: '', places: zandweerd })
  const [made] = await site.as(steward, ctx => signpostsWith(ctx, [signpost]))
  const path = made ? signpostPath(made) : ''
  return { kind: 'signpost', state, id: signpost, owner: id, path, title, body, steward }
}

/** Who sees several tables at one moment is chosen when they are planned. */
export async function layGathering({ site, steward, state, coalition }: Making): Promise<Canary> {
  const { title, body } = wordsOf('gathering', state)
  const startsAt = new Date(site.house.now().getTime() + 6 * 86_400_000)
  const told = { kind: 'talk', title, intro: body, places, startsAt, titles: ['Tafel een', 'Tafel twee'] }
  const circle = wishFor(state, coalition)
  const { id, slug } = await site.as(steward, ctx => planGathering(ctx, { ...told, circle }))
  return { kind: 'gathering', state, id, path: `/bijeenkomsten/${slug}`, title, body, steward }
}
