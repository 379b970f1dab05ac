import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { nameOf } from '../shown-with-organisations.ts'
import type { OpenThings } from '../open-things.ts'
import { aboutText } from './mandate-text.ts'

/** What somebody who stops would leave behind. */
export function OpenAtPosition({ view, open }: { view: View; open: OpenThings }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { mandates, unconfirmed, merges, parts } = open
  const texts = [
    ...mandates.map(mandate => t('organisations.open_mandate', { about: aboutText(view.lang, mandate) })),
    ...(unconfirmed === 0 ? [] : [t('organisations.open_asked', { count: unconfirmed })]),
    ...(merges === 0 ? [] : [t('organisations.open_merges', { count: merges })]),
  ]
  if (texts.length + parts.length === 0) return ''
  return (
    <>
      <Heading level={2} text={t('organisations.open_things')} />
      <Paragraph text={t('organisations.open_things_text')} />
      <ul class="kp-plain-list" role="list">
        {texts.map(text => (
          <li safe>{text}</li>
        ))}
        {parts.map(part => (
          <li>
            <Link href={view.href(part.path)} text={nameOf(view.lang, part)} />
          </li>
        ))}
      </ul>
    </>
  )
}
