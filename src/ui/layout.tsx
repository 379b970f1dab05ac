import type { PropsWithChildren } from '@kitajs/html'

interface StackProps {
  gap?: 'sm' | 'md' | 'lg' | undefined
  id?: string | undefined
  /** With it, the stack is a region of the page with that name. */
  label?: string | undefined
}

/** Things below each other with even room between. */
export function Stack({ gap = 'md', id, label, children }: PropsWithChildren<StackProps>): JSX.Element {
  const look = `kp-stack kp-stack--${gap}`
  if (label === undefined) {
    return (
      <div id={id} class={look}>
        {children}
      </div>
    )
  }
  return (
    <section id={id} class={look} aria-label={label}>
      {children}
    </section>
  )
}

/** Next to each other where there is room: `equal` parts, or a wide `main` part and a narrow second one. */
export function Columns({
  kind = 'equal',
  children,
}: PropsWithChildren<{ kind?: 'equal' | 'main' }>): JSX.Element {
  return <div class={`kp-columns kp-columns--${kind}`}>{children}</div>
}

/** Small things in a row that wraps: badges, links, buttons. */
export function Row({ children }: PropsWithChildren): JSX.Element {
  return <div class="kp-row">{children}</div>
}
