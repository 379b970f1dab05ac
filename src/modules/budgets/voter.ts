import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Budget } from './budget.ts'
import { hashOfKey, readCode, readEntry, type Signer } from './keys.ts'
import { keyWith, voterBehind, type Voter, type VoterVia } from './queries/voters.ts'

/** What somebody shows to vote: a device, and a printed code or an entry of the list. */
export interface Shown {
  /** Secret in the cookie of this device; empty without one. */
  readonly device: string
  /** As typed, or in the link of a letter. */
  readonly key: string
}

/** Who votes: one person by account, or whoever has one key. */
export interface Claim {
  readonly via: VoterVia
  readonly person: string | null
  readonly keyHash: string | null
}

/** Refused when this budget asks for something else; what could be a key and is none counts as a guess. */
export async function claimOf(
  reader: Reader,
  signer: Signer,
  { budget, shown }: { readonly budget: Pick<Budget, 'id' | 'proof'>; readonly shown: Shown },
): Promise<Claim> {
  const { person } = reader.actor
  if (budget.proof === 'code' || budget.proof === 'list') {
    return { ...(await keyClaim(reader, signer, { budget, key: shown.key })), person }
  }
  if (person !== null) return { via: 'account', person, keyHash: null }
  if (budget.proof === 'mail') throw new Refusal('not_allowed', 'site.sign_in_first')
  if (shown.device === '') throw new Refusal('invalid', 'budgets.no_cookie')
  return {
    via: 'cookie',
    person: null,
    keyHash: hashOfKey(signer, { budget: budget.id, kind: 'device', key: shown.device }),
  }
}

/** The voter that this claim made before. */
export function voterOf(reader: Reader, budget: string, claim: Claim): Promise<Voter | undefined> {
  return voterBehind(reader, budget, claim)
}

async function keyClaim(
  reader: Reader,
  signer: Signer,
  { budget, key }: { budget: Pick<Budget, 'id' | 'proof'>; key: string },
): Promise<Pick<Claim, 'via' | 'keyHash'>> {
  const isCode = budget.proof === 'code'
  const typed = isCode ? readCode(key) : readEntry(key)
  const keyHash =
    typed && hashOfKey(signer, { budget: budget.id, kind: isCode ? 'code' : 'list', key: typed })
  const known = keyHash && (await keyWith(reader, keyHash))
  if (!known) throw new Refusal('not_found', `budgets.${budget.proof}_unknown`, { field: 'key' })
  return { via: isCode ? 'code' : 'list', keyHash }
}
