import { setup } from '../src/testing/postgres.ts'
import { openSite, type Site } from '../src/testing/site.ts'

/** The most that the medians may differ, in ms. */
const allowed = 20

/** Measures so many tries of each kind and says what came out. Returns 1 when the difference is too large. */
export async function timeSignIns(tries: number): Promise<number> {
  const stop = await setup()
  const site = await openSite()
  try {
    const known = await knownAddresses(site, tries)
    const times = { known: [] as number[], unknown: [] as number[] }
    await timeOf(site, 'warm-up@example.org')
    for (const [at, email] of known.entries()) {
      times.known.push(await timeOf(site, email))
      times.unknown.push(await timeOf(site, `unknown-${String(at)}@example.org`))
    }
    const medians = { known: median(times.known), unknown: median(times.unknown) }
    const apart = Math.abs(medians.known - medians.unknown)
    console.log(
      `${tries} tries each: known ${medians.known.toFixed(2)} ms, unknown ${medians.unknown.toFixed(2)} ms, ${apart.toFixed(2)} ms apart`,
    )
    return apart < allowed ? 0 : 1
  } finally {
    await site.close()
    await stop()
  }
}

async function knownAddresses(site: Site, count: number): Promise<string[]> {
  for (let at = 0; at < count; at += 1) await site.person(`Bekend ${letters(at)}`)
  const rows = await site.house.db.selectFrom('addresses').select('email').execute()
  return rows.map(({ email }) => email)
}

/** Names differ in letters: 12 -> bc. */
function letters(number: number): string {
  return [...String(number)].map(digit => 'abcdefghij'[Number(digit)]).join('')
}

async function timeOf({ origin }: Site, email: string): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(new URL('/aanmelden', origin), {
    ...{ method: 'POST', redirect: 'manual', headers: { origin } },
    body: new URLSearchParams({ email }),
  })
  await answer.arrayBuffer()
  if (answer.status !== 303) throw new Error(`${email} was answered with ${String(answer.status)}`)
  return performance.now() - begun
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
