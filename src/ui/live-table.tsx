import type { PropsWithChildren } from '@kitajs/html'
import { attribute } from './attribute.ts'

interface LiveTableProps {
  /** URL of what is the same for all; children with `part="shared"` hold it. */
  src: string
  /** URL of what is for whoever looks. */
  own: string
  /** URL of a stream of server-sent events. */
  live: string
  /** Under which this browser keeps what was not sent yet. */
  name: string
  /** `{n}` is how much waits. */
  waiting: string
  /** Said before the reason why something was not taken. */
  refused: string
}

/** A page that shows changes as they come and loses nothing that is typed without a network. */
export function LiveTable(props: PropsWithChildren<LiveTableProps>): JSX.Element {
  const { src, own, live, name, waiting, refused, children } = props
  return (
    <tag
      of="kp-table"
      class="kp-live-table kp-stack"
      src={attribute(src)}
      own={attribute(own)}
      live={attribute(live)}
      name={attribute(name)}
      waiting={attribute(waiting)}
      refused={attribute(refused)}
    >
      {children}
    </tag>
  )
}

/** A part of a live table that the browser fills anew. */
export function LivePart({ name, children }: PropsWithChildren<{ name: 'shared' | 'own' }>): JSX.Element {
  return (
    <div class="kp-stack" data-part={name}>
      {children}
    </div>
  )
}

/** At the bottom of the screen, under the thumb. Says there what still waits to be sent. */
export function Dock({ children }: PropsWithChildren): JSX.Element {
  return (
    <div class="kp-dock kp-stack kp-stack--sm">
      <p class="kp-dock__waiting" role="status" data-part="waiting"></p>
      <div class="kp-dock__refused" role="alert" data-part="refused"></div>
      {children}
    </div>
  )
}

interface ClockProps {
  until: Date
  now: Date
  /** `{n}` is a number of minutes. */
  left: string
  over: string
  /** Said aloud when the time is up. */
  ended: string
}

/** Minutes that are left, without haste: it moves once a minute and speaks once. */
export function Clock({ until, now, left, over, ended }: ClockProps): JSX.Element {
  const minutes = (until.getTime() - now.getTime()) / 60_000
  const words = (minutes > 0 ? left : over).replace('{n}', String(Math.ceil(Math.abs(minutes))))
  return (
    <tag
      of="kp-clock"
      class="kp-clock"
      until={until.toISOString()}
      left={attribute(left)}
      over={attribute(over)}
      ended={attribute(ended)}
    >
      <span data-clock safe>
        {words}
      </span>
      <span class="kp-visually-hidden" role="status"></span>
    </tag>
  )
}
