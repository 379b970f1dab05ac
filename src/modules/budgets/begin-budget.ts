import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type Circle, type CircleWish } from '../circles/index.ts'
import { areasAround } from '../places/index.ts'
import { peopleWith } from '../people/index.ts'
import { factOf, slugFor, type Budget, type HostRole } from './budget.ts'
import { budgetFor } from './load-budget.ts'
import { dropHost, insertBudget, insertHost, updateBudget } from './queries/save-budget.ts'
import { beginRights } from './rights.ts'

export interface BudgetText {
  readonly title: string
  readonly intro?: string
  /** Cents. */
  readonly amount: number
  readonly whoMay?: string
  readonly minAge?: number | null
  readonly proof: Budget['proof']
  readonly ballot: Budget['ballot']
  readonly ballotMost?: number | null
  readonly rule?: Budget['rule']
  readonly supportNeeded?: number
  readonly calendar?: Budget['calendar']
  /** Left out: everybody. */
  readonly circle?: CircleWish
}

export interface BudgetWish extends BudgetText {
  /** Code. */
  readonly place: string
  /** Made up, for the example district. */
  readonly example?: boolean
}

/** Begins a budget for a place; who does so hosts it. */
export async function beginBudget(
  ctx: Ctx,
  wish: BudgetWish,
): Promise<{ id: string; slug: string; circle: Circle }> {
  const areas = await areasAround(ctx, [wish.place])
  if (!areas) throw new Refusal('invalid', 'budgets.place_unknown', { field: 'place' })
  allow(beginRights, { actor: ctx.actor, action: 'begin', thing: { areas } })
  const id = newId()
  const circle = await chooseCircle(ctx, { owner: { kind: 'budget', id }, wish: wish.circle ?? 'public' })
  const slug = slugFor(wish.title, id)
  await insertBudget(ctx, {
    ...{ id, slug, place: wish.place, areas, phase: 'ideas', isImport: false, source: '' },
    ...{ example: wish.example ?? false, ...toldOf(wish), circle },
  })
  const { person } = ctx.actor
  if (person !== null) await insertHost(ctx, id, { person, role: 'host' })
  ctx.tell('budgets.begun', { verb: 'Create', ...factOf({ id, areas, circle }), data: { title: wish.title } })
  return { id, slug, circle }
}

/** Changes text and rules, as long as nobody votes; not while somebody else did. */
export async function editBudget(
  ctx: Ctx,
  { id, version, ...wish }: BudgetText & { readonly id: string; readonly version: number },
): Promise<Circle> {
  const budget = await budgetFor(ctx, 'edit', { id })
  if (budget.version !== version) throw new Refusal('conflict', 'budgets.changed_meanwhile')
  const circle = await chooseCircle(ctx, {
    ...{ owner: { kind: 'budget', id }, wish: wish.circle ?? budget.circle, before: budget.circle },
  })
  await updateBudget(ctx, id, { ...toldOf(wish), circle })
  ctx.tell('budgets.changed', {
    verb: 'Update',
    ...factOf({ ...budget, circle }),
    data: { title: wish.title },
  })
  return circle
}

/** Names somebody who leads it too, or an official who helps with costs and judges; or takes that away. */
export async function nameHost(
  ctx: Ctx,
  wish: { readonly budget: string; readonly person: string; readonly role: HostRole | null },
): Promise<void> {
  const budget = await budgetFor(ctx, 'name_hosts', { id: wish.budget })
  const [person] = await peopleWith(ctx, [wish.person])
  if (!person) throw new Refusal('invalid', 'budgets.person_unknown', { field: 'person' })
  const others = budget.hosts.filter(host => host.role === 'host' && host.person !== person.id)
  if (wish.role !== 'host' && others.length === 0) throw new Refusal('conflict', 'budgets.last_host')
  if (wish.role === null) await dropHost(ctx, budget.id, person.id)
  else await insertHost(ctx, budget.id, { person: person.id, role: wish.role })
  ctx.tell('budgets.host_named', {
    ...{ verb: wish.role === null ? 'Remove' : 'Add', ...factOf(budget) },
    target: { kind: 'person', id: person.id },
    data: { title: budget.title, role: wish.role },
  })
}

function toldOf(wish: BudgetText) {
  const { title, intro = '', amount, whoMay = '', minAge = null, proof, ballot, calendar = {} } = wish
  const needsMost = ballot === 'approve_most' || ballot === 'points'
  if (needsMost && !wish.ballotMost) {
    throw new Refusal('invalid', 'budgets.most_missing', { field: 'ballotMost' })
  }
  return {
    ...{ title, intro, amount, whoMay, minAge, proof, ballot, calendar },
    ballotMost: needsMost ? (wish.ballotMost ?? null) : null,
    rule: wish.rule ?? 'equal_shares',
    supportNeeded: wish.supportNeeded ?? 0,
  }
}
