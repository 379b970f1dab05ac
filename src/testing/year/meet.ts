import {
  acceptIntroduction,
  askToMeet,
  declineIntroduction,
  postponeIntroduction,
  proposeIntroduction,
  subjectIn,
  tellOutcome,
} from '../../modules/introductions/index.ts'
import { connector, type District } from './district.ts'

/** Who meets whom: on which day, and what both say. People by number. */
export function meeting(district: District): readonly [number, () => Promise<unknown>][] {
  const { world, people } = district
  const made: string[] = []
  const idOf = (number: number) => people[number]!.person!
  const told = { subject: subjectIn('Samen iets beginnen'), reason: 'Jullie doen bijna hetzelfde.' }
  const contact = { share: 'other', contact: '06 1' }
  const ask = (by: number, asked: number) => async () => {
    const wish = { ...told, contact, person: idOf(asked) }
    made.push(await world.as(people[by]!, ctx => askToMeet(ctx, wish)))
  }
  const accept = (by: number, at: number) => () =>
    world.as(people[by]!, ctx => acceptIntroduction(ctx, { introduction: made[at]!, contact }))
  return [
    [24, ask(3, 16)],
    [27, accept(16, 0)],
    [
      52,
      () =>
        world.as(people[3]!, ctx =>
          tellOutcome(ctx, { introduction: made[0]!, outcome: 'met', sentence: 'Het klikte.' }),
        ),
    ],
    [
      31,
      async () => {
        const wish = { ...told, persons: [idOf(17), idOf(5)] as const }
        made.push(await world.as(people[connector]!, ctx => proposeIntroduction(ctx, wish)))
      },
    ],
    [34, accept(17, 1)],
    [35, () => world.as(people[5]!, ctx => declineIntroduction(ctx, { introduction: made[1]! }))],
    [38, ask(6, 21)],
    [41, () => world.as(people[21]!, ctx => postponeIntroduction(ctx, { introduction: made[2]! }))],
    [80, accept(21, 2)],
  ]
}
