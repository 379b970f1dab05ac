import { system, type Actor } from '../../platform/ctx/actor.ts'
import { coalitionsWith, owners, type Party } from '../../modules/coalitions/index.ts'
import { dayOf } from '../../modules/organisations/index.ts'
import { makePromise, type PromiseWish } from '../../modules/promises/index.ts'
import { zandweerd } from '../places.ts'
import { active, connector, mayAct, type District } from './district.ts'
import type { Plan } from './promise-plan.ts'
import type { Together } from './together.ts'

export interface Promising {
  readonly district: District
  readonly coalitions: readonly Together[]
}

/** One in five is promised outside a coalition. */
const alone = 0.2

const pick = <T>(all: readonly T[], draw: number): T | undefined => all[Math.floor(draw * all.length)]

/** The first noon of the year: 3 March 2026. */
export function dayAt(day: number): string {
  return dayOf(new Date(Date.UTC(2026, 2, 3, 12) + day * 86_400_000))
}

/** Somebody promises something, or proposes to another to do so. Returns the id. */
export async function promiseNow(promising: Promising, plan: Plan): Promise<string> {
  const { district, coalitions } = promising
  const together =
    plan.draws[0]! < alone ? undefined : pick(coalitions, (plan.draws[0]! - alone) / (1 - alone))
  const doers = together ? await partiesNow(promising, together.id) : peopleNow(district)
  const doer = pick(doers, plan.draws[1]!)!
  const others = doers.filter(({ person }) => person !== doer.person)
  const asker = plan.isAsked ? pick(others, plan.draws[2]!)! : doer
  const receiver = receiverOf(promising, plan, { doer, coalition: together?.id })
  const wish: PromiseWish = {
    what: `Toezegging ${plan.number}`,
    ...(receiver ? { receiver } : { forWords: 'de straat' }),
    ...(together ? { coalition: together.id, origin: together.origin } : { places: [zandweerd] }),
    ...{ by: { person: doer.person, organisation: doer.organisation }, dueDay: dayAt(plan.due) },
    ...(plan.number % 3 === 0 && { amount: 1 + (plan.number % 7), unit: 'hours' }),
  }
  const { world } = district
  const who = active(district, asker.person)!
  return (await world.as(who, ctx => makePromise(ctx, world.house.things, wish))).id
}

type Doer = Pick<Party, 'person' | 'organisation'>

async function partiesNow({ district }: Promising, id: string): Promise<Doer[]> {
  const [coalition] = await coalitionsWith(district.world.reader(system), [id])
  const able: Doer[] = []
  for (const party of owners(coalition!)) if (await mayAct(district, party)) able.push(party)
  return able
}

function peopleNow(district: District): Doer[] {
  return district.people
    .slice(0, connector)
    .filter((one: Actor) => active(district, one.person))
    .map(({ person }) => ({ person, organisation: null }))
}

/** To whom: a person, an organisation, an initiative or the coalition, or somebody in words. */
function receiverOf(
  { district, coalitions }: Promising,
  { draws }: Plan,
  { doer, coalition }: { doer: Doer; coalition: string | undefined },
): PromiseWish['receiver'] {
  const [kind, which] = [draws[3]!, draws[4]!]
  if (kind < 0.3) {
    const persons = peopleNow(district).filter(({ person }) => person !== doer.person)
    return { kind: 'person', id: pick(persons, which)!.person! }
  }
  if (kind < 0.5) return { kind: 'organisation', id: pick(district.organisations, which)! }
  if (kind < 0.65) {
    const origins = coalitions.flatMap(({ origin }) => (origin?.kind === 'initiative' ? origin.id : []))
    return { kind: 'initiative', id: pick(origins, which)! }
  }
  return kind < 0.8 && coalition !== undefined ? { kind: 'coalition', id: coalition } : null
}
