import sharp, { type Sharp } from 'sharp'
import type { FoundCode, Point } from '../../platform/pictures/find-codes.ts'

/** Millimetres of a printed card, as `paper-card.css` has them: its code stands in a square near the top right. */
const card = { width: 92, height: 66 }
const code = { left: 60, top: 2, side: 30 }
const quietZone = 4 // modules around a code
const margin = 3 // mm around the card, as people cut freely
const widest = 1000 // px of what is kept

interface Size {
  readonly width: number
  readonly height: number
}

/** Cuts the card around a code out of its photo, upright, as a small JPEG. */
export async function cutCard(photo: Sharp, size: Size, found: FoundCode): Promise<Buffer> {
  const { at, angle } = planeOf(found)
  const [left, top] = [-margin, -margin]
  const [right, bottom] = [card.width + margin, card.height + margin]
  const corners = [at(left, top), at(right, top), at(right, bottom), at(left, bottom)]
  // In one go the photo would be turned before it is cut.
  const { data, info } = await photo
    .clone()
    .extract(boxAround(corners, size))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .rotate(-angle, { background: '#fff' })
    .resize({ width: widest, withoutEnlargement: true })
    .jpeg({ quality: 70 })
    .toBuffer()
}

/** Where a millimetre of the card is on the photo, as if it were seen from straight above; and how far it is turned. */
function planeOf({ corners, modules }: FoundCode) {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners
  const module = code.side / (modules + 2 * quietZone)
  const side = modules * module
  const right = scaled(sum(minus(topRight, topLeft), minus(bottomRight, bottomLeft)), 1 / (2 * side))
  const down = scaled(sum(minus(bottomLeft, topLeft), minus(bottomRight, topRight)), 1 / (2 * side))
  const centre = scaled(sum(sum(topLeft, topRight), sum(bottomRight, bottomLeft)), 1 / 4)
  const middle = { x: code.left + code.side / 2, y: code.top + code.side / 2 }
  const at = (x: number, y: number): Point =>
    sum(centre, sum(scaled(right, x - middle.x), scaled(down, y - middle.y)))
  return { at, angle: (Math.atan2(right.y, right.x) * 180) / Math.PI }
}

function boxAround(points: readonly Point[], { width, height }: Size) {
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most))
  const xs = points.map(({ x }) => within(x, width))
  const ys = points.map(({ y }) => within(y, height))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

function sum(one: Point, other: Point): Point {
  return { x: one.x + other.x, y: one.y + other.y }
}

function minus(one: Point, other: Point): Point {
  return sum(one, scaled(other, -1))
}

function scaled({ x, y }: Point, by: number): Point {
  return { x: x * by, y: y * by }
}
