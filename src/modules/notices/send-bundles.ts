import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { stopPath } from '../../platform/mail/send-mail.ts'
import { bundleAddressesOf } from '../people/index.ts'
import { sendBundle } from './bundle-mail.ts'
import { isBundleDay } from './notice.ts'
import { personsWithNews } from './queries.ts'

const atOnce = 500
const nobody = '00000000-0000-0000-0000-000000000000'

/** Every morning: one mail for each who has news and wants it that day. Never an empty one, never two on one day. */
export function sendBundlesJob(house: House): Job {
  return {
    name: 'send-bundles',
    every: '0 8 * * *',
    async run() {
      const reader = house.reader(system)
      for (let after = nobody; ;) {
        const persons = await personsWithNews(reader, { limit: atOnce, after })
        const addresses = await bundleAddressesOf(reader, persons)
        for (const address of addresses) {
          if (address.bundle === 'never' || !isBundleDay(address.bundle, reader.now)) continue
          const stop = stopPath(house, address.person)
          await house.transact(system, ctx => sendBundle(ctx, address, stop))
        }
        if (persons.length < atOnce) return
        after = persons.at(-1) ?? nobody
      }
    },
  }
}
