import type { Reader } from '../../platform/ctx/ctx.ts'
import { joined, runningCoalitions } from '../coalitions/index.ts'
import { initiativesGoingOn } from '../initiatives/index.ts'
import { connectorsOf, peopleWith } from '../people/index.ts'

/** Ids of everybody who looks after an initiative, takes part in a coalition or keeps a place everywhere; for jobs. */
export async function peopleWithRoles(reader: Reader): Promise<string[]> {
  const initiatives = await initiativesGoingOn(reader)
  const coalitions = await runningCoalitions(reader)
  const ids = new Set([
    ...initiatives.flatMap(({ stewards }) => stewards),
    ...coalitions.flatMap(coalition => joined(coalition).flatMap(({ person }) => person ?? [])),
    ...(await connectorsOf(reader, [])).map(({ person }) => person),
  ])
  return (await peopleWith(reader, [...ids])).map(({ id }) => id).toSorted()
}
