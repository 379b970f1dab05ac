import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { coalitionThing, issueThing } from './thing.ts'

export { beginCoalition, type CoalitionWish } from './begin-coalition.ts'
export {
  factOf as coalitionFact,
  joined,
  membersOf,
  owners,
  partiesOf,
  pathOf as coalitionPath,
  stewardsOf,
  type Coalition,
  type Party,
} from './coalition.ts'
export { checkSpeaker, inviteParties, type Invited } from './invite-party.ts'
export { issuePath, type Issue, type Origin } from './issue.ts'
export { coalitionAt, coalitionsIn, coalitionsOfPerson, coalitionsWith } from './queries/coalitions.ts'
export { issuesFrom, issuesWith } from './queries/issues.ts'
export { showOnCoalitions, type CoalitionSection } from './shown-with-coalitions.ts'
export { raiseIssue, type IssueWish } from './raise-issue.ts'

export const coalitions: Module = { name: 'coalitions', messages, things: [issueThing, coalitionThing] }
