import { gunzipSync, gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pathOn, type Areas } from './country-shapes.ts'
import { grid } from './country-map.ts'

test('all municipalities are on the map, which weighs at most 40 kB', () => {
  const zipped = readFileSync('data/places/gemeenten-2024.geojson.gz')
  const { features } = JSON.parse(gunzipSync(zipped).toString()) as { features: { geometry: Areas }[] }
  const paths = features.map(({ geometry }) => pathOn(grid, geometry))
  expect([paths.length, paths.filter(path => path === '')]).toEqual([342, []])
  expect(gzipSync(paths.join('\n')).length).toBeLessThan(40_000)
})
