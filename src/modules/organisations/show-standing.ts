import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import { holdersOf, runsOn, type Mandate } from './mandate.ts'
import type { Organisation } from './organisation.ts'
import { closuresOf, type Closure } from './queries/closures.ts'
import { contactOf, type Contact } from './queries/contacts.ts'
import { successionsAt, type Succession } from './queries/successions.ts'
import { organisationRights, type Affair } from './rights.ts'

/** Who speaks for an organisation and how it stands, as far as the reader may know. */
export interface ShownStanding {
  /** Mandates that count today or later. */
  readonly mandates: readonly Mandate[]
  /** Who took over from whom, and who was asked to. */
  readonly successions: readonly Succession[]
  /** How to reach it; undefined when that is not for this reader. */
  readonly contact: Contact | undefined
  /** That it closed, or will. */
  readonly closure: Closure | undefined
  /** Nobody holds a position there. */
  readonly hasNobody: boolean
  /** What the reader may do beside changing it. */
  readonly may: readonly ManageAction[]
}

const manageActions = ['give_mandate', 'set_contact', 'propose_merge', 'close', 'reopen', 'claim'] as const

type ManageAction = (typeof manageActions)[number]

interface Shown {
  readonly organisation: Organisation
  readonly affair: Omit<Affair, 'mandates'> & { readonly mandates: readonly Mandate[] }
  readonly speaks: boolean
}

export async function showStanding(
  reader: Reader,
  { organisation: { id }, affair, speaks }: Shown,
): Promise<ShownStanding> {
  const [successions, contact, closures] = await Promise.all([
    successionsAt(reader, id),
    contactOf(reader, id),
    closuresOf(reader, [id]),
  ])
  const { actor } = reader
  return {
    mandates: affair.mandates.filter(
      mandate => runsOn(mandate, affair.today) || (mandate.endedOn === null && mandate.from > affair.today),
    ),
    successions,
    contact: contact.reach !== '' && (contact.isPublic || speaks) ? contact : undefined,
    closure: closures.find(({ reopenedAt }) => reopenedAt === null),
    hasNobody: holdersOf(affair).length === 0,
    may: manageActions.filter(action => may(organisationRights, { actor, action, thing: affair }) === null),
  }
}
