import { system } from '../../src/platform/ctx/actor.ts'
import type { Ctx } from '../../src/platform/ctx/ctx.ts'
import type { House } from '../../src/platform/ctx/transact.ts'
import { say } from '../say.ts'
import type { Draw } from './draw.ts'
import type { Ground } from './ground.ts'
import type { Texts } from './texts.ts'

/** What every part of the seed works with. */
export interface Seeding {
  readonly house: House
  readonly draw: Draw
  readonly texts: Texts
  readonly ground: Ground
  /** How many of something, on the scale that was asked for. */
  amount(full: number): number
}

const atOnce = 2_000

/** Makes so many things, a transaction per batch, and says how far it is. */
export async function inBatches(
  { house }: Seeding,
  { what, count }: { what: string; count: number },
  make: (ctx: Ctx, size: number) => Promise<void>,
): Promise<void> {
  const tenth = Math.ceil(count / 10)
  for (let done = 0; done < count;) {
    const size = Math.min(atOnce, count - done)
    await house.transact(system, ctx => make(ctx, size))
    if (Math.floor((done + size) / tenth) > Math.floor(done / tenth))
      say(`${done + size} of ${count} ${what}`)
    done += size
  }
}
