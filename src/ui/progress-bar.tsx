interface ProgressBarProps {
  id: string
  label: string
  /** What people read: "120 of 1,415". */
  text: string
  value: number
  max: number
}

/** How far something is. */
export function ProgressBar({ id, label, text, value, max }: ProgressBarProps): JSX.Element {
  return (
    <div class="kp-progress">
      <label class="kp-label" for={id} safe>
        {label}
      </label>
      <progress id={id} class="kp-progress__bar" value={value} max={max} aria-describedby={`${id}-text`}>
        <span safe>{text}</span>
      </progress>
      <span id={`${id}-text`} class="kp-progress__text" safe>
        {text}
      </span>
    </div>
  )
}
