import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { askKeepers } from './ask-keepers.ts'
import { tellConnectors } from './tell-connectors.ts'

/** Every Monday: the letters to who answers for a listing, and the lists for the connectors. */
export function askWeeklyJob(house: House): Job {
  return {
    name: 'ask-about-listings',
    every: '10 7 * * 1',
    async run() {
      await askKeepers(house)
      await tellConnectors(house)
    },
  }
}
