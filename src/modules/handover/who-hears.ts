import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { operatorsOfSite } from '../people/index.ts'
import { choosersOf } from './choosers.ts'
import { pathOf, standingOf, type Handover } from './handover.ts'
import { handoversWith } from './queries/handovers.ts'
import { pathOfRole } from './role.ts'

type Kind =
  | 'handover_asked'
  | 'handover_yes'
  | 'handover_no'
  | 'handover_choose'
  | 'handover_agree'
  | 'handover_withdrawn'
  | 'handover_thanked'
  | 'handover_done'
  | 'handover_note'
  | 'handover_leans'
  | 'handover_silent'

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
  /** Thanks arrive also where somebody sees nothing any more. */
  readonly isGone: boolean
}

type Heard = readonly { readonly kind: Kind; readonly person: string | null; readonly path: string }[]

/**
 * Who is named hears it by mail, who named hears the answer, those around hear that they choose, an operator that a place is to be
 * given, both that it is done. Nobody hears of an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name.startsWith('handover.'))
  if (told.length === 0) return []
  const ids = told.flatMap(activity => handoverIn(activity) ?? [])
  const found = new Map((await handoversWith(reader, ids)).map(one => [one.id, one]))
  const open = [...found.values()].filter(one => standingOf(one) === 'open')
  const choosers = await choosersOf(reader, open)
  const operators = await operatorsOfSite(reader)
  return told.flatMap(activity => {
    const handover = found.get(handoverIn(activity) ?? '')
    const chosenBy = handover ? (choosers[open.indexOf(handover)] ?? []) : []
    const heard = handover
      ? ofHandover(activity, handover, { choosers: chosenBy, operators })
      : ofOther(activity)
    return heard.flatMap(({ person, kind, path }) =>
      person === null || person === activity.actor
        ? []
        : [
            {
              ...{ person, kind, path, activity: activity.id, data: activity.data, mailed: false },
              ...{ isAsk: kind === 'handover_asked', isGone: kind === 'handover_thanked' },
            },
          ],
    )
  })
}

function handoverIn({ object, data }: Activity): string | undefined {
  if (object.kind === 'handover') return object.id
  return typeof data['handover'] === 'string' ? data['handover'] : undefined
}

interface Around {
  readonly choosers: readonly string[]
  readonly operators: readonly string[]
}

type HeardOf = (activity: Activity, handover: Handover, around: Around) => Heard

const ofHandover: HeardOf = (activity, handover, around) =>
  heardOf[activity.name]?.(activity, handover, around) ?? []

const heardOf: Readonly<Record<string, HeardOf>> = {
  'handover.successor_asked': ({ target }, handover) => [to('handover_asked', handover, target?.id)],
  'handover.opened': (_activity, handover, { choosers }) =>
    choosers.map(person => to('handover_choose', handover, person)),
  'handover.withdrawn': ({ target }, handover) => [to('handover_withdrawn', handover, target?.id)],
  'handover.answered': (activity, handover, around) =>
    activity.verb === 'Reject' ? ofNo(activity, handover, around) : ofYes(activity, handover, around),
  'handover.done': (_activity, { holder, successor, role }) => [
    { kind: 'handover_thanked', person: holder, path: '/mijn/overdracht' },
    {
      kind: 'handover_done',
      person: successor,
      path: role.kind === 'position' || role.kind === 'promise' ? '/mijn/overdracht' : pathOfRole(role),
    },
  ],
}

const ofNo: HeardOf = ({ target }, handover, { choosers }) =>
  [target?.id ?? null, ...choosers].map(person => to('handover_no', handover, person))

const ofYes: HeardOf = ({ data }, handover, { operators }) => {
  const by = typeof data['by'] === 'string' ? data['by'] : null
  const yes = [...new Set([handover.holder, by])].map(person => to('handover_yes', handover, person))
  const asked = handover.role.kind === 'keeping' ? operators : []
  return [...yes, ...asked.map(person => to('handover_agree', handover, person))]
}

function to(kind: Kind, handover: Handover, person: string | null | undefined): Heard[number] {
  return { kind, person: person ?? null, path: pathOf(handover) }
}

function ofOther({ name, target, data }: Activity): Heard {
  const path = '/mijn/overdracht'
  const persons = Array.isArray(data['persons']) ? data['persons'].map(String) : []
  if (name === 'handover.note_asked') return [{ kind: 'handover_note', person: target?.id ?? null, path }]
  if (name === 'handover.leans') return persons.map(person => ({ kind: 'handover_leans', person, path }))
  if (name === 'handover.silent') return persons.map(person => ({ kind: 'handover_silent', person, path }))
  return []
}
