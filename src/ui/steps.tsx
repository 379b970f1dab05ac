import { safeHref } from './attribute.ts'
import { Hidden } from './text.tsx'

interface Step {
  text: string
  state: 'done' | 'current' | 'todo'
  /** The state in words, read aloud. */
  stateText: string
  href?: string | undefined
}

/** The phases of something and where it is now. */
export function Steps({ label, items }: { label: string; items: readonly Step[] }): JSX.Element {
  return (
    <nav aria-label={label}>
      <ol class="kp-steps">
        {items.map(step => (
          <li
            class={`kp-step kp-step--${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            {step.href === undefined ? (
              <span safe>{step.text}</span>
            ) : (
              <a class="utrecht-link utrecht-link--html-a" href={safeHref(step.href)} safe>
                {step.text}
              </a>
            )}
            <Hidden text={` (${step.stateText})`} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
