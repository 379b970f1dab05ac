import { whoHearsOfImports } from '../imports/index.ts'
import { whoHearsOfParties } from '../initiatives/index.ts'
import { whoHearsOfListings } from '../listings/index.ts'
import { whoHearsOfPositions } from '../organisations/index.ts'

/** Who hears of what stands on the map: organisations, initiatives, whether they are still right, and lists of them. */
export const hearersOfListed = [
  whoHearsOfPositions,
  whoHearsOfParties,
  whoHearsOfListings,
  whoHearsOfImports,
] as const
