import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { restorePlaceArchive, writePlaceArchive } from '../src/modules/archives/index.ts'
import { placeNamed } from '../src/modules/places/index.ts'
import { zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { openNeighbourhood } from './neighbourhood.ts'

/** The district, its two neighbourhoods and its municipality. */
const placesKnown = 4
const folder = await mkdtemp(join(tmpdir(), 'archives-'))
const from = await openNeighbourhood()
const to = await openSite()
const moved = await openSite()
afterAll(async () => {
  await Promise.all([from.close(), to.close(), moved.close()])
  await rm(folder, { recursive: true })
})

async function archiveOf(site: Site, name: string, withAddresses = false) {
  const place = await placeNamed(site.reader(), zandweerd)
  if (!place) throw new Error('the place is not there')
  const file = join(folder, name)
  return {
    file,
    manifest: await writePlaceArchive(site.house, { place, withAddresses }, createWriteStream(file)),
  }
}

test('an archive that is restored elsewhere gives the same archive there', async () => {
  const first = await archiveOf(from, 'first.zip')
  const restored = await restorePlaceArchive(to.house, first.file)
  await to.settle()
  const second = await archiveOf(to, 'second.zip')
  expect({ ...second.manifest, madeAt: '' }).toEqual({ ...first.manifest, madeAt: '' })
  expect(restored).toMatchObject({ added: first.manifest.rows - placesKnown, known: placesKnown })
})

test('an archive for moving house gives the same one there', async () => {
  const first = await archiveOf(from, 'moving.zip', true)
  await restorePlaceArchive(moved.house, first.file)
  await moved.settle()
  const second = await archiveOf(moved, 'moved.zip', true)
  expect({ ...second.manifest, madeAt: '' }).toEqual({ ...first.manifest, madeAt: '' })
})

test('restoring twice changes nothing', async () => {
  const { file, manifest } = await archiveOf(from, 'again.zip')
  const { added, known } = await restorePlaceArchive(to.house, file)
  expect({ added, known }).toEqual({ added: 0, known: manifest.rows })
})

test('nobody is mailed about what happened elsewhere', async () => {
  expect(await to.mails()).toEqual([])
})

test('the pages, the search and the feed say the same on both', async () => {
  const { initiative, organisation, question, profile } = from.paths
  // The page of the place itself names its connectors: those are chosen anew.
  const lists = ['/deventer/zandweerd/vragen', '/deventer/zandweerd/initiatieven']
  const pages = [initiative, organisation, question, profile, ...lists]
  for (const path of [...pages, '/zoeken?q=moestuin', '/deventer/zandweerd/vragen.atom']) {
    expect(await textAt(to, path), path).toEqual(await textAt(from, path))
  }
})

async function textAt({ origin }: Site, path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(origin + path)
  const text = await answer.text()
  return {
    status: answer.status,
    text: text.replaceAll(origin, '').replaceAll(/nonce="[^"]+"|<updated>[^<]+/g, ''),
  }
}
