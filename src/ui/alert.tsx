import type { PropsWithChildren } from '@kitajs/html'

interface AlertProps {
  kind: 'info' | 'ok' | 'warning' | 'error'
  title?: string | undefined
  text?: string | undefined
  /** `alert` interrupts a screen reader, `status` waits, `none` is plain text on the page. */
  live?: 'alert' | 'status' | 'none' | undefined
}

/** A message about what just happened or what to mind. */
export function Alert(props: PropsWithChildren<AlertProps>): JSX.Element {
  const { kind, title, text, live = kind === 'error' ? 'alert' : 'status', children } = props
  return (
    <div class={`utrecht-alert utrecht-alert--${kind} kp-alert`} role={live === 'none' ? undefined : live}>
      <div class="kp-stack kp-stack--sm">
        {title ? (
          <p class="utrecht-paragraph kp-strong" safe>
            {title}
          </p>
        ) : (
          ''
        )}
        {text ? (
          <p class="utrecht-paragraph kp-text" safe>
            {text}
          </p>
        ) : (
          ''
        )}
        {children}
      </div>
    </div>
  )
}
