import type { House } from '../../platform/ctx/transact.ts'
import { isSame, mailedUntil } from './sign-in.ts'

/** Who proved to read the mail of another account, and until when that counts. */
export interface MergeTicket {
  readonly into: string
  readonly from: string
  readonly until: number
  readonly signature: string
}

/** Path of the page that merges the other account into one's own, for ten minutes. */
export function mergePath(
  house: Pick<House, 'sign'>,
  { into, from, now }: { into: string; from: string; now: Date },
): string {
  const until = mailedUntil(now).getTime()
  return `/mijn/samenvoegen/${from}/${until}/${signatureOf(house, { into, from, until })}`
}

/** Whether whoever acts as `into` got this path from us; it may have ended since. */
export function isMergeTicket(house: Pick<House, 'sign'>, ticket: MergeTicket): boolean {
  return isSame(signatureOf(house, ticket), ticket.signature)
}

function signatureOf(
  house: Pick<House, 'sign'>,
  { into, from, until }: Omit<MergeTicket, 'signature'>,
): string {
  return house.sign('merge-accounts', `${into} ${from} ${until}`)
}
