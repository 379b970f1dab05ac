import { people } from '../../../data/example/people.ts'
import { addExamplePerson, grantRole } from '../../modules/people/index.ts'
import { keysOf, type Step, type Tale } from './tale.ts'

export function peopleSteps(tale: Tale): Step[] {
  return keysOf(people).map(key => {
    const { joined, seen, connects, ...profile } = people[key]
    return {
      ago: joined,
      async run(ctx) {
        const person = await addExamplePerson(ctx, { ...profile, seenAt: tale.before(seen) })
        tale.add(`person:${key}`, person)
        if (connects !== undefined) await grantRole(ctx, { person, role: 'connector', place: connects })
      },
    }
  })
}
