import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Budget } from './budget.ts'
import { codeOf, hashOfKey, readEntry, type Signer } from './keys.ts'
import { budgetFor } from './load-budget.ts'
import { factOf } from './budget.ts'
import { batchesOf, insertKeys } from './queries/voters.ts'

export const mostAtOnce = 2_000

/** Makes codes, one per address or per person; each is a letter with a ballot of paper. Returns the name of the batch. */
export async function makeCodes(
  ctx: Ctx,
  signer: Signer,
  wish: { readonly budget: string; readonly count: number },
): Promise<string> {
  const budget = await budgetFor(ctx, 'print_codes', { id: wish.budget })
  const batch = String((await batchesOf(ctx, budget.id)).length + 1)
  const slips = Array.from({ length: Math.min(wish.count, mostAtOnce) }, (_, at) => at + 1)
  await insertKeys(
    ctx,
    slips.map(number => {
      const code = codeOf(signer, { budget: budget.id, batch, number })
      const keyHash = hashOfKey(signer, { budget: budget.id, kind: 'code', key: code })
      return { keyHash, budget: budget.id, kind: 'code' as const, batch, number }
    }),
  )
  tellMade(ctx, budget, slips.length)
  return batch
}

/** The codes of a batch again, to print. */
export async function codesOf(
  reader: Reader,
  signer: Signer,
  { budget, batch }: { readonly budget: string; readonly batch: string },
): Promise<{ number: number; code: string }[]> {
  const found = (await batchesOf(reader, budget)).find(one => one.kind === 'code' && one.batch === batch)
  if (!found) throw new Refusal('not_found', 'budgets.batch_not_found')
  const numbers = Array.from({ length: found.count }, (_, at) => at + 1)
  return numbers.map(number => ({ number, code: codeOf(signer, { budget, batch, number }) }))
}

/** Puts who may vote on the list, one a line: only hashes are kept. Returns how many are new. */
export async function addToList(
  ctx: Ctx,
  signer: Signer,
  wish: { readonly budget: string; readonly lines: readonly string[] },
): Promise<number> {
  const budget = await budgetFor(ctx, 'print_codes', { id: wish.budget })
  const entries = [...new Set(wish.lines.flatMap(line => readEntry(line) ?? []))].slice(0, mostAtOnce)
  if (entries.length === 0) throw new Refusal('invalid', 'budgets.list_empty', { field: 'lines' })
  const batch = String((await batchesOf(ctx, budget.id)).length + 1)
  const added = await insertKeys(
    ctx,
    entries.map((entry, at) => ({
      ...{ keyHash: hashOfKey(signer, { budget: budget.id, kind: 'list', key: entry }), budget: budget.id },
      ...{ kind: 'list' as const, batch, number: at + 1 },
    })),
  )
  tellMade(ctx, budget, added)
  return added
}

function tellMade(ctx: Ctx, budget: Budget, count: number): void {
  ctx.tell('budgets.keys_made', {
    ...{ verb: 'Add', ...factOf(budget), circle: 'hidden', asRole: true },
    data: { title: budget.title, count },
  })
}
