import type { House } from '../../platform/ctx/transact.ts'

/** What a signature is made with. */
export type Signer = Pick<House, 'sign'>

/** Letters that are not taken for another one or for a digit, on paper or when read aloud: without I, O, Q, U, V and Y. */
const letters = 'ABCDEFGHJKLMNPRSTWXZ'

/** 20 letters to the power of 8 is 2.56 times 10 to the power of 10: with the limit on guessing nobody finds one by trying. */
const length = 8
const words = BigInt(letters.length) ** BigInt(length)

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
  const typed = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return typed.length === length && [...typed].every(letter => letters.includes(letter)) ? typed : undefined
}

/** What was typed as an entry of a list: case, spaces and marks make no difference. */
export function readEntry(text: string): string | undefined {
  const typed = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, '')
  return typed.length >= 3 ? typed : undefined
}

/** `ABCDEFGH` as people read it: `ABCD EFGH`. */
export function readableCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

function lettersOf(signer: Signer, purpose: string, text: string): string {
  const bytes = Buffer.from(signer.sign(purpose, text), 'base64url')
  let rest = BigInt(`0x${bytes.toString('hex')}`) % words
  let code = ''
  for (let at = 0; at < length; at += 1) {
    code += letters[Number(rest % BigInt(letters.length))] ?? ''
    rest /= BigInt(letters.length)
  }
  return code
}
