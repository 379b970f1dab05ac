import { floatOf, type Ratio } from './fractions.ts'

/** An exact amount as a number of currency (or of points): the nearest float. */
export const amount = (units: bigint, unit: bigint): number => floatOf({ num: units, den: unit })

/** The same of a fraction of the smallest unit. */
export const fraction = ({ num, den }: Ratio, unit: bigint): number => floatOf({ num, den: den * unit })
