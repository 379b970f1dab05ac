/**
 * Prints how long searching takes among 200,000 made-up initiatives: `node bench/search.ts DATABASE_URL` with the address
 * of an empty database, or of one that this filled before.
 */
import { loadTsx } from '../src/testing/tsx-hook.ts'

const address = process.argv[2]
if (address === undefined) {
  console.error('Give the address of an empty database: node bench/search.ts DATABASE_URL')
  process.exitCode = 2
} else {
  loadTsx()
  const { timeSearches } = await import('./search-times.ts')
  await timeSearches(address)
}
