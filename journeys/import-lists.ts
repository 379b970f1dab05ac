import { startImport } from '../src/modules/imports/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { visit } from './visit.ts'

/** To choose columns for, to look through, and saved. */
export type ImportPaths = readonly [string, string, string]

const list = [
  'naam;omschrijving;thema',
  'Repaircafé;Samen spullen maken;ontmoeten',
  'Moestuin achter de kerk;Groente kweken;groen',
  'Moestuin achter de kerken;Groente kweken;groen',
  ';Zonder naam;groen',
].join('\n')

export async function importLists(site: Site, connector: Actor): Promise<ImportPaths> {
  const start = (fileName: string) =>
    site.as(connector, ctx => startImport(ctx, { fileName, bytes: Buffer.from(list), place: zandweerd }))
  const asked = await visit(site, connector)
  const columns = { title: 'naam', summary: 'omschrijving', theme: 'thema', default_phase: 'running' }
  const begun = await start('lijst.csv')
  const saved = await start('oude-lijst.csv')
  await asked.send(`/import/${saved.id}/kolommen`, columns)
  await site.settle()
  await asked.send(`/import/${saved.id}/opslaan`)
  await site.settle()
  const checked = await start('nieuwe-lijst.csv')
  await asked.send(`/import/${checked.id}/kolommen`, columns)
  await site.settle()
  return [`/import/${begun.id}`, `/import/${checked.id}`, `/import/${saved.id}`]
}
