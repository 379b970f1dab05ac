import type { House } from '../ctx/transact.ts'

/** A local part has at most 64 characters (RFC 5321), of which the plus and what stands behind it take 53. */
export const longestReplyLocal = 11
const idLength = 32
/** 80 bits, the least that RFC 2104 allows; in digits that survive programs which write addresses in small letters. */
const sealLength = 20

type Signer = Pick<House, 'sign'>

/** Where a reply to a mail goes: only this site can make it, and it says which mail is answered. */
export function replyAddress(signer: Signer, address: string, mail: string): string {
  const [local, domain] = partsOf(address)
  const id = mail.replaceAll('-', '')
  return `${local}+${id}${sealOf(signer, id)}@${domain}`
}

/** The id of the mail that is answered at an address; undefined when this site did not make it. */
export function mailAnsweredAt(signer: Signer, address: string, to: string): string | undefined {
  const [local, domain] = partsOf(address)
  const [toLocal, toDomain] = partsOf(to)
  const [base, token = ''] = toLocal.split('+')
  if (base !== local || toDomain !== domain || token.length !== idLength + sealLength) return undefined
  const id = token.slice(0, idLength)
  if (!/^[0-9a-f]+$/.test(id) || token.slice(idLength) !== sealOf(signer, id)) return undefined
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function partsOf(address: string): [local: string, domain: string] {
  const at = address.lastIndexOf('@')
  return [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()]
}

function sealOf(signer: Signer, id: string): string {
  return Buffer.from(signer.sign('reply-address', id), 'base64url').toString('hex').slice(0, sealLength)
}
