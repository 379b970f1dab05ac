import { z } from 'zod'
import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { moveEverything } from './merge-accounts.ts'

const Merge = z.object({ from: z.uuid(), into: z.uuid() })

/** Moves what somebody did as a guest to the account of whoever confirmed the address that the guest gave. */
export function mergeGuestJob(house: House): Job {
  return {
    name: 'merge-guest',
    run: data => house.transact(system, ctx => moveEverything(ctx, Merge.parse(data))),
  }
}
