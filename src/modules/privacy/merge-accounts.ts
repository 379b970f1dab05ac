import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { moveInActivities } from '../../platform/activities/kept.ts'
import { pagesNaming, readKept } from '../../platform/db/kept.ts'
import { moveNames } from '../../platform/db/move-names.ts'
import { referencesTo, type Reference } from '../../platform/db/references.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { dropIntroductionsBetween } from '../introductions/index.ts'
import { isMergeTicket, mergePeople, otherAccount, type MergeTicket } from '../people/index.ts'
import { everythingKept } from './everything-kept.ts'
import { memberActing, type Kind } from './own-data.ts'
import { dropWarnings } from './queries.ts'

type Ticket = Omit<MergeTicket, 'into'>

export interface BeforeMerging {
  /** Of the account that goes. */
  readonly name: string
  /** What comes along, by kind; kinds of which there is nothing are left out. */
  readonly moves: readonly { readonly kind: Kind; readonly count: number }[]
}

/** Ends with the account, and is not moved. */
const ends = new Set<string>(['profile', 'sessions', 'sign_in_links', 'keys', 'passkey_asks', 'address_asks'])

/** What merging would do, for who has the ticket. */
export async function beforeMerging(
  reader: Reader,
  house: Pick<House, 'sign'>,
  ticket: Ticket,
): Promise<BeforeMerging> {
  const { from, name } = await ticketHolder(reader, house, ticket)
  const kept = await readKept(reader.db, everythingKept, { id: from, emails: [] })
  const moves = kept
    .filter(({ kind, rows }) => rows.length > 0 && !ends.has(kind))
    .map(({ kind, rows }) => ({ kind: kind as Kind, count: rows.length }))
  return { name, moves }
}

/** Moves everything of the other account to the actor's own, and deletes the other. */
export async function mergeAccounts(ctx: Ctx, house: Pick<House, 'sign'>, ticket: Ticket): Promise<void> {
  await moveEverything(ctx, await ticketHolder(ctx, house, ticket))
}

/** Moves everything that names one person to another, and deletes the one. */
export async function moveEverything(
  ctx: Ctx,
  { from, into }: { from: string; into: string },
): Promise<void> {
  const shownOn = await pagesNaming(ctx.db, everythingKept, { id: from, emails: [] })
  await mergePeople(ctx, { into, from, shownOn }, async () => {
    await dropWarnings(ctx, [from])
    await dropIntroductionsBetween(ctx, into, from)
    const references = await referencesToPeople(ctx)
    await moveNames(ctx.db, { references, kind: 'person', from, to: into })
    await moveInActivities(ctx, from, into)
  })
}

async function ticketHolder(reader: Reader, house: Pick<House, 'sign'>, ticket: Ticket) {
  const { id: into } = await memberActing(reader, 'read')
  if (!isMergeTicket(house, { ...ticket, into })) throw new Refusal('not_found', 'people.merge_ended')
  if (ticket.until <= reader.now.getTime()) throw new Refusal('gone', 'people.merge_ended')
  const { name } = await otherAccount(reader, ticket.from)
  return { into, from: ticket.from, name }
}

/** No foreign key: mail outlives its reader. */
const whoStopsMail: Reference = { table: 'mails', column: 'person', kind: null }

/** Nothing rewrites the logbook: its rows lose the name of who goes, as when somebody is erased. */
const fixed = 'logbook'

/** All that the database knows to name a person, and all that a module tells it keeps about one without a foreign key. */
async function referencesToPeople({ db }: Pick<Reader, 'db'>): Promise<Reference[]> {
  const known = await referencesTo(db, 'people')
  const isKnown = (table: string, column: string) =>
    known.some(one => one.table === table && one.column === column)
  const told = everythingKept.flatMap(kept =>
    'as' in kept || kept.table === 'people' || isKnown(kept.table, kept.by)
      ? []
      : [{ table: kept.table, column: kept.by, kind: null }],
  )
  return [...known, ...told, whoStopsMail].filter(({ table }) => table !== fixed)
}
