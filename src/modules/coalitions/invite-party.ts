import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import {
  dayOf,
  isHeldOn,
  mandatesOf,
  maySpeakFor,
  organisationsWith,
  peopleOf,
} from '../organisations/index.ts'
import { isSeenBy, peopleWith } from '../people/index.ts'
import { factOf, type Coalition } from './coalition.ts'
import { coalitionFor } from './load-coalition.ts'
import { mailInvitation } from './mail-invitation.ts'
import { insertParty } from './queries/parties.ts'

/** Who is asked to be a party. */
export type Invited =
  | { readonly organisation: string }
  | {
      readonly person: string
      /** The two know each other: the profile need not be for the actor. */
      readonly isMet?: boolean
    }

export const mostParties = 60

/** Asks organisations and persons to be a party; nobody is one before saying yes. Who takes part already is passed over. */
export async function inviteParties(ctx: Ctx, id: string, invited: readonly Invited[]): Promise<void> {
  if (invited.length === 0) return
  const coalition = await coalitionFor(ctx, 'invite', id)
  const asked = invited.filter(one => !takesPart(coalition, one))
  if (coalition.parties.length + asked.length > mostParties) {
    throw new Refusal('invalid', 'coalitions.too_many_parties', { most: mostParties })
  }
  for (const one of asked) await inviteOne(ctx, coalition, one)
}

function takesPart({ parties }: Coalition, one: Invited): boolean {
  return 'organisation' in one
    ? parties.some(({ organisation }) => organisation === one.organisation)
    : parties.some(({ organisation, person }) => organisation === null && person === one.person)
}

async function inviteOne(ctx: Ctx, coalition: Coalition, one: Invited): Promise<void> {
  const party = 'organisation' in one ? await whoSpeaksFor(ctx, one.organisation) : await asPerson(ctx, one)
  const id = await insertParty(ctx, { ...party, coalition: coalition.id, joins: false })
  ctx.tell('coalitions.party_invited', {
    verb: 'Invite',
    ...factOf(coalition),
    circle: 'hidden',
    target: { kind: 'party', id },
    data: { name: coalition.name, ...party },
  })
  await mailInvitation(ctx, coalition, { id, ...party })
}

/** For an organisation that one is asked who has its mandate the longest, or holds a position there. */
export async function whoSpeaksFor(ctx: Ctx, id: string) {
  const [organisation] = await organisationsWith(ctx, [id])
  if (!organisation) throw new Refusal('not_found', 'coalitions.organisation_not_found')
  const today = dayOf(ctx.now)
  const held = (await peopleOf(ctx, [id])).filter(position => isHeldOn(position, today))
  const people = held.map(({ person }) => person)
  const speaking = []
  for (const person of new Set(people)) {
    if ((await mandatesOf(ctx, person, today)).some(mandate => mandate.organisation === id))
      speaking.push(person)
  }
  return { organisation: id, person: speaking[0] ?? people[0] ?? null }
}

async function asPerson(ctx: Ctx, { person: id, isMet = false }: Extract<Invited, { person: string }>) {
  const [person] = await peopleWith(ctx, [id])
  if (!person || !(isMet || isSeenBy(ctx.actor, person)))
    throw new Refusal('not_found', 'coalitions.person_not_found')
  return { organisation: null, person: id }
}

/** Refuses who would speak for an organisation without its mandate. */
export async function checkSpeaker(ctx: Ctx, organisation: string | null): Promise<void> {
  const { person } = ctx.actor
  if (organisation === null || ctx.actor.system) return
  const asked = { person: person ?? '', organisation, day: dayOf(ctx.now) }
  if (person === null || !(await maySpeakFor(ctx, asked))) {
    throw new Refusal('not_allowed', 'coalitions.no_mandate')
  }
}
