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

/** Whether whoever acts as `into` got this path from us, not longer than ten minutes ago. */
export function isMergeTicket(house: Pick<House, 'sign'>, ticket: MergeTicket, now: Date): boolean {
  return ticket.until > now.getTime() && isSame(signatureOf(house, ticket), ticket.signature)
}

function signatureOf(
  house: Pick<House, 'sign'>,
  { into, from, until }: Omit<MergeTicket, 'signature'>,
): string {
  return house.sign('merge-accounts', `${into} ${from} ${until}`)
}
