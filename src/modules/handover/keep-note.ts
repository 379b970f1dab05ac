import { system } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { ownRole } from './load-handover.ts'
import { rolesOf } from './own-roles.ts'
import { peopleWithRoles } from './people-with-roles.ts'
import { acceptedOf } from './queries/handovers.ts'
import { lastThoughtOf, noteOf, saveAsked, saveNote } from './queries/notes.ts'
import type { Role, RoleRef } from './role.ts'

export const longestNote = 5000

/** At most twice a year: nobody is asked within half a year of the last time or of writing something. */
const halfYear = 183 * 86_400_000 // ms

/** Writes what the actor would tell a successor in this role. Nobody else sees it before the role goes over. */
export async function keepNote(
  ctx: Ctx,
  wish: { readonly role: RoleRef; readonly text: string },
): Promise<void> {
  const { role } = await ownRole(ctx, wish.role)
  if (wish.text.length > longestNote) {
    throw new Refusal('invalid', 'handover.note_too_long', { field: 'text', most: longestNote })
  }
  await saveNote(ctx, { role, person: role.holder, text: wish.text })
}

/** What the one before told the holder of this role, from the yes on. */
export async function noteFromBefore(reader: Reader, role: Role): Promise<string> {
  const before = (await acceptedOf(reader, [role.thing])).find(
    one => one.role.kind === role.kind && one.successor === role.holder && one.holder !== null,
  )
  return before?.holder ? noteOf(reader, before.role, before.holder) : ''
}

/** Asks everybody with a role now and then what they would tell a successor, about the role they have the longest. */
export async function askForNotes(house: House): Promise<void> {
  const reader = house.reader(system)
  const persons = await peopleWithRoles(reader)
  const thought = await lastThoughtOf(reader, persons)
  const since = house.now().getTime() - halfYear
  for (const person of persons) {
    if ((thought.get(person)?.getTime() ?? 0) > since) continue
    await house.transact(system, ctx => ask(ctx, person))
  }
}

async function ask(ctx: Ctx, person: string): Promise<void> {
  const [role] = await rolesOf(ctx, person)
  if (!role) return
  await saveAsked(ctx, person, role)
  ctx.tell('handover.note_asked', {
    verb: 'Question',
    object: { kind: 'person', id: person },
    target: { kind: 'person', id: person },
    areas: [],
    circle: 'hidden',
    data: { title: role.title },
  })
}
