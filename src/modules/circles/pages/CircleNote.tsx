import type { View } from '../../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { Alert, Badge, Link } from '../../../ui/index.ts'
import { isPersons, pathOf, type Circle } from '../circle.ts'
import { messages } from '../messages/messages.ts'

interface CircleNoteProps {
  view: View
  circle: Circle
  /** Why a moderator took it off the pages, if so. */
  hiddenReason?: string | null | undefined
  /** What is said of a thing that only who signed in sees, or only who answers for it. */
  narrow?: { members: string; hidden: string }
}

/** On the page of a thing that not everybody sees: who does, and why it was taken away. Nothing for what is public. */
export function CircleNote({ view, circle, hiddenReason, narrow }: CircleNoteProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const said = circle === 'members' || circle === 'hidden' ? narrow?.[circle] : undefined
  return (
    <>
      {said === undefined ? '' : <Alert kind="info" live="none" text={said} />}
      {hiddenReason === null || hiddenReason === undefined ? (
        ''
      ) : (
        <Alert
          kind="warning"
          title={t('circles.hidden_title')}
          text={t('circles.hidden_text', { reason: hiddenReason })}
        />
      )}
      {isPersons(circle) ? (
        <p>
          <Link href={view.href(pathOf(circle))} text={t('circles.line')} />
        </p>
      ) : (
        ''
      )}
    </>
  )
}

/** One word about who sees it; nothing for what is public. */
export function CircleBadge({ lang, circle }: { lang: Lang; circle: Circle }): JSX.Element {
  const t = wordsOf(messages, lang)
  if (circle === 'public') return <></>
  if (circle === 'members') return <Badge text={t('circles.badge_members')} />
  return <Badge text={isPersons(circle) ? t('circles.badge') : t('circles.hidden')} />
}
