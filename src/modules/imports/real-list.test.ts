import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { system } from '../../platform/ctx/actor.ts'
import { projectFolder } from '../../platform/db/project-folder.ts'
import { placeRows } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { newestIn } from '../initiatives/index.ts'
import { checkImport, importRows, importSummary, imports, saveImport, startImport } from './index.ts'

const file = join(projectFolder, '../shared/data/initiatives/projects-nl.csv')
const amsterdam = 'GM0363'

/** The list has no licence, so it is not part of the project. */
describe.skipIf(!existsSync(file))('1,415 real projects (skipped where ../shared/data is absent)', () => {
  let world: World

  beforeAll(async () => {
    world = await openWorld([imports])
    const [like] = placeRows
    const gemeente = (code: string, name: string) => {
      const slug = name.toLowerCase()
      return {
        ...like!,
        code,
        name,
        slug,
        path: slug,
        areas: [code],
        search_name: slug,
        search_context: slug,
      }
    }
    await world.house.db
      .insertInto('places')
      .values([gemeente(amsterdam, 'Amsterdam'), gemeente('GM0106', 'Assen')])
      .execute()
  })
  afterAll(() => world.close())

  const read = async () => {
    const bytes = await readFile(file)
    return world.as(system, ctx => startImport(ctx, { fileName: 'projects-nl.csv', bytes, place: amsterdam }))
  }
  const countsOf = async (id: string) => (await importSummary(world.reader(system), id)).counts

  it('its columns are found', async () => {
    expect((await read()).mapping).toEqual({
      id: 'project_id',
      municipality: 'unit',
      place: 'district',
      year: 'year',
      title: 'name',
      theme: 'category',
      summary: 'description',
      latitude: 'lat',
      longitude: 'lon',
    })
  })

  it('it comes in once, with what looks alike and what belongs elsewhere held back', async () => {
    const { id } = await read()
    await checkImport(world.house, id)
    expect(await countsOf(id)).toMatchObject({ new: 1306, known: 3, doubtful: 60, wrong: 46 })
    const wrong = await importRows(world.reader(system), id, { verdict: 'wrong', limit: 100 })
    expect(new Set(wrong.flatMap(({ why }) => why.map(({ code, text }) => `${code} ${text ?? ''}`)))).toEqual(
      new Set(['place_elsewhere Assen']),
    )
    await saveImport(world.house, id)
    expect((await importSummary(world.reader(system), id)).one).toMatchObject({ state: 'saved', added: 1306 })

    const again = await read()
    await checkImport(world.house, again.id)
    expect(await countsOf(again.id)).toMatchObject({ new: 0, known: 1306, doubtful: 63, wrong: 46 })
    await saveImport(world.house, again.id)
    expect((await importSummary(world.reader(system), again.id)).one).toMatchObject({ added: 0 })
    expect((await newestIn(world.reader(), [amsterdam], { limit: 2000 })).items).toHaveLength(1306)
  })
})
