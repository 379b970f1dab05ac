import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { allow, type Rights } from '../../platform/rights.ts'
import { hasRole } from '../../platform/ctx/actor.ts'
import { removeExampleBudgets } from '../budgets/index.ts'
import { removeExampleCoalitions } from '../coalitions/index.ts'
import { removeExampleConversations } from '../conversations/index.ts'
import { removeExampleInitiatives } from '../initiatives/index.ts'
import { removeExampleOrganisations } from '../organisations/index.ts'
import { hasExamplePeople, removeExamplePeople } from '../people/index.ts'
import { removeExampleSignposts } from '../signposts/index.ts'
import { removeExampleTables } from '../tables/index.ts'
import { removeExampleQuestions } from '../questions/index.ts'

const rights: Rights<'remove_example', null> = {
  remove_example: [actor => (hasRole(actor, 'operator') ? null : 'hub.not_manager')],
}

/** Whether the made-up district is still there. */
export function hasExample(reader: Reader): Promise<boolean> {
  return hasExamplePeople(reader)
}

/** Takes everything made up away, in one go: signposts, tables, conversations, coalitions, questions, initiatives, organisations, people. */
export async function removeExample(ctx: Ctx): Promise<void> {
  allow(rights, { actor: ctx.actor, action: 'remove_example', thing: null })
  await removeExampleSignposts(ctx)
  await removeExampleTables(ctx)
  await removeExampleConversations(ctx)
  await removeExampleBudgets(ctx)
  await removeExampleCoalitions(ctx)
  await removeExampleQuestions(ctx)
  await removeExampleInitiatives(ctx)
  await removeExampleOrganisations(ctx)
  await removeExamplePeople(ctx)
}
