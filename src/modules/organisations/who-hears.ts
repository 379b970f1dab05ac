import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { connectorsOf } from '../people/index.ts'
import { affairOf } from './load-affair.ts'
import { decidersOf, holdersOf, mandatedOf, type Standing } from './mandate.ts'
import { pathOf, type Organisation } from './organisation.ts'
import { organisationsWith } from './queries/organisations.ts'

type Kind =
  | 'position_asked'
  | 'position_confirmed'
  | 'mandate_given'
  | 'mandate_ended'
  | 'voice_lost'
  | 'successor_asked'
  | 'successor_answered'
  | 'claim_asked'
  | 'claim_refused'
  | 'merge_proposed'
  | 'merge_refused'
  | 'organisation_merged'
  | 'organisation_closing'
  | 'organisation_closed'
  | 'organisation_reopened'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Whether a mail about it was written at that moment. */
  readonly mailed: boolean
}

/** An organisation with those who may have to hear of it. */
interface Around {
  readonly organisation: Organisation
  /** Who holds a position, or else the connectors. */
  readonly ofIt: readonly string[]
  /** Who decides about everything, or else the connectors. */
  readonly deciders: readonly string[]
  readonly connectors: readonly string[]
  /** Who ever held a position. */
  readonly ever: readonly string[]
  readonly isVoiceless: boolean
}

/**
 * Who should hear of which fact: those of the organisation of what is asked of it and becomes of it, or else the connectors; a
 * person of what that person is asked, given or denied. Nobody hears of an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => heardBy[name])
  const around = await allAround(reader, told)
  return told.flatMap(activity => {
    const one = around.get(activity.object.id)
    if (!one) return []
    return (heardBy[activity.name]?.(activity, one, around) ?? []).flatMap(
      ({ kind, persons, end = '', path }) => {
        const data = { ...activity.data, title: one.organisation.name }
        const where = path ?? pathOf(one.organisation) + end
        return [...new Set(persons)]
          .filter(person => person !== activity.actor && person !== '')
          .map(person => ({ person, activity: activity.id, kind, path: where, data, mailed: false }))
      },
    )
  })
}

interface Heard {
  readonly kind: Kind
  readonly persons: readonly string[]
  /** What comes after the path of the organisation, or a path of its own. */
  readonly end?: string
  readonly path?: string
}

type HeardBy = (activity: Activity, around: Around, all: ReadonlyMap<string, Around>) => Heard[]

const whom = ({ target }: Activity): string[] => [target?.id ?? '']

const afterwards: HeardBy = (activity, { connectors, isVoiceless }) => [
  ...(activity.name === 'organisations.mandate_ended'
    ? [{ kind: 'mandate_ended', persons: whom(activity) } as const]
    : []),
  ...(isVoiceless ? [{ kind: 'voice_lost', persons: connectors } as const] : []),
]

const heardBy: Readonly<Record<string, HeardBy>> = {
  'organisations.position_asked': (_activity, { ofIt }) => [{ kind: 'position_asked', persons: ofIt }],
  'organisations.position_taken': activity => [{ kind: 'position_confirmed', persons: whom(activity) }],
  'organisations.position_ended': afterwards,
  'organisations.mandate_given': activity => [{ kind: 'mandate_given', persons: whom(activity) }],
  'organisations.mandate_ended': afterwards,
  'organisations.successor_asked': activity => [
    { kind: 'successor_asked', persons: whom(activity), path: '/mijn/functies' },
  ],
  'organisations.successor_answered': activity => [{ kind: 'successor_answered', persons: whom(activity) }],
  'organisations.claim_asked': (activity, { connectors }) => [
    { kind: 'claim_asked', persons: connectors, path: claimPath(activity) },
  ],
  'organisations.claim_answered': activity =>
    activity.verb === 'Reject'
      ? [{ kind: 'claim_refused', persons: whom(activity), path: claimPath(activity) }]
      : [],
  'organisations.merge_proposed': (activity, around, all) => [
    { kind: 'merge_proposed', persons: decidersOfBoth(activity, around, all), end: '/dubbel' },
  ],
  'organisations.merge_refused': (activity, around, all) => [
    { kind: 'merge_refused', persons: decidersOfBoth(activity, around, all), end: '/dubbel' },
  ],
  'organisations.merged': (_activity, { ofIt }) => [{ kind: 'organisation_merged', persons: ofIt }],
  'organisations.closing': (_activity, { ever }) => [{ kind: 'organisation_closing', persons: ever }],
  'organisations.closed': (_activity, { ever }) => [{ kind: 'organisation_closed', persons: ever }],
  'organisations.reopened': (_activity, { ever }) => [{ kind: 'organisation_reopened', persons: ever }],
}

function claimPath({ data }: Activity): string {
  return `/mijn/claims/${String(data['claim'])}`
}

function decidersOfBoth(
  { target }: Activity,
  { deciders }: Around,
  all: ReadonlyMap<string, Around>,
): string[] {
  return [...deciders, ...(all.get(target?.id ?? '')?.deciders ?? [])]
}

async function allAround(reader: Reader, told: readonly Activity[]): Promise<Map<string, Around>> {
  const ids = told.flatMap(({ object, target }) => [
    object.id,
    ...(target?.kind === 'organisation' ? [target.id] : []),
  ])
  const around = new Map<string, Around>()
  for (const organisation of await organisationsWith(reader, [...new Set(ids)])) {
    const standing = await affairOf(reader, organisation)
    const connectors = (await connectorsOf(reader, organisation.areas)).map(({ person }) => person)
    around.set(organisation.id, aroundOf(organisation, standing, connectors))
  }
  return around
}

function aroundOf(organisation: Organisation, standing: Standing, connectors: readonly string[]): Around {
  const [holders, deciders] = [holdersOf(standing), decidersOf(standing)]
  return {
    ...{ organisation, connectors },
    ofIt: holders.length > 0 ? holders : connectors,
    deciders: deciders.length > 0 ? deciders : connectors,
    ever: standing.positions.map(({ person }) => person),
    isVoiceless: standing.mandates.length > 0 && mandatedOf(standing).length === 0,
  }
}
