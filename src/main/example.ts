import { system } from '../platform/ctx/actor.ts'
import type { House } from '../platform/ctx/transact.ts'
import { conversationSteps } from './example/conversation-steps.ts'
import { budgetSteps } from './example/budget-steps.ts'
import { initiativeSteps } from './example/initiative-steps.ts'
import { issueSteps } from './example/issue-steps.ts'
import { organisationSteps } from './example/organisation-steps.ts'
import { peopleSteps } from './example/people-steps.ts'
import { questionSteps } from './example/question-steps.ts'
import { tableSteps } from './example/table-steps.ts'
import { Tale } from './example/tale.ts'

/** Fills the example district, step by step in the order in which it would have happened. */
export async function installExample(house: House): Promise<void> {
  const tale = new Tale(house.now())
  const steps = [
    ...peopleSteps(tale),
    ...organisationSteps(tale),
    ...initiativeSteps(tale),
    ...questionSteps(tale),
    ...issueSteps(tale),
    ...tableSteps(tale, house),
    ...conversationSteps(),
    ...budgetSteps(tale),
  ].sort((one, other) => other.ago - one.ago)
  for (const { ago, by, run } of steps) {
    await house.at(tale.before(ago)).transact(by ? tale.actor(by) : system, run)
  }
}
