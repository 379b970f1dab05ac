import type { House } from '../../platform/ctx/transact.ts'
import { isSame } from '../people/index.ts'
import { reportPath } from './report.ts'
import type { Guest, Table } from '../tables/index.ts'

export type Signer = Pick<House, 'sign'>

/** Where a guest reads the report and corrects the own words without signing in: only who got the mail has it. */
export function guestPath(signer: Signer, table: Pick<Table, 'slug'>, guest: Pick<Guest, 'id'>): string {
  return `${reportPath(table)}/gast/${guest.id}/${signatureOf(signer, guest.id)}`
}

export function isGuestLink(signer: Signer, guest: string, signature: string): boolean {
  return isSame(signature, signatureOf(signer, guest))
}

function signatureOf(signer: Signer, guest: string): string {
  return signer.sign('report-guest', guest)
}
