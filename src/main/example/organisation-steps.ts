import { organisations, type OrganisationKey } from '../../../data/example/organisations.ts'
import { people } from '../../../data/example/people.ts'
import { makeOrganisation, takePosition } from '../../modules/organisations/index.ts'
import { keysOf, pause, type Step, type Tale } from './tale.ts'

export function organisationSteps(tale: Tale): Step[] {
  return keysOf(organisations).flatMap(key => {
    const { made, positions: _positions, ...wish } = organisations[key]
    const make: Step = {
      ago: made,
      by: 'femke',
      async run(ctx) {
        const { id } = await makeOrganisation(ctx, { ...wish, role: '', example: true })
        tale.add(`organisation:${key}`, id)
      },
    }
    return [make, ...positionSteps(tale, key)]
  })
}

function positionSteps(tale: Tale, key: OrganisationKey): Step[] {
  const { made, positions } = organisations[key]
  return positions.map(({ who, role, from, until }) => ({
    ago: Math.min(made, people[who].joined) - pause,
    run: ctx =>
      takePosition(ctx, {
        ...{ person: tale.id(`person:${who}`), organisation: tale.id(`organisation:${key}`), role },
        from: tale.dayBefore(from),
        until: until === undefined ? null : tale.dayBefore(until),
      }),
  }))
}
