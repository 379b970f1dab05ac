import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { peopleWith, type Person } from '../people/index.ts'
import { isOpenByMail, type Claim } from './claim.ts'
import { claimFor, claimsToJudge, mailedClaim } from './judge-claim.ts'
import { organisationOf } from './load-organisation.ts'
import type { Organisation } from './organisation.ts'
import { messages } from './messages/messages.ts'
import { claimsOf } from './queries/claims.ts'
import { organisationsWith } from './queries/organisations.ts'

export interface ShownClaims {
  readonly mine: readonly Claim[]
  /** What waits for the reader as a connector. */
  readonly queue: readonly Claim[]
  readonly organisations: readonly Organisation[]
  readonly people: readonly Person[]
}

/** The claims of the reader, and those that wait for the reader. */
export async function showClaims(reader: Reader): Promise<ShownClaims> {
  const mine = await claimsOf(reader, reader.actor.person ?? '')
  const queue = (await claimsToJudge(reader)).filter(({ person }) => person !== reader.actor.person)
  const all = [...mine, ...queue]
  const [organisations, people] = await Promise.all([
    organisationsWith(reader, [...new Set(all.map(({ organisation }) => organisation))]),
    peopleWith(reader, [...new Set(all.map(({ person }) => person))]),
  ])
  return { mine, queue, organisations, people }
}

/** On the own page of who claimed something, or has a claim to judge. */
export async function claimsCard(reader: Reader, lang: Lang) {
  const { mine, queue } = await showClaims(reader)
  if (mine.length + queue.length === 0) return null
  const t = wordsOf(messages, lang)
  return { title: t('organisations.claims'), text: t('organisations.claims_mine'), path: '/mijn/claims' }
}

export interface ShownClaim {
  readonly claim: Claim
  readonly organisation: Organisation
  /** What the claimer is called. */
  readonly name: string
  readonly mayJudge: boolean
  /** Whether the mail still works. */
  readonly takesCode: boolean
}

export async function showClaim(reader: Reader, id: string): Promise<ShownClaim> {
  const { claim, mayJudge } = await claimFor(reader, id)
  const organisation = await organisationOf(reader, claim.organisation)
  return { ...(await named(reader, claim)), organisation, mayJudge }
}

/** What whoever reads the mail is told; needs no sign-in. */
export async function showMailedClaim(reader: Reader, secret: string): Promise<ShownClaim> {
  const claim = await mailedClaim(reader, secret)
  const organisation = await organisationOf({ ...reader, actor: system }, claim.organisation)
  return { ...(await named(reader, claim)), organisation, mayJudge: true }
}

async function named(reader: Reader, claim: Claim) {
  const [person] = await peopleWith(reader, [claim.person])
  return { claim, name: person?.name ?? '', takesCode: isOpenByMail(claim, reader.now) }
}
