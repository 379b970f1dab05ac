import { newId } from '../../platform/db/ids.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { codeOf, hashOfCode, type Signer } from './code.ts'
import { codesTaken } from './queries/invitations.ts'

/** An id with the code that belongs to it. */
export interface Coded {
  readonly id: string
  readonly code: string
  readonly codeHash: string
}

/** New ids whose codes nobody has. */
export async function makeCodes(reader: Pick<Reader, 'db'>, signer: Signer, count: number): Promise<Coded[]> {
  const coded: Coded[] = []
  while (coded.length < count) {
    const made = Array.from({ length: count - coded.length }, () => makeCode(signer))
    const taken = await codesTaken(
      reader,
      made.map(({ codeHash }) => codeHash),
    )
    const seen = new Set([...taken, ...coded.map(({ codeHash }) => codeHash)])
    for (const one of made) {
      if (seen.has(one.codeHash)) continue
      seen.add(one.codeHash)
      coded.push(one)
    }
  }
  return coded
}

function makeCode(signer: Signer): Coded {
  const id = newId()
  const code = codeOf(signer, id)
  return { id, code, codeHash: hashOfCode(signer, code) }
}
