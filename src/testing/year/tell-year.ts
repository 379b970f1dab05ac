import { fixAgreements, goOn, signAgreements, withdrawOne } from './agree.ts'
import { tellDays } from './days.ts'
import { decisions } from './decide.ts'
import { chooseForOpen, departures } from './depart.ts'
import { openDistrict, type District } from './district.ts'
import { actsOf, type Tally } from './keep-promises.ts'
import { meeting } from './meet.ts'
import { planPromises } from './promise-plan.ts'
import { rubbing } from './rub.ts'
import { beginCoalitions, joinCoalitions, type Together } from './together.ts'

export interface Year {
  readonly district: District
  readonly coalitions: readonly Together[]
  readonly agreements: readonly string[]
  /** What was done with promises, counted. */
  readonly tally: Tally
}

const days = 366

/** A year of the district, drawn from one seed. `heard` is called each time that everything was heard. */
export async function tellYear(heard: (district: District) => Promise<void>): Promise<Year> {
  const district = await openDistrict()
  const coalitions: Together[] = []
  const agreements: string[] = []
  const tally: Tally = new Map()
  const promised = planPromises().flatMap(plan => actsOf({ district, coalitions }, plan, tally))
  const told: [number, () => Promise<unknown>][] = [
    [0, async () => void coalitions.push(...(await beginCoalitions(district)))],
    [3, () => joinCoalitions(district, coalitions)],
    [7, async () => void agreements.push(...(await fixAgreements(district, coalitions)))],
    [10, () => signAgreements(district, agreements)],
    ...departures.map(([day, depart]): [number, () => Promise<void>] => [day, () => depart(district)]),
    [203, () => withdrawOne(district, agreements[3]!)],
    [259, () => goOn(district, agreements[0]!)],
    ...decisions.map(([day, decide]): [number, () => Promise<void>] => [
      day,
      () => decide(district, coalitions),
    ]),
    ...rubbing(district),
    ...meeting(district),
    ...promised.map(({ day, act }): [number, () => Promise<void>] => [day, act]),
  ]
  const acts = (day: number) => [
    ...told.filter(([at]) => at === day).map(([, act]) => act),
    // Fridays: the first day of the year is a Tuesday.
    ...(day % 7 === 3 ? [() => chooseForOpen(district)] : []),
  ]
  await tellDays({ district, acts, heard: () => heard(district) }, { from: 0, until: days })
  return { district, coalitions, agreements, tally }
}
