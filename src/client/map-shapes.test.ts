import { expect, test } from 'vitest'
import { boundsOf, middleOf } from './map-shapes.ts'

const square = (x: number, y: number, size: number) => [
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ],
]

test('the middle of an area is the centroid of its largest part', () => {
  expect(middleOf({ type: 'MultiPolygon', coordinates: [square(0, 0, 1), square(10, 20, 4)] })).toEqual([
    12, 22,
  ])
})

test('an area without a surface has its first corner as middle', () => {
  expect(middleOf({ type: 'Polygon', coordinates: [[[6, 52]]] })).toEqual([6, 52])
})

test('the bounds hold all areas and points', () => {
  const features = <G>(geometry: G) => [{ type: 'Feature' as const, geometry, properties: { name: 'x' } }]
  expect(
    boundsOf({
      areas: {
        type: 'FeatureCollection',
        features: features({ type: 'Polygon', coordinates: square(6, 52, 1) }),
      },
      points: { type: 'FeatureCollection', features: features({ type: 'Point', coordinates: [5, 54] }) },
    }),
  ).toEqual([5, 52, 7, 54])
})

test('a map without anything on it shows the Netherlands', () => {
  const none = { type: 'FeatureCollection' as const, features: [] }
  expect(boundsOf({ areas: none, points: none })).toEqual([3.36, 50.75, 7.23, 53.56])
})
