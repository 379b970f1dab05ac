import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsWith, owners, stewardsOf, type Coalition } from '../coalitions/index.ts'
import { pathOf, pathOfVersion, type Agreement } from './agreement.ts'
import { agreementsWith } from './queries/agreements.ts'
import { signaturesOf } from './queries/signatures.ts'
import { answerFor } from './rights.ts'
import type { Signature } from './signature.ts'

type Kind =
  | 'agreement_begun'
  | 'wording_suggested'
  | 'wording_accepted'
  | 'wording_rejected'
  | 'agreement_version'
  | 'agreement_signed'
  | 'agreement_in_force'
  | 'agreement_withdrawn'
  | 'agreement_month'
  | 'agreement_week'
  | 'agreement_review'
  | 'agreement_reviewed'
  | 'agreement_goes_on'
  | 'agreement_ended'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
  /** Asked of this person by name. */
  readonly isAsk: boolean
}

interface Around {
  readonly agreement: Agreement
  readonly coalition: Coalition
  readonly signatures: readonly Signature[]
}

/**
 * The parties hear of every step, whoever signed too, also after leaving the coalition. Of another wording the drafter and the
 * stewards hear, and then who proposed it. Nobody hears of an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name in heardBy)
  const around = await allAround(reader, [...new Set(told.map(({ object }) => object.id))])
  return told.flatMap(activity => {
    const one = around.get(activity.object.id)
    const heard = one && heardBy[activity.name]?.(activity, one)
    if (!one || !heard) return []
    const { kind, persons, asked = [] } = heard
    return [...new Set(persons)]
      .filter(person => person !== activity.actor)
      .map(person => ({
        ...{ person, activity: activity.id, kind, mailed: false, isAsk: asked.includes(person) },
        path: pathFor(activity, one.agreement),
        data: { title: one.agreement.title },
      }))
  })
}

interface Heard {
  readonly kind: Kind
  readonly persons: readonly string[]
  readonly asked?: readonly string[]
}

type HeardBy = (activity: Activity, around: Around) => Heard

const toParties =
  (kind: Kind): HeardBy =>
  (_activity, around) => ({ kind, persons: partiesAndSigners(around) })

const heardBy: Readonly<Record<string, HeardBy>> = {
  'agreements.begun': toParties('agreement_begun'),
  'agreements.wording_suggested': (_activity, { agreement, coalition }) => ({
    kind: 'wording_suggested',
    persons: [...stewardsOf(coalition), ...(agreement.createdBy === null ? [] : [agreement.createdBy])],
  }),
  'agreements.suggestion_decided': ({ verb, target }) => ({
    kind: verb === 'Accept' ? 'wording_accepted' : 'wording_rejected',
    persons: target?.kind === 'person' ? [target.id] : [],
  }),
  'agreements.version_fixed': (_activity, around) => ({
    kind: 'agreement_version',
    persons: partiesAndSigners(around),
    asked: owners(around.coalition).flatMap(({ person }) => person ?? []),
  }),
  'agreements.signed': toParties('agreement_signed'),
  'agreements.in_force': toParties('agreement_in_force'),
  'agreements.withdrawn': toParties('agreement_withdrawn'),
  'agreements.review_near': ({ data }, around) => ({
    kind: data['due'] === 'month' ? 'agreement_month' : 'agreement_week',
    persons: partiesAndSigners(around),
  }),
  'agreements.review_asked': (_activity, around) => ({
    kind: 'agreement_review',
    persons: partiesAndSigners(around),
    asked: around.signatures
      .filter(({ version }) => version === around.agreement.inForce)
      .flatMap(({ person }) => person ?? []),
  }),
  'agreements.reviewed': toParties('agreement_reviewed'),
  'agreements.goes_on': toParties('agreement_goes_on'),
  'agreements.ended': toParties('agreement_ended'),
}

function pathFor({ data }: Activity, agreement: Agreement): string {
  const version = data['version']
  return typeof version === 'number' ? pathOfVersion(agreement, version) : pathOf(agreement)
}

function partiesAndSigners({ coalition, signatures }: Around): string[] {
  return [...answerFor(coalition), ...signatures.flatMap(({ person }) => person ?? [])]
}

async function allAround(reader: Reader, ids: readonly string[]): Promise<Map<string, Around>> {
  const found = await agreementsWith(reader, ids)
  const coalitions = await coalitionsWith(reader, [...new Set(found.map(({ coalition }) => coalition))])
  const signatures = Map.groupBy(await signaturesOf(reader, ids), ({ agreement }) => agreement)
  return new Map(
    found.flatMap(agreement => {
      const coalition = coalitions.find(({ id }) => id === agreement.coalition)
      return coalition
        ? [[agreement.id, { agreement, coalition, signatures: signatures.get(agreement.id) ?? [] }]]
        : []
    }),
  )
}
