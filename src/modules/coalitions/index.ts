import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { closeProposals } from './close-proposals.ts'
import { indexCoalitions } from './index-coalitions.ts'
import { forgetOldLinks } from './mail-invitation.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.ts'
import { tendCheckIns } from './take-check-in.ts'
import { coalitionThing, issueThing } from './thing.ts'

export { beginCoalition } from './begin-coalition.ts'
export {
  joined,
  membersOf,
  owners,
  partiesOf,
  pathOf as coalitionPath,
  stewardsOf,
  type Coalition,
  type Firmness,
  type Party,
} from './coalition.ts'
export { removeExampleCoalitions } from './example.ts'
export { lineOfThing } from './line-to.ts'
export { coalitionAt, coalitionsIn, coalitionsOfPerson, coalitionsWith } from './queries/coalitions.ts'
export { issuesFrom } from './queries/issues.ts'
export { makeProposal } from './make-proposal.ts'
export { keepSteward, passOnParty } from './pass-on-party.ts'
export { runningCoalitions } from './queries/running.ts'
export { draftFrom } from './draft-from.ts'
export { inviteParties, whoSpeaksFor, type Invited } from './invite-party.ts'
export { giveVoice } from './make-proposal.ts'
export { endCoalition, startCoalition } from './steer-coalition.ts'
export { stillCheckedIn, stillInvited, stillProposed } from './still-asked.ts'
export { answerInvitation as answerCoalition, watchCoalition } from './take-part.ts'
export { showOnCoalitions } from './shown-with-coalitions.ts'
export { raiseIssue } from './raise-issue.ts'

export { CoalitionCards } from './pages/Cards.tsx'
export { keptOfCoalitions } from './queries/kept.ts'
export { whoHears as whoHearsOfCoalitions } from './who-hears.ts'
export { whoHearsOfIssues } from './who-hears-of-issues.ts'

export const coalitions: Module = {
  name: 'coalitions',
  messages,
  routes,
  api,
  jobs,
  things: [issueThing, coalitionThing],
  consumers: [indexCoalitions],
}

function jobs(house: House): Job[] {
  const tend: Job = {
    name: 'tend-coalitions',
    every: '25 * * * *',
    async run() {
      await closeProposals(house)
      await tendCheckIns(house)
      await house.transact(system, forgetOldLinks)
    },
  }
  return [tend]
}
