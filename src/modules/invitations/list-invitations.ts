import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import type { Guest } from './guest.ts'
import { stateOf, type Invitation, type State } from './invitation.ts'
import { namesOf } from './names.ts'
import { guestsOf } from './queries/guests.ts'
import { invitationsBy } from './queries/invitations.ts'
import { keyOf, subjectsWith, type Subject } from './subject.ts'

export interface ListedInvitation {
  readonly invitation: Invitation
  readonly state: State
  /** Undefined when it is not there any more. */
  readonly subject: Subject | undefined
  readonly guests: readonly (Guest & { readonly name: string | undefined })[]
}

const pageSize = 50

/** What the reader made, newest first, with what came of it. Four queries and one for each kind of thing. */
export async function listInvitations(
  reader: Reader,
  things: Things,
  wish: { after?: string | undefined; batch?: string | undefined },
): Promise<{ invitations: readonly ListedInvitation[]; next: string | undefined }> {
  const limit = wish.batch === undefined ? pageSize : 200
  const found = await invitationsBy(reader, { ...wish, limit: limit + 1 })
  const shown = found.slice(0, limit)
  const subjects = await subjectsWith(
    reader,
    things,
    shown.map(({ thing }) => thing),
  )
  const guests = await guestsOf(
    reader,
    shown.map(({ id }) => id),
  )
  const names = await namesOf(
    reader,
    guests.map(({ person }) => person),
  )
  return {
    invitations: shown.map(invitation => ({
      ...{
        invitation,
        state: stateOf(invitation, reader.now),
        subject: subjects.get(keyOf(invitation.thing)),
      },
      guests: guests
        .filter(guest => guest.invitation === invitation.id)
        .map(guest => ({ ...guest, name: names.get(guest.person) })),
    })),
    next: found.length > limit ? shown.at(-1)?.id : undefined,
  }
}
