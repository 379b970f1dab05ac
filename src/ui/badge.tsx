export type BadgeKind = 'neutral' | 'info' | 'positive' | 'warning' | 'negative'

interface BadgeProps {
  text: string
  kind?: BadgeKind | undefined
}

/** One word about a state or a theme. Colour is never the only sign: the word says it. */
export function Badge({ text, kind = 'neutral' }: BadgeProps): JSX.Element {
  return (
    <span
      class={`utrecht-status-badge utrecht-status-badge--${blockOf[kind]} kp-badge kp-badge--${kind}`}
      safe
    >
      {text}
    </span>
  )
}

const blockOf: Record<BadgeKind, string> = {
  neutral: 'inactive',
  info: 'neutral',
  positive: 'success',
  warning: 'warning',
  negative: 'danger',
}
