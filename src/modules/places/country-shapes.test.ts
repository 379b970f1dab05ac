import { expect, test } from 'vitest'
import { pathOn } from './country-shapes.ts'

/** One step is 0.1 degree north, and as far east: 0.1 / cos(52.2°) = 0.16316 degree. */
const grid = { west: 5, north: 53, step: 0.1 }
const east = 0.16316
const ring = (...steps: [number, number][]) => steps.map(([x, y]) => [5 + x * east, 53 - y * 0.1])

test('a boundary is drawn in whole steps from the north-west, closed, without what lies on the way', () => {
  const square = ring([1, 1], [2.1, 1], [3, 1], [3, 3], [1, 3], [1, 1])
  expect(pathOn(grid, { type: 'Polygon', coordinates: [square] })).toBe('M1 1l2 0 0 2-2 0z')
})

test('a point that turns back is not on the way', () => {
  const spike = ring([0, 0], [4, 0], [2, 0], [2, 2], [0, 2], [0, 0])
  expect(pathOn(grid, { type: 'Polygon', coordinates: [spike] })).toBe('M0 0l4 0-2 0 0 2-2 0z')
})

test('neighbours keep sharing their border, however it is simplified', () => {
  const border: [number, number][] = [
    [2, 0],
    [2.4, 0.6],
    [1.6, 1.4],
    [2, 2],
  ]
  const left = ring([0, 0], ...border, [0, 2], [0, 0])
  const right = ring([4, 0], [4, 2], ...border.toReversed(), [4, 0])
  expect([
    pathOn(grid, { type: 'Polygon', coordinates: [left] }),
    pathOn(grid, { type: 'Polygon', coordinates: [right] }),
  ]).toEqual(['M0 0l2 0 0 2-2 0z', 'M4 0l0 2-2 0 0-2z'])
})

test('a part that is smaller than the grid is not drawn, a hole is', () => {
  const outer = ring([0, 0], [4, 0], [4, 4], [0, 4], [0, 0])
  const hole = ring([1, 1], [1, 2], [2, 2], [2, 1], [1, 1])
  const islet = ring([6, 6], [6.2, 6], [6.2, 6.2], [6, 6])
  expect(pathOn(grid, { type: 'MultiPolygon', coordinates: [[outer, hole], [islet]] })).toBe(
    'M0 0l4 0 0 4-4 0zM1 1l0 1 1 0 0-1z',
  )
})
