import { organisations, type OrganisationKey } from '../../../data/example/organisations.ts'
import { people, type PersonKey } from '../../../data/example/people.ts'
import { giveMandate, makeOrganisation, takePosition } from '../../modules/organisations/index.ts'
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
  return positions.flatMap(({ who, role, from, until, speaks }) => {
    let position = ''
    const ago = Math.min(made, people[who].joined) - pause
    const take: Step = {
      ago,
      async run(ctx) {
        position = await takePosition(ctx, {
          ...{ person: tale.id(`person:${who}`), organisation: tale.id(`organisation:${key}`), role },
          from: tale.dayBefore(from),
          until: until === undefined ? null : tale.dayBefore(until),
        })
      },
    }
    return speaks
      ? [take, mandateStep(tale, who, { position: () => position, ago: Math.min(ago, from) })]
      : [take]
  })
}

/** As long as nobody has a mandate, who holds a position decides who gets it. */
function mandateStep(tale: Tale, who: PersonKey, at: { position: () => string; ago: number }): Step {
  const ago = at.ago - pause
  return {
    ...{ ago, by: who },
    run: ctx =>
      giveMandate(ctx, {
        ...{ position: at.position(), everything: true, subjects: [], upToCents: null, maySign: true },
        ...{ from: tale.dayBefore(ago), until: null },
      }),
  }
}
