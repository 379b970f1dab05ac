import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { tieUp } from './find-loose.ts'
import { finishHandovers } from './finish-handovers.ts'
import { askForNotes } from './keep-note.ts'
import { warnOfLeaning } from './warn-of-leaning.ts'
import { warnOfSilence } from './warn-of-silence.ts'

/** Every night: ends shadows, ties up what hangs loose, and warns in time. */
export function tendHandoversJob(house: House): Job {
  return {
    name: 'tend-handovers',
    every: '45 4 * * *',
    async run() {
      await finishHandovers(house)
      await house.transact(system, tieUp)
      await warnOfSilence(house)
      await warnOfLeaning(house)
      await askForNotes(house)
    },
  }
}
