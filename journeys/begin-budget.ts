import {
  beginBudget,
  budgetPath,
  budgetsWith,
  castBallot,
  judgeProject,
  makeBudgetCodes,
  moveBudget,
  nameHost,
  phaseAfter,
  projectPath,
  projectsOfBudget,
  tellIdea,
  workOutProject,
  type Phase,
} from '../src/modules/budgets/index.ts'
import { visitor, type Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { mailedPath, visit } from './visit.ts'

export interface BudgetPaths {
  /** Where ideas are told; its first one is the operator's. */
  readonly ideas: string
  readonly idea: string
  readonly workedOut: string
  readonly planned: string
  /** With codes in letters. */
  readonly voting: string
  readonly decided: string
  readonly winner: string
  /** The receipt of a ballot, and the mailed link with which its voter says yes to hearing of it. */
  readonly receipt: string
  readonly hearing: string
}

/** Budgets of the operator in four phases. */
export async function beginBudgets(
  site: Site,
  { host, official }: { host: Actor; official: Actor },
): Promise<BudgetPaths> {
  const made = { site, host, official }
  const ideas = await budgetIn(made, 'ideas')
  const workedOut = await budgetIn(made, 'working_out')
  const voting = await budgetIn(made, 'voting')
  const decided = await budgetIn(made, 'outcome')
  return {
    ...{ ideas: ideas.path, idea: ideas.project, workedOut: workedOut.path, planned: workedOut.project },
    ...{ voting: voting.path, decided: decided.path, winner: decided.project },
    ...(await leaveAddress(site, decided)),
  }
}

async function budgetIn(
  { site, host, official }: { site: Site; host: Actor; official: Actor },
  phase: Phase,
): Promise<{ path: string; project: string; receipt: string }> {
  const { id } = await site.as(host, ctx =>
    beginBudget(ctx, {
      ...{ title: `Geld voor Zandweerd: ${phase}`, intro: 'Voor alles wat de wijk mooier maakt.' },
      ...{ amount: 1_000_000, place: zandweerd, proof: phase === 'voting' ? 'code' : 'none' },
      ...{ ballot: 'approve', calendar: { voting: '2099-12-31' } },
    }),
  )
  await site.as(host, ctx => nameHost(ctx, { budget: id, person: official.person ?? '', role: 'official' }))
  const budget = async () => (await budgetsWith(site.reader(host), [id]))[0]!
  const project = async () => (await projectsOfBudget(site.reader(host), await budget()))[0]!
  const point = { latitude: 52.265, longitude: 6.165 }
  const idea = { budget: id, title: 'Een bankje op het plein', what: 'Een plek om te zitten.', point }
  await site.as(host, ctx => tellIdea(ctx, idea))
  let receipt = ''
  const does: Partial<Record<Phase, () => Promise<unknown>>> = {
    working_out: async () => {
      const { id: own, version } = await project()
      const costs = [{ what: 'Hout', cents: 300_000 }]
      await site.as(host, ctx => workOutProject(ctx, { project: own, version, plan: 'Zo.', costs }))
    },
    check: async () => {
      const { id: own } = await project()
      await site.as(official, ctx => judgeProject(ctx, { project: own, feasible: true, reason: 'Het kan.' }))
    },
    voting: async () => {
      if ((await budget()).proof === 'code') {
        await site.as(host, ctx => makeBudgetCodes(ctx, site.house, { budget: id, count: 4 }))
      } else receipt = await vote(site, id, (await project()).id)
    },
  }
  for (let at = (await budget()).phase; at !== phase; at = (await budget()).phase) {
    await does[at]?.()
    await site.as(host, ctx => moveBudget(ctx, { budget: id, to: phaseAfter(at)! }))
  }
  if (phase !== 'outcome') await does[phase]?.()
  return { path: budgetPath(await budget()), project: projectPath(await budget(), await project()), receipt }
}

/** Casts six ballots; returns the receipt of the last. */
async function vote(site: Site, budget: string, project: string): Promise<string> {
  let receipt = ''
  for (const device of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const wish = { budget, shown: { device, key: '' }, choices: { [project]: 1 } }
    receipt = await site.as(visitor, ctx => castBallot(ctx, site.house, wish))
  }
  return receipt
}

async function leaveAddress(site: Site, { path, receipt }: { path: string; receipt: string }) {
  const email = 'stem@example.org'
  await (await visit(site)).send(`${path}/ontvangst`, { code: receipt, email })
  await site.settle()
  return {
    receipt: `${path}/ontvangst?klaar=stem&code=${receipt}`,
    hearing: await mailedPath(site, email, '/horen/'),
  }
}
