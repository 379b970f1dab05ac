import type { House } from '../../src/platform/ctx/transact.ts'
import { Draw } from './draw.ts'
import { Ground } from './ground.ts'
import { seedInitiatives } from './initiatives.ts'
import { seedOrganisations } from './organisations.ts'
import { seedPeople } from './people.ts'
import { seedQuestions } from './questions.ts'
import { Texts } from './texts.ts'

/** People, organisations, initiatives and questions with all that belongs to them, on a scale of 0 to 1. */
export async function seedThings(house: House, scale: number): Promise<void> {
  const draw = new Draw(20_260_303, house.now())
  const seeding = {
    house,
    draw,
    texts: new Texts(draw, 303),
    ground: await Ground.read(house.db),
    amount: (full: number) => Math.max(1, Math.round(full * scale)),
  }
  const people = await seedPeople(seeding)
  const organisations = await seedOrganisations(seeding, people)
  await seedInitiatives(seeding, { people, organisations })
  await seedQuestions(seeding, people)
}
