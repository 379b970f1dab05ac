import { attribute } from './attribute.ts'
import { Checkbox } from './checkbox.tsx'
import { Form } from './form.tsx'

interface BallotProps {
  action: string
  hidden: Readonly<Record<string, string>>
  /** What is voted on. */
  statement: string
  choices: readonly { value: string; text: string }[]
  important: string
  /** Words for reading it aloud, and of the language it is in. */
  read: { text: string; lang: string }
  /** How the keys of the digits work, for who has a keyboard. */
  keys: string
}

/** One statement with large buttons. Where the browser can, digits press them and the statement is read aloud. */
export function Ballot(props: BallotProps): JSX.Element {
  const { action, hidden, statement, choices, important, read, keys } = props
  return (
    <tag of="kp-ballot" class="kp-ballot" read={attribute(read.text)} lang={read.lang}>
      <tag of="h2" class="kp-ballot__statement" tabindex="-1" autofocus safe>
        {statement}
      </tag>
      <Form action={action} hidden={hidden}>
        <div class="kp-ballot__choices">
          {choices.map(({ value, text }, at) => (
            <button
              type="submit"
              name="vote"
              value={attribute(value)}
              class={`utrecht-button ${at < 2 ? 'utrecht-button--primary-action' : 'utrecht-button--secondary-action'}`}
              aria-keyshortcuts={`${at + 1}`}
            >
              <span safe>{text}</span>
            </button>
          ))}
        </div>
        <Checkbox name="important" label={important} />
      </Form>
      <p class="kp-ballot__keys" safe>
        {keys}
      </p>
    </tag>
  )
}
