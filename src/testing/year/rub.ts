import {
  answerBottleneck,
  followBottleneck,
  nameBottleneck,
  nameOwner,
  sayOutcome,
  sayUsToo,
} from '../../modules/bottlenecks/index.ts'
import { raiseIssue } from '../../modules/coalitions/index.ts'
import { zandweerd } from '../places.ts'
import type { District } from './district.ts'

/** Where rules bite in the year: on which day, and what is done about it. People and organisations by number. */
export function rubbing(district: District): readonly [number, () => Promise<unknown>][] {
  const { world, people, organisations } = district
  let [room, unowned] = ['', '']
  const name = (by: number, title: string, owner: number | null) =>
    world.as(people[by]!, async ctx => {
      const rule = { name: `Regel voor ${title}`, link: null }
      const wish = { title, blocks: 'Dan mag het niet.', rule, places: [zandweerd] }
      return (await nameBottleneck(ctx, { ...wish, owner: owner === null ? null : organisations[owner]! })).id
    })
  const answer = (by: number, wish: Parameters<typeof answerBottleneck>[2]) =>
    world.as(people[by]!, ctx => answerBottleneck(ctx, world.house.things, wish))
  return [
    [52, async () => void (room = await name(13, 'Een bankje op de stoep', 9))],
    [59, () => world.as(people[14]!, ctx => sayUsToo(ctx, { bottleneck: room, as: { kind: 'person' } }))],
    [60, () => world.as(people[16]!, ctx => followBottleneck(ctx, { bottleneck: room, follows: true }))],
    [
      61,
      () => {
        const origins = [{ kind: 'bottleneck' as const, id: room }]
        const wish = { title: 'Zitten op straat mag niet overal', places: [zandweerd], origins }
        return world.as(people[13]!, ctx => raiseIssue(ctx, wish))
      },
    ],
    [73, () => answer(9, { bottleneck: room, kind: 'experiment', body: 'Drie bankjes.', day: '2026-10-30' })],
    [241, () => world.as(people[13]!, ctx => sayOutcome(ctx, { bottleneck: room, body: 'Het werkt.' }))],
    [101, async () => void (unowned = await name(17, 'Een kraan in de tuin', null))],
    [
      108,
      () => world.as(people[28]!, ctx => nameOwner(ctx, { bottleneck: unowned, owner: organisations[10]! })),
    ],
    [
      115,
      () => answer(10, { bottleneck: unowned, kind: 'stays', body: 'Het water is niet schoon.', day: null }),
    ],
    // Nobody answers it.
    [122, () => name(20, 'Muziek na tien uur', 3)],
  ]
}
