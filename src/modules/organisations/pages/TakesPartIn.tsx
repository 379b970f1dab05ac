import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { nameOf, type TakesPart } from '../shown-with-organisations.ts'

export interface WithParts {
  parts: readonly TakesPart[]
}

interface TakesPartProps extends WithParts {
  view: View
}

/** What an organisation takes part in, under a heading. */
export function TakesPartIn({ view, parts }: TakesPartProps): JSX.Element {
  if (parts.length === 0) return ''
  return (
    <>
      <Heading level={2} text={wordsOf(messages, view.lang)('organisations.parts')} />
      <PartList view={view} parts={parts} />
    </>
  )
}

export function PartList({ view, parts }: TakesPartProps): JSX.Element {
  if (parts.length === 0) return ''
  return (
    <ul class="kp-plain-list" role="list">
      {parts.map(part => (
        <li>
          <Link href={view.href(part.path)} text={nameOf(view.lang, part)} />
        </li>
      ))}
    </ul>
  )
}
