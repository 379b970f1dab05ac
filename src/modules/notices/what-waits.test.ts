import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCoalitions, type Tested } from '../../testing/coalitions.ts'
import { circles } from '../circles/index.ts'
import { coalitions } from '../coalitions/index.ts'
import { initiatives } from '../initiatives/index.ts'
import { whatWaits } from './what-waits.ts'

let tested: Tested
beforeAll(async () => void (tested = await openCoalitions([circles, initiatives, coalitions])))
afterAll(() => tested.world.close())

test('being asked for a coalition waits until that person answers', async () => {
  const { world, begun, yes } = tested
  const [lies, omar, sil] = [
    await world.person('Lies'),
    await world.person('Omar'),
    await world.person('Sil'),
  ]
  const id = await begun(lies, [omar, sil])
  const told = { id, path: '', title: '', soon: true, toldAt: world.house.now(), readAt: null }
  const notices = [omar, sil].map(({ person }) => ({
    ...told,
    ...{ kind: 'coalition_invited' as const, person: person ?? '', thing: { kind: 'coalition', id } },
  }))
  const waiting = async () => notices.map(await whatWaits(world.reader(), notices))
  const before = await waiting()
  await yes(id, omar)
  expect([before, await waiting()]).toEqual([
    [true, true],
    [false, true],
  ])
})
