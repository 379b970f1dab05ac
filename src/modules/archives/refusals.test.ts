import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/db/ids.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { placeNamed } from '../places/index.ts'
import { openArchive, usualLimits } from './open-archive.ts'
import { restorePlaceArchive, writePlaceArchive } from './place-archive.ts'
import { filesIn, manifestIn, writeChanged, type Change, type Files } from './testing-archive.ts'

let world: World
let folder: string
let files: Files
const id = newId()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refusals-'))
  world = await openWorld()
  await world.house.db.insertInto('issues').values(issue('Groen')).execute()
  const place = await placeNamed(world.reader(), zandweerd)
  if (!place) throw new Error('the place is not there')
  const file = join(folder, 'right.zip')
  await writePlaceArchive(world.house, { place, withAddresses: false }, createWriteStream(file))
  files = await filesIn(file)
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

function issue(title: string) {
  const now = world.house.now()
  return {
    ...{ id, slug: 'groen', title, places: [zandweerd], areas: [zandweerd, 'GM0150'] },
    ...{ created_at: now, updated_at: now },
  }
}

const archiveWith = (texts: Record<string, string | null>, manifest?: Change['manifest']) =>
  writeChanged(folder, files, { texts, manifest })

const refusalOf = async (file: string) =>
  restorePlaceArchive(world.house, file).then(
    () => 'restored',
    (error: { code?: string }) => error.code ?? 'an error',
  )

test('what is no zip file, or has no manifest, is refused', async () => {
  const text = join(folder, 'text.zip')
  await writeFile(text, 'this is a text')
  expect(await refusalOf(text)).toBe('archives.no_archive')
  expect(await refusalOf(await archiveWith({ 'manifest.json': '{"format":"other"}' }, 'as it was'))).toBe(
    'archives.no_manifest',
  )
})

test('a newer version, a kind or a column that is not known here is refused', async () => {
  expect(await refusalOf(await archiveWith({}, { version: 2 }))).toBe('archives.newer')
  const kinds = manifestIn(files).kinds.map(kind => ({ ...kind, columns: [...kind.columns, 'future'] }))
  expect(await refusalOf(await archiveWith({}, { kinds }))).toBe('archives.newer_kind')
})

test('a file that was changed, added or taken out is refused', async () => {
  const lines = (files.get('data/issues.jsonl') ?? '').toString()
  const changed = { 'data/issues.jsonl': lines.replace('Groen', 'Grijs') }
  expect(await refusalOf(await archiveWith(changed, 'as it was'))).toBe('archives.broken')
  expect(await refusalOf(await archiveWith({ 'data/strange.jsonl': '' }, 'as it was'))).toBe(
    'archives.broken',
  )
  expect(await refusalOf(await archiveWith({ 'data/issues.jsonl': null }, 'as it was'))).toBe(
    'archives.broken',
  )
})

test('half a file is refused', async () => {
  const whole = await readFile(join(folder, 'right.zip'))
  const half = join(folder, 'half.zip')
  await writeFile(half, whole.subarray(0, whole.length / 2))
  expect(await refusalOf(half)).toBe('archives.no_archive')
})

test('names that lead out of the archive are refused', async () => {
  const whole = await readFile(await archiveWith({ 'data/aaaaaaaaaaaa.jsonl': '' }))
  const text = whole.toString('latin1').replaceAll('data/aaaaaaaaaaaa.jsonl', '../../../aaaaaaaaaa.txt')
  const file = join(folder, 'out.zip')
  await writeFile(file, Buffer.from(text, 'latin1'))
  expect(await refusalOf(file)).toBe('archives.no_archive')
})

test('what unpacks to far too much is refused before it is unpacked', async () => {
  expect(await refusalOf(await archiveWith({ 'data/zeros.jsonl': '0'.repeat(20_000_000) }))).toBe(
    'archives.too_large',
  )
  const right = join(folder, 'right.zip')
  await expect(openArchive(right, { ...usualLimits, bytes: 1000 })).rejects.toMatchObject({
    code: 'archives.too_large',
  })
  await expect(openArchive(right, { ...usualLimits, entries: 3 })).rejects.toMatchObject({
    code: 'archives.too_large',
  })
})

test('a row that is here with other content is named, and nothing is changed', async () => {
  const lines = (files.get('data/issues.jsonl') ?? '').toString()
  const other = await archiveWith({ 'data/issues.jsonl': lines.replace('Groen', 'Grijs') })
  await expect(restorePlaceArchive(world.house, other)).rejects.toMatchObject({
    code: 'archives.differs',
    details: { kind: 'issues', ids: id },
  })
  const fresh = { 'data/issues.jsonl': lines.replace(id, newId()) }
  expect(await refusalOf(await archiveWith(fresh))).toBe('archives.taken')
  const { title } = await world.house.db.selectFrom('issues').select('title').executeTakeFirstOrThrow()
  expect(title).toBe('Groen')
})
