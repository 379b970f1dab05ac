import { writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { test } from 'vitest'
import { openNeighbourhood } from './neighbourhood.ts'
import { visit } from './visit.ts'
test('x', async () => {
  const site = await openNeighbourhood()
  const olga = site.people.operator
  await site.person('Otto Ook', { role: 'operator' })
  const own = await visit(site, olga)
  await own.send('/mijn/gegevens/wissen')
  site.pass({ days: 14 })
  await site.nextDay()
  const p =
    await sql`select id, name, about, ask_me, removed_at from people where people::text like '%Olga Beheer%'`.execute(
      site.house.db,
    )
  const a =
    await sql`select name, actor, object, object_kind, data from activities where activities::text like '%Olga Beheer%'`.execute(
      site.house.db,
    )
  const b =
    await sql`select name, object_kind, target, data from activities where data::text like ${'%' + olga.person + '%'}`.execute(
      site.house.db,
    )
  writeFileSync('/tmp/ho_out.json', [p.rows, a.rows, b.rows].map(x => JSON.stringify(x)).join('\n'))
  await site.close()
}, 100_000)
