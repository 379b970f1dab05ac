import { system } from '../../platform/ctx/actor.ts'
import {
  agreementsWith,
  answerReview,
  beginAgreement,
  fixVersion,
  signaturesOf,
  signVersion,
  versionsOf,
  withdrawSignature,
} from '../../modules/agreements/index.ts'
import { coalitionsWith, owners, stewardsOf, type Coalition } from '../../modules/coalitions/index.ts'
import { dayOf } from '../../modules/organisations/index.ts'
import type { District } from './district.ts'
import type { Together } from './together.ts'

/** These coalitions, by number, agree on something, to look at again on that day. */
const reviewDays = new Map([
  [0, '2026-11-10'],
  [2, '2027-06-01'],
  [5, '2026-12-15'],
  [6, '2027-06-01'],
])

async function coalitionOf({ world }: District, id: string): Promise<Coalition> {
  const [coalition] = await coalitionsWith(world.reader(system), [id])
  if (!coalition) throw new Error(`The coalition ${id} is gone.`)
  return coalition
}

const whoIs = ({ people }: District, id: string | null | undefined) => {
  const found = people.find(({ person }) => person === id)
  if (!found) throw new Error('Nobody of the district.')
  return found
}

/** Texts are drafted and fixed. Returns the ids of the agreements. */
export async function fixAgreements(district: District, all: readonly Together[]): Promise<string[]> {
  const { world } = district
  const made: string[] = []
  for (const [number, reviewDay] of reviewDays) {
    const coalition = await coalitionOf(district, all[number]!.id)
    const who = whoIs(district, stewardsOf(coalition)[0])
    const wish = {
      coalition: coalition.id,
      kind: 'basic',
      title: `Zo doen wij het (${number})`,
      reviewDay,
    } as const
    const { id } = await world.as(who, ctx => beginAgreement(ctx, wish))
    await world.as(who, ctx => fixVersion(ctx, id))
    made.push(id)
  }
  return made
}

/** Every party that owns the issue signs, the last one with a reservation. */
export async function signAgreements(district: District, agreements: readonly string[]): Promise<void> {
  const { world } = district
  const reader = world.reader(system)
  for (const agreement of await agreementsWith(reader, agreements)) {
    const [version] = await versionsOf(reader, agreement.id)
    const parties = owners(await coalitionOf(district, agreement.coalition))
    for (const [at, party] of parties.entries()) {
      const reservation = at === parties.length - 1 ? 'Zolang er geld voor is.' : ''
      const wish = { agreement: agreement.id, version: 1, hash: version!.hash, party: party.id, reservation }
      await world.as(whoIs(district, party.person), ctx => signVersion(ctx, wish))
    }
  }
}

/** The last one who signed goes, a month from now. */
export async function withdrawOne({ world, ...rest }: District, agreement: string): Promise<void> {
  const signature = (await signaturesOf(world.reader(system), [agreement])).at(-1)!
  const endsDay = dayOf(new Date(world.house.now().getTime() + 30 * 86_400_000))
  const wish = { agreement, signature: signature.id, endsDay, reason: 'Wij stoppen hier.' }
  await world.as(whoIs({ world, ...rest }, signature.person), ctx => withdrawSignature(ctx, wish))
}

/** All who signed and are still here say that it goes on. */
export async function goOn(district: District, agreement: string): Promise<void> {
  const { world } = district
  const [found] = await agreementsWith(world.reader(system), [agreement])
  if (found?.reviewingAt == null) throw new Error('Nobody is asked whether the agreement goes on.')
  for (const { id, person } of await signaturesOf(world.reader(system), [agreement])) {
    const wish = { agreement, signature: id, answer: 'goes_on' } as const
    await world.as(whoIs(district, person), ctx => answerReview(ctx, wish))
  }
}
