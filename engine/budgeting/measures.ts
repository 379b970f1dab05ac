import type { Case } from './case.ts'
import { amount } from './currency.ts'
import { ejrPlus, type EjrPlus } from './ejr-plus.ts'
import { utilitiesOf, type Utilities } from './utilities.ts'
import { spendingOf, type Spending } from './spending.ts'

/** How fair an outcome is. */
export interface Measures {
  /** Share of all voters with at least one funded project on their ballot (with points above 0). */
  readonly votersWithFunded: number
  /** Utility of the voters: in currency under cost utility, else in points (1 per approved project). Gini 0 is equal, 1 is one voter has all. */
  readonly satisfaction: { readonly average: number; readonly gini: number }
  /** Per column of the file that sorts projects (category, target, district, neighborhood and the like): what each part got, against its votes. */
  readonly spending: Readonly<Record<string, readonly Spending[]>>
  readonly ejrPlus: EjrPlus
}

/** Linear in the choices, but for sorting. */
export function measuresOf(given: Case, funded: readonly number[]): Measures {
  const { election, profile } = given
  const utilities = utilitiesOf(given, funded)
  return {
    votersWithFunded: withFunded(given, funded),
    satisfaction: satisfactionOf(given, utilities),
    spending: spendingOf(election, profile, funded),
    ejrPlus: ejrPlus(given, funded, utilities),
  }
}

function withFunded({ profile }: Case, funded: readonly number[]): number {
  const isFunded = new Set(funded)
  const { weight, start, project, voters } = profile
  let happy = 0
  weight.forEach((size, group) => {
    if (project.subarray(start[group], start[group + 1]).some(choice => isFunded.has(choice))) happy += size
  })
  return voters === 0 ? 0 : happy / voters
}

/** Exact sums: the order of the voters makes no difference. */
function satisfactionOf({ election, profile }: Case, { values, at }: Utilities) {
  const voters = BigInt(profile.voters)
  const unit = profile.pointUnit * (profile.byCost ? election.unit : 1n)
  const sizes = new Float64Array(values.length)
  profile.weight.forEach((size, group) => {
    const place = at[group] as number
    sizes[place] = (sizes[place] as number) + size
  })
  let total = 0n
  let ranked = 0n
  let poorer = 0n
  values.forEach((utility, place) => {
    const size = BigInt(sizes[place] as number)
    total += utility * size
    ranked += utility * size * (2n * poorer + size - voters)
    poorer += size
  })
  if (total === 0n) return { average: 0, gini: 0 }
  return { average: amount(total, unit * voters), gini: amount(ranked, voters * total) }
}
