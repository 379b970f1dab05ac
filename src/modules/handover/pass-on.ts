import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { seeAlong } from '../circles/index.ts'
import { coalitionsOfPerson, joined, passOnParty } from '../coalitions/index.ts'
import { initiativesWith, joinStewards, removeSteward } from '../initiatives/index.ts'
import { dayOf, maySpeakFor, passOnPosition, positionsOf } from '../organisations/index.ts'
import { grantsOf, revokeRole } from '../people/index.ts'
import type { Handover } from './handover.ts'
import { askAround } from './leave-role.ts'
import { roleOfParty, rolesOf } from './own-roles.ts'
import { passOne, passPromises } from './promises-of-role.ts'
import { isSameRole, type Role } from './role.ts'

type Passing = Pick<
  Handover,
  'role' | 'holder' | 'successor' | 'thing' | 'offAt' | 'title' | 'path' | 'areas'
>

/** From the yes on: the successor does it too, or sees along where only one can do it. */
export async function beginShadow(ctx: Ctx, handover: Passing): Promise<void> {
  const { role, successor, offAt } = handover
  if (successor === null) return
  if (role.kind === 'stewardship') await joinStewards(ctx, { initiative: role.id, person: successor })
  await setSight(ctx, handover, true)
  if (role.kind === 'position' && offAt !== null) {
    await passOnPosition(ctx, {
      ...{ position: role.id, organisation: handover.thing.id, to: successor },
      lastDay: dayOf(offAt),
    })
  }
}

/** Ends that the successor sees along; what became of both stays. */
export async function endShadow(ctx: Ctx, handover: Passing): Promise<void> {
  if (handover.successor !== null) await setSight(ctx, handover, false)
}

/** The successor has it alone: the one before is off, and all that belongs to the role went over. */
export async function passOn(ctx: Ctx, handover: Passing): Promise<void> {
  const { role, holder, successor } = handover
  if (successor === null) return
  await endShadow(ctx, handover)
  await passWhatBelongs(ctx, handover, successor)
  if (role.kind === 'position') await passParties(ctx, handover, successor)
  if (role.kind === 'party') {
    await passOnParty(ctx, { coalition: handover.thing.id, party: role.id, to: successor })
  }
  if (role.kind === 'stewardship' && holder !== null) await letSteward(ctx, role.id, holder)
  if (role.kind === 'keeping' && holder !== null) await letKeeping(ctx, role.id, holder)
}

async function passWhatBelongs(ctx: Ctx, handover: Passing, to: string): Promise<void> {
  const { role, holder, thing } = handover
  if (role.kind === 'promise') return passOne(ctx, role, to)
  if (holder === null) return
  const roles = await rolesOf({ ...ctx, actor: system }, holder)
  const own = roles.find(one => isSameRole(one, role)) ?? roleIn(handover, holder)
  const all = roles.includes(own) ? roles : [own, ...roles]
  const position = role.kind === 'position' ? await positionAt(ctx, to, thing.id) : null
  await passPromises(ctx, { role: own, roles: all, to, position })
}

/** A position that ended yesterday is no role any more, and what belonged to it still goes over. */
function roleIn({ role, thing, title, path, areas }: Passing, holder: string): Role {
  const organisation = role.kind === 'position' ? thing.id : null
  return { ...role, holder, what: null, title, path, thing, areas, organisation }
}

async function positionAt(ctx: Ctx, person: string, organisation: string): Promise<string | null> {
  const today = dayOf(ctx.now)
  const held = await positionsOf(ctx, [person])
  const there = held.filter(one => one.organisation === organisation)
  return there.find(({ until }) => until === null || until >= today)?.id ?? null
}

/** Who takes a position over speaks in the coalitions too, with a mandate; without one those around choose a speaker. */
async function passParties(ctx: Ctx, { thing, holder }: Passing, to: string): Promise<void> {
  if (holder === null) return
  const day = dayOf(ctx.now)
  const maySpeak = await maySpeakFor(ctx, { person: to, organisation: thing.id, day })
  for (const coalition of await coalitionsOfPerson(ctx, holder)) {
    for (const party of joined(coalition)) {
      if (party.person !== holder || party.organisation !== thing.id) continue
      if (maySpeak) await passOnParty(ctx, { coalition: coalition.id, party: party.id, to })
      else await askAround(ctx, roleOfParty(coalition, { ...party, holder }), 'ended')
    }
  }
}

/** The last one stays as long as nobody else is there. */
async function letSteward(ctx: Ctx, initiative: string, person: string): Promise<void> {
  const asSystem = { ...ctx, actor: system }
  const [found] = await initiativesWith(asSystem, [initiative])
  if (!found || !found.stewards.includes(person) || found.stewards.length === 1) return
  await removeSteward(asSystem, { initiative, person })
}

async function letKeeping(ctx: Ctx, code: string, person: string): Promise<void> {
  const grants = await grantsOf(ctx, [person])
  const grant = grants.find(({ role, place }) => role === 'connector' && (place ?? '') === code)
  if (grant) await revokeRole({ ...ctx, actor: system }, { grant: grant.id })
}

/** In the coalitions where only one can speak, the successor sees along. */
async function setSight(ctx: Ctx, { role, holder, successor, thing }: Passing, sees: boolean): Promise<void> {
  if (successor === null) return
  const ids = role.kind === 'party' ? [thing.id] : []
  const spoken = role.kind === 'position' && holder !== null ? await coalitionsOfPerson(ctx, holder) : []
  const fits = spoken.filter(coalition =>
    joined(coalition).some(party => party.person === holder && party.organisation === thing.id),
  )
  for (const id of [...ids, ...fits.map(coalition => coalition.id)]) {
    await seeAlong(ctx, { owner: { kind: 'coalition', id }, person: successor, sees })
  }
}
