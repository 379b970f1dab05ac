import { system, type Actor } from '../../platform/ctx/actor.ts'
import {
  agreeToKeeping,
  answerHandover,
  chooseSuccessor,
  leaveRole,
  nameSuccessor,
  rolesOf,
  runningHandovers,
} from '../../modules/handover/index.ts'
import { dayOf, endPosition, positionsOf } from '../../modules/organisations/index.ts'
import { askErasure } from '../../modules/privacy/index.ts'
import { active, connector, mayAct, operator, type District } from './district.ts'

type Running = Awaited<ReturnType<typeof runningHandovers>>[number]

/** By the name of where. */
const roleOf = async ({ world }: District, who: Actor, title: string) => {
  const role = (await rolesOf(world.reader(system), who.person!)).find(one => one.title === title)
  if (!role) throw new Error(`${who.name} has no role in ${title}.`)
  return role
}

/** Somebody names who takes over, and that person says yes the next day. */
async function name(district: District, wish: { from: number; to: number; role: string }): Promise<void> {
  const { world, people } = district
  const from = people[wish.from]!
  const role = await roleOf(district, from, wish.role)
  const successor = people[wish.to]!.person!
  await world.as(from, ctx => nameSuccessor(ctx, { role, successor, shadowDays: 30 }))
}

async function sayYes({ world, people }: District, who: number): Promise<void> {
  const actor = people[who]!
  const running = await runningHandovers(world.reader(system))
  const asked = running.find(one => one.successor === actor.person && one.acceptedAt === null)!
  await world.as(actor, ctx => answerHandover(ctx, { handover: asked.id, accepts: true }))
}

/** Six people go, each in another way: on which day, and how. */
export const departures: readonly [number, (district: District) => Promise<void>][] = [
  // A steward of a coalition, with a named successor and thirty days together.
  [63, district => name(district, { from: 12, to: 22, role: 'Wie houdt het plein schoon?' })],
  [66, district => sayYes(district, 22)],
  // Leaves a coalition without naming anybody.
  [
    91,
    async district => {
      const who = district.people[15]!
      const role = await roleOf(district, who, 'Waar kunnen jongeren heen?')
      await district.world.as(who, ctx => leaveRole(ctx, role))
    },
  ],
  // Closes the account, and is erased two weeks later.
  [
    129,
    async district => {
      const who = district.people[26]!
      await district.world.as(who, ctx => askErasure(ctx, district.world.house))
      district.quiet.add(who.person!)
    },
  ],
  // Falls silent, as the only steward of an initiative and of a coalition.
  [147, async ({ people, quiet }) => void quiet.add(people[23]!.person!)],
  // The only one who speaks for an organisation ends the position.
  [
    182,
    async ({ world, people }) => {
      const who = people[8]!
      const [position] = await positionsOf(world.reader(system), [who.person!])
      const until = dayOf(world.house.now())
      await world.as(who, ctx => endPosition(ctx, { position: position!.id, until, alone: true }))
    },
  ],
  // The connector of the district, with a successor to whom the operator gives it.
  [217, district => name(district, { from: connector, to: 24, role: 'Zandweerd' })],
  [220, district => sayYes(district, 24)],
  [
    224,
    async ({ world, people }) => {
      const running = await runningHandovers(world.reader(system))
      const keeping = running.find(({ role }) => role.kind === 'keeping')!
      await world.as(people[operator]!, ctx => agreeToKeeping(ctx, { handover: keeping.id }))
    },
  ],
]

const patience = 3 // days

/** Every week: those who were asked choose somebody for what nobody does, and who was chosen says yes. */
export async function chooseForOpen(district: District): Promise<void> {
  const { world } = district
  const limit = world.house.now().getTime() - patience * 86_400_000
  for (const handover of await runningHandovers(world.reader(system))) {
    if (handover.successor !== null || handover.begunAt.getTime() > limit) continue
    const chooser = await askedFor(district, handover.id)
    const successor = await fitFor(district, handover)
    if (!chooser || !successor) continue
    const wish = { handover: handover.id, successor: successor.person! }
    await world.as(chooser, ctx => chooseSuccessor(ctx, wish))
    await world.as(successor, ctx => answerHandover(ctx, { handover: handover.id, accepts: true }))
  }
}

/** Somebody who heard that a successor is to be chosen. */
async function askedFor(district: District, handover: string): Promise<Actor | undefined> {
  const heard = await district.world.house.db
    .selectFrom('notices')
    .select('person')
    .where('kind', '=', 'handover_choose')
    .where('thing', '=', handover)
    .execute()
  const persons = heard.map(({ person }) => person)
  return district.people.find(({ person }) => persons.includes(person ?? '') && active(district, person))
}

/** Somebody else who still does things, has nothing to do with it yet, and may speak where somebody has to. */
async function fitFor(district: District, { holder, role, thing }: Running): Promise<Actor | undefined> {
  const reader = district.world.reader(system)
  const [party] =
    role.kind === 'party'
      ? await reader.db.selectFrom('coalition_parties').selectAll().where('id', '=', role.id).execute()
      : []
  const inside = await reader.db
    .selectFrom('coalition_parties')
    .select('person')
    .where('coalition', '=', thing.kind === 'coalition' ? thing.id : '00000000-0000-0000-0000-000000000000')
    .where('left_at', 'is', null)
    .execute()
  for (const one of district.people.slice(0, connector)) {
    const { person } = one
    const organisation = party?.organisation ?? null
    const isInside = organisation === null && inside.some(other => other.person === person)
    if (person !== holder && !isInside && (await mayAct(district, { person, organisation }))) return one
  }
  return undefined
}
