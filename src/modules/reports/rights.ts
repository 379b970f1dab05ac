import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { owners, type Coalition } from '../coalitions/index.ts'
import { verdictsOn, type Table } from '../tables/index.ts'
import { isFinal } from './report.ts'

export type ReportAction = 'write'

/** A table at a moment: what the rules look at. */
export interface Judged {
  readonly table: Table
  readonly now: Date
}

const begun: Rule<Judged> = (_actor, { table: { state } }) =>
  state === 'live' || state === 'ended' ? null : 'reports.not_begun'

const open: Rule<Judged> = (_actor, { table, now }) => (isFinal(table, now) ? 'reports.final' : null)

/** Hosts and note takers. */
const writes: Rule<Judged> = (actor, { table }) =>
  verdictsOn(actor, table).edit ? null : 'reports.only_writers'

/** What one may do with the report of a table that one may see. */
export const rights: Rights<ReportAction, Judged> = {
  write: [begun, open, signedIn, writes],
}

const owns: Rule<Coalition> = (actor, coalition) =>
  owners(coalition).some(({ person }) => person !== null && person === actor.person)
    ? null
    : 'reports.only_parties'

const goesOn: Rule<Coalition> = (_actor, { state, removedAt }) =>
  state === 'ended' || removedAt !== null ? 'reports.coalition_ended' : null

/** Parties that own the issue take signposts along, and let them go. */
export const adoptRights: Rights<'adopt', Coalition> = { adopt: [goesOn, signedIn, owns] }
