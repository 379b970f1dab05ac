import type { Reader } from '../../platform/ctx/ctx.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { hashOfCode, readCode } from './code.ts'
import { guarded } from './guess.ts'
import type { Guest } from './guest.ts'
import { stateOf, type Invitation } from './invitation.ts'
import { guestBehind, guestsOf } from './queries/guests.ts'
import { invitationBehind } from './queries/invitations.ts'

/** What a code opens: an invitation to answer, or what somebody without an account left before. */
export type Opened =
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'guest'; readonly guest: Guest }

/**
 * What is behind a code as typed or in a link; `from` is the address of who asks. Looking does nothing. A code that could
 * exist and does not counts as a guess, and after twenty in an hour nothing opens from that address. What cannot be a code
 * tells who tries nothing.
 */
export function openCode(house: House, asked: { code: string; from: string }): Promise<Opened> {
  const code = readCode(asked.code)
  const isMiss = (error: unknown) => code !== undefined && error instanceof Refusal
  return guarded(house, { from: asked.from, isMiss }, async () => {
    const opened =
      code === undefined ? undefined : await behind(house.reader(system), hashOfCode(house, code))
    if (!opened) throw new Refusal('not_found', 'invitations.code_unknown', { field: 'code' })
    return opened
  })
}

async function behind(reader: Reader, codeHash: string): Promise<Opened | undefined> {
  const guest = await guestBehind(reader, { codeHash })
  if (guest) return { kind: 'guest', guest }
  const invitation = await invitationBehind(reader, { codeHash })
  if (!invitation) return undefined
  const [only] = invitation.way === 'group' ? [] : await guestsOf(reader, [invitation.id])
  if (only) return { kind: 'guest', guest: only }
  if (invitation.declinedAt !== null || invitation.withdrawnAt !== null) return undefined
  return stateOf(invitation, reader.now) === 'expired' ? undefined : { kind: 'invitation', invitation }
}
