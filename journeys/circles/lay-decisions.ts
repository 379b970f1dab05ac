import { beginBudget, budgetPath, nameHost, projectPath, tellIdea } from '../../src/modules/budgets/index.ts'
import { beginConversation, conversationPath } from '../../src/modules/conversations/index.ts'
import { system } from '../../src/platform/ctx/actor.ts'
import { zandweerd } from '../../src/testing/places.ts'
import { close } from './lay-together.ts'
import { wordsOf, type Canary, type Making } from './table.ts'

/** What it says stands in its introduction and in a statement. */
export async function layConversation(making: Making): Promise<Canary> {
  const { site, steward, state } = making
  const { title, body } = wordsOf('conversation', state)
  const told = { title, intro: body, checkedFirst: false, closesAt: null, places: [zandweerd] }
  const seeds = [`Wij willen ${body}`]
  const made = await site.as(steward, ctx => beginConversation(ctx, { ...told, proof: 'cookie', seeds }))
  const path = conversationPath(made)
  await close(making, path, { title, intro: body, places: zandweerd })
  return { kind: 'conversation', state, id: made.id, path, title, body, steward }
}

export async function layBudget(making: Making): Promise<Canary> {
  const { title, body } = wordsOf('budget', making.state)
  const made = await beginFor(making, { title, intro: body })
  const path = budgetPath(made)
  await close(making, path, { ...rules, amount: '1000', title, intro: body })
  return { kind: 'budget', state: making.state, id: made.id, path, title, body, steward: making.steward }
}

/** It goes into the circle with its budget, whose own words stand nowhere else. */
export async function layProject(making: Making): Promise<Canary> {
  const { site, steward, state } = making
  const { title, body } = wordsOf('project', state)
  const its = { title: 'Budget van de buurt', intro: '' }
  const made = await beginFor(making, its)
  const idea = await site.as(steward, ctx => tellIdea(ctx, { budget: made.id, title, what: body }))
  await close(making, budgetPath(made), { ...rules, amount: '1000', ...its })
  const own = { id: idea.id, owner: made.id, path: projectPath(made, idea), beside: [budgetPath(made)] }
  return { kind: 'project', state, ...own, title, body, steward }
}

const rules = { proof: 'none', ballot: 'approve' } as const

/** Connectors begin budgets; the steward leads it alone. */
async function beginFor({ site, steward }: Making, told: { title: string; intro: string }) {
  return site.as(system, async ctx => {
    const made = await beginBudget(ctx, { ...rules, ...told, amount: 100_000, place: zandweerd })
    await nameHost(ctx, { budget: made.id, person: steward.person ?? '', role: 'host' })
    return made
  })
}
