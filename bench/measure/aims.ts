import type { Figures } from './measure.ts'

export interface Verdict {
  readonly aim: string
  readonly met: boolean
  readonly found: string
}

/** What was aimed at, and whether it was met. The page that does worst counts. */
export function judge(all: readonly Figures[], mostMemory: number): Verdict[] {
  const hot = all.filter(({ page, signedIn }) => !signedIn && page !== 'search')
  const places = all.filter(({ page, signedIn }) => signedIn && (page === 'gemeente' || page === 'wijk'))
  const searches = all.filter(({ page }) => page === 'search')
  const ratio = (one: Figures) => Math.min(one.ratio, one.cpuRatio)
  const cpu = (one: Figures) => one.webCpu + one.databaseCpu
  const coldest = worst(hot, one => -ratio(one))
  const heaviest = worst(places, cpu)
  const slowest = worst(searches, ({ aloneP50 }) => aloneP50)
  return [
    {
      aim: 'an anonymous hot page does at least 0.5 of the constant',
      met: ratio(coldest) >= 0.5,
      found: `${ratio(coldest).toFixed(2)} (${coldest.page})`,
    },
    {
      aim: 'a signed-in place page takes under 12 ms CPU, database included',
      met: cpu(heaviest) < 12,
      found: `${cpu(heaviest).toFixed(1)} ms (${heaviest.page})`,
    },
    {
      aim: 'the server stays under 400 MB, without the database',
      met: mostMemory < 400,
      found: `${mostMemory.toFixed(0)} MB at most`,
    },
    {
      aim: 'a search page takes under 50 ms at the median',
      met: slowest.aloneP50 < 50,
      found: `${slowest.aloneP50.toFixed(1)} ms (${slowest.signedIn ? 'signed in' : 'anonymous'})`,
    },
  ]
}

function worst(all: readonly Figures[], badness: (one: Figures) => number): Figures {
  const [found] = all.toSorted((one, other) => badness(other) - badness(one))
  if (!found) throw new Error('There is nothing to judge.')
  return found
}
