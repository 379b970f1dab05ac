import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { may } from '../../platform/rights.ts'
import { organisationsWith } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import { stateOf, type DraftSection, type State, type Suggestion, type Version } from './agreement.ts'
import { affairOf } from './load-agreement.ts'
import { agreementAt } from './queries/agreements.ts'
import { openSuggestionsOf, sectionsOf } from './queries/draft.ts'
import { versionsOf } from './queries/versions.ts'
import { ownSides, ownSignatures, rights, type Affair, type AgreementAction } from './rights.ts'
import type { Party } from '../coalitions/index.ts'

/** All that the pages of one agreement show, with what the reader may do. */
export interface ShownAgreement extends Affair {
  readonly state: State
  readonly versions: readonly Version[]
  /** The draft and what is suggested; only for who may see it. */
  readonly sections: readonly DraftSection[]
  readonly suggestions: readonly Suggestion[]
  /** Of organisations and persons, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly may: Readonly<Record<AgreementAction, boolean>>
  /** The parties that the reader may sign for. */
  readonly sides: readonly Party[]
  /** The signatures that the reader decides about. */
  readonly own: Affair['signatures']
}

export async function shownAgreement(reader: Reader, slug: string): Promise<ShownAgreement> {
  const agreement = await agreementAt(reader, slug)
  if (!agreement) throw new Refusal('not_found', 'agreements.not_found')
  const affair = await affairOf(reader, agreement)
  const { actor } = reader
  const can = (action: AgreementAction) => may(rights, { actor, action, thing: affair }) === null
  const seesDraft = can('see_draft')
  const suggestions = seesDraft ? await openSuggestionsOf(reader, agreement.id) : []
  const persons = [
    ...affair.coalition.parties.map(({ person }) => person),
    ...suggestions.map(({ madeBy }) => madeBy),
  ].flatMap(person => person ?? [])
  const organisations = affair.coalition.parties.flatMap(({ organisation }) => organisation ?? [])
  const named = [
    ...(await organisationsWith(reader, [...new Set(organisations)])),
    ...(await peopleWith(reader, [...new Set(persons)])),
  ]
  return {
    ...affair,
    state: stateOf(agreement),
    versions: await versionsOf(reader, agreement.id),
    sections: seesDraft ? await sectionsOf(reader, agreement.id) : [],
    suggestions,
    names: new Map(named.map(({ id, name }) => [id, name])),
    may: {
      ...{ see_draft: seesDraft, edit: can('edit'), suggest: can('suggest'), fix: can('fix') },
      ...{ sign: can('sign'), withdraw: can('withdraw'), review: can('review'), hide: can('hide') },
    },
    sides: ownSides(actor.person, affair),
    own: ownSignatures(actor.person, affair),
  }
}

/** How a party is called; empty for one whose name the reader may not see. */
export function nameOfParty(
  names: ReadonlyMap<string, string>,
  { organisation, person }: Pick<Party, 'organisation' | 'person'>,
): string {
  return names.get(organisation ?? person ?? '') ?? ''
}

/** What the pages of this agreement change with, besides the agreement. */
export function keysOf({ agreement, coalition, names }: ShownAgreement): string[] {
  return [agreement.id, coalition.id, ...agreement.places, ...names.keys()]
}
