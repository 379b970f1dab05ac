import type { PropsWithChildren } from '@kitajs/html'

interface DetailsProps {
  summary: string
  open?: boolean | undefined
}

/** What few people need, one click away. */
export function Details({ summary, open, children }: PropsWithChildren<DetailsProps>): JSX.Element {
  return (
    <details class="kp-details" open={open}>
      <summary class="kp-details__summary" safe>
        {summary}
      </summary>
      <div class="kp-details__content kp-stack kp-stack--sm">{children}</div>
    </details>
  )
}
