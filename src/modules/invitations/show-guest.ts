import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { allAddressesOf } from '../people/index.ts'
import { tellQuestion, type ToldQuestion } from '../questions/index.ts'
import type { Entry } from './entry.ts'
import { actorOf } from './act-as-guest.ts'
import type { Guest } from './guest.ts'
import type { Invitation } from './invitation.ts'
import { namesOf } from './names.ts'
import { entriesFor } from './queries/entries.ts'
import { invitationBehind } from './queries/invitations.ts'
import { keyOf, subjectsWith, type Subject } from './subject.ts'

/** All that somebody without an account finds behind the own code. */
export interface ShownGuest {
  readonly guest: Guest
  readonly name: string
  readonly invitation: Invitation | undefined
  readonly inviter: string | undefined
  readonly helper: string | undefined
  readonly subject: Subject | undefined
  /** What came of the question, when that was asked. */
  readonly told: ToldQuestion | undefined
  readonly entries: readonly { readonly entry: Entry; readonly subject: Subject | undefined }[]
  readonly hasAddress: boolean
}

export async function showGuest(house: House, guest: Guest): Promise<ShownGuest> {
  const actor = await actorOf(house, guest)
  const reader = house.reader(actor)
  const invitation =
    guest.invitation === null ? undefined : await invitationBehind(reader, { id: guest.invitation })
  const entries = await entriesFor(reader, [guest.person])
  const subjects = await subjectsWith(reader, house.things, [
    ...(invitation ? [invitation.thing] : []),
    ...entries.map(({ kind, thing }) => ({ kind, id: thing })),
  ])
  const names = await namesOf(reader, [invitation?.inviter ?? null, guest.helper])
  return {
    ...{ guest, name: actor.name ?? '', invitation },
    inviter: names.get(invitation?.inviter ?? ''),
    helper: names.get(guest.helper ?? ''),
    subject: invitation && subjects.get(keyOf(invitation.thing)),
    told: await toldFor(reader, invitation),
    entries: entries.map(entry => ({
      entry,
      subject: subjects.get(keyOf({ kind: entry.kind, id: entry.thing })),
    })),
    hasAddress: (await allAddressesOf(reader, [guest.person])).length > 0,
  }
}

/** What came of the question of an invitation. */
export async function toldFor(
  reader: Reader,
  invitation: Invitation | undefined,
): Promise<ToldQuestion | undefined> {
  return invitation?.thing.kind === 'question' ? tellQuestion(reader, invitation.thing.id) : undefined
}
