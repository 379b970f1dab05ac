import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { clockAt, momentOf } from '../../platform/i18n/zone-clock.ts'
import { mailEverybody } from './mail-guests.ts'
import { guestsAt } from './queries/guests.ts'
import { tablesBetween } from './queries/tables.ts'

const day = 86_400_000 // ms

/** Every morning: who comes tomorrow is reminded. Begun again after a stop, nobody is reminded twice. */
export function remindJob(house: House): Job {
  return {
    name: 'remind-of-tables',
    every: '40 8 * * *',
    async run() {
      const midnight = Math.floor(clockAt(house.now()) / day) * day + day
      const tables = await tablesBetween(house, momentOf(midnight), momentOf(midnight + day))
      for (const table of tables) {
        await house.transact(system, async ctx => {
          await mailEverybody(ctx, house, {
            table,
            guests: await guestsAt(ctx, [table.id]),
            about: 'tomorrow',
          })
        })
      }
    },
  }
}
