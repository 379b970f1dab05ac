import { openInstallation } from '../src/main/installation.ts'
import { openLog } from '../src/main/log.ts'
import { firstOperator } from '../src/modules/people/index.ts'
import { beginSitting, sittingBy } from '../src/modules/signposts/index.ts'
import { planTable } from '../src/modules/tables/index.ts'
import { readSettings } from '../src/platform/config/settings.ts'
import { system } from '../src/platform/ctx/actor.ts'
import type { House } from '../src/platform/ctx/transact.ts'

/** A table that somebody hosts, begun. */
export async function sittingIn(data: string, url: string) {
  const settings = readSettings({ DATA: data, DATABASE_URL: url }, {}, '')
  const installation = await openInstallation({
    settings,
    log: openLog('error'),
    serves: false,
    onLost: () => undefined,
  })
  const { house } = installation
  const person = await house.transact(system, ctx => firstOperator(ctx, 'Ria'))
  const table = await begin(house, person)
  const code = (await sittingBy(house.reader(system), { table }))?.code ?? ''
  await installation.close()
  return { table, code }
}

function begin(house: House, person: string): Promise<string> {
  const host = { person, name: 'Ria', grants: [{ role: 'member', place: null }], system: false } as const
  return house.transact(host, async ctx => {
    const { id } = await planTable(ctx, { kind: 'talk', title: 'Groen in de straat', places: ['GM0150'] })
    await beginSitting(ctx, id)
    return id
  })
}
