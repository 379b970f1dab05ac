import type { House } from '../../platform/ctx/transact.ts'
import { codeFrom, readCode as readShortCode } from '../../platform/short-code.ts'

/** What a signature is made with. */
type Signer = Pick<House, 'sign'>

/** 20 letters to the power of 12 is 4 times 10 to the power of 15: nobody finds one by trying, nor from the hashes. */
const length = 12

/** The codes of one sheet, which only this installation can make out of the id of that sheet: they are kept nowhere. */
export function codesOf(signer: Signer, sheet: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    codeFrom(signer.sign('conversation-code', `${sheet} ${at}`), length),
  )
}

/** The code that somebody typed; undefined when it cannot be one. */
export function readCode(text: string): string | undefined {
  return readShortCode(text, length)
}

/** By what the voter of a sheet of paper is known; no cookie holds it, and no code that is typed. */
export function sheetToken(code: string): string {
  return `sheet ${code}`
}
