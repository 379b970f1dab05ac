import { attribute } from './attribute.ts'

interface Cloud {
  /** The middle, and the standard deviation in both directions. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Written in it. */
  readonly name: string
}

interface Point {
  readonly x: number
  readonly y: number
  /** Written beside it. */
  readonly name: string
}

interface CloudPictureProps {
  /** What the picture says, for who cannot see it. */
  label: string
  clouds: readonly Cloud[]
  point?: Point | undefined
}

/** In units of the drawing. */
const side = { width: 360, height: 240 }
const edge = 30
const deviations = 1.5 // half of the width of a cloud, in standard deviations
const smallest = 14
const dot = 7

/** Many people as clouds, and at most one of them as a point. */
export function CloudPicture({ label, clouds, point }: CloudPictureProps): JSX.Element {
  const draw = scaleFor(clouds, point)
  return (
    <svg
      class="kp-clouds"
      role="img"
      aria-label={attribute(label)}
      viewBox={`0 0 ${side.width} ${side.height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {clouds.map((cloud, at) => (
        <g>
          <ellipse {...draw.cloud(cloud)} class={`kp-clouds__cloud kp-clouds__cloud--${at % 5}`} />
          <text {...draw.middle(cloud)} class="kp-clouds__name" text-anchor="middle" dy="0.35em" safe>
            {cloud.name}
          </text>
        </g>
      ))}
      {point ? <Own {...draw.point(point)} name={point.name} /> : ''}
    </svg>
  )
}

/** Its name stands on the side where there is room. */
function Own({ x, y, name }: Point): JSX.Element {
  const isRight = x > side.width * 0.75
  return (
    <g class="kp-clouds__point">
      <circle cx={`${x}`} cy={`${y}`} r={`${dot}`} />
      <text
        x={`${isRight ? x - dot * 1.6 : x + dot * 1.6}`}
        y={`${y}`}
        dy="0.35em"
        text-anchor={isRight ? 'end' : 'start'}
        safe
      >
        {name}
      </text>
    </g>
  )
}

/** Fits all into the drawing; both directions have the same scale. */
function scaleFor(clouds: readonly Cloud[], point: Point | undefined) {
  const reach = (middle: number, width: number) => [middle - deviations * width, middle + deviations * width]
  const xs = [...clouds.flatMap(({ x, width }) => reach(x, width)), ...(point ? [point.x] : [])]
  const ys = [...clouds.flatMap(({ y, height }) => reach(y, height)), ...(point ? [point.y] : [])]
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = (length: number, span: number) => (length - 2 * edge) / Math.max(span, 0.001)
  const scale = Math.min(room(side.width, right - left), room(side.height, high - low))
  const across = (x: number) => Math.round(side.width / 2 + (x - (left + right) / 2) * scale)
  const down = (y: number) => Math.round(side.height / 2 - (y - (low + high) / 2) * scale)
  const radius = (width: number) => Math.max(smallest, Math.round(width * deviations * scale))
  return {
    point: ({ x, y }: Point) => ({ x: across(x), y: down(y) }),
    middle: ({ x, y }: Cloud) => ({ x: `${across(x)}`, y: `${down(y)}` }),
    cloud: ({ x, y, width, height }: Cloud) => ({
      ...{ cx: `${across(x)}`, cy: `${down(y)}` },
      ...{ rx: `${radius(width)}`, ry: `${radius(height)}` },
    }),
  }
}
