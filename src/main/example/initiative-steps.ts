import { initiatives, type InitiativeKey } from '../../../data/example/initiatives.ts'
import { people, type PersonKey } from '../../../data/example/people.ts'
import {
  answerInvitation,
  askSteward,
  confirmInitiative,
  createInitiative,
  editInitiative,
  usualReins,
} from '../../modules/initiatives/index.ts'
import { keysOf, pause, type Step, type Tale } from './tale.ts'

export function initiativeSteps(tale: Tale): Step[] {
  return keysOf(initiatives).flatMap(key => {
    const { by, became, confirmed } = initiatives[key]
    const [first, ...others] = by
    const steps = [beginStep(tale, key), ...others.flatMap(other => stewardSteps(tale, key, other))]
    const id = () => tale.id(`initiative:${key}`)
    if (became) {
      const { ago, phase } = became
      const edit = () => ({ ...wishOf(key), phase, id: id(), version: 1 })
      steps.push({ ago, by: first, run: ctx => editInitiative(ctx, edit()) })
    }
    if (confirmed) {
      const { ago, by: person } = confirmed
      steps.push({ ago, by: person, run: ctx => confirmInitiative(ctx, { id: id(), answer: 'right' }) })
    }
    return steps
  })
}

function beginStep(tale: Tale, key: InitiativeKey): Step {
  const { by, began, parties = {} } = initiatives[key]
  return {
    ago: began,
    by: by[0],
    async run(ctx) {
      const taking = keysOf(parties).map(party => ({
        organisation: tale.id(`organisation:${party}`),
        role: parties[party] ?? '',
      }))
      const { id } = await createInitiative(ctx, { ...wishOf(key), parties: taking, example: true })
      tale.add(`initiative:${key}`, id)
    },
  }
}

/** One asks, the other says yes. */
function stewardSteps(tale: Tale, key: InitiativeKey, other: PersonKey): Step[] {
  const { by, began } = initiatives[key]
  const ago = Math.min(began, people[other].joined) - pause
  const initiative = () => tale.id(`initiative:${key}`)
  return [
    {
      ago,
      by: by[0],
      run: ctx => askSteward(ctx, { initiative: initiative(), person: tale.id(`person:${other}`) }),
    },
    {
      ago: ago - pause,
      by: other,
      run: ctx => answerInvitation(ctx, { initiative: initiative(), accept: true }),
    },
  ]
}

function wishOf(key: InitiativeKey) {
  const { title, summary, story, phase, themes, places, point, ...more } = initiatives[key]
  const { needs = [], offers = [], reins = usualReins } = more
  return {
    ...{ title, summary, phase, themes, places, point, reins },
    story: story.join('\n\n'),
    wants: [
      ...needs.map(need => ({ ...need, direction: 'need' as const })),
      ...offers.map(offer => ({ ...offer, direction: 'offer' as const })),
    ],
    circle: 'public' as const,
    links: [],
  }
}
