import type { House } from '../../platform/ctx/transact.ts'
import { codeFrom, readCode as readShortCode } from '../../platform/short-code.ts'

/** What a signature is made with. */
export type Signer = Pick<House, 'sign'>

const length = 8

/** The code on one slip of a batch, which only this installation can make out: it is kept nowhere. */
export function codeOf(signer: Signer, slip: { budget: string; batch: string; number: number }): string {
  return lettersOf(signer, 'budget-code', `${slip.budget} ${slip.batch} ${slip.number}`)
}

/** By which anyone sees that a ballot counts, and nothing more. */
export function receiptOf(signer: Signer, voter: string): string {
  return lettersOf(signer, 'budget-receipt', voter)
}

/** By which a voter is known again. It is keyed, for all codes could be tried on a plain hash. */
export function hashOfKey(
  signer: Signer,
  {
    budget,
    kind,
    key,
  }: { readonly budget: string; readonly kind: 'device' | 'code' | 'list'; readonly key: string },
): string {
  return signer.sign('budget-voter', `${budget} ${kind} ${key}`)
}

export function hashOfReceipt(signer: Signer, receipt: string): string {
  return signer.sign('budget-receipt-hash', receipt)
}

/** What was typed as a code; undefined when it cannot be one. */
export function readCode(text: string): string | undefined {
  return readShortCode(text, length)
}

/** What was typed as an entry of a list: case, spaces and marks make no difference. */
export function readEntry(text: string): string | undefined {
  const typed = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, '')
  return typed.length >= 3 ? typed : undefined
}

function lettersOf(signer: Signer, purpose: string, text: string): string {
  return codeFrom(signer.sign(purpose, text), length)
}
