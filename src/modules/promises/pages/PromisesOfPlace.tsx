import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type MadePromise } from '../promise.ts'
import type { PlacePromises } from '../promises-of.ts'
import { dueText } from './promise-text.tsx'

interface OfPlaceProps {
  view: View
  promises: PlacePromises
  /** Path of the place: `/deventer`. */
  path: string
}

/** On the page of a place: what is due soon and what was kept lately. */
export function PromisesOfPlace({ view, promises, path }: OfPlaceProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { due, kept } = promises
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('promises.place_title')} />
      {due.length + kept.length === 0 ? <Paragraph text={t('promises.place_none')} /> : ''}
      <Lines view={view} title={t('promises.place_due')} promises={due} isDue />
      <Lines view={view} title={t('promises.place_kept')} promises={kept} />
      <p>
        <Link href={view.href(`${path}/toezeggingen`)} text={t('promises.place_all')} />
      </p>
    </Stack>
  )
}

interface LinesProps {
  view: View
  title: string
  promises: readonly MadePromise[]
  isDue?: boolean
}

function Lines({ view, title, promises, isDue }: LinesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (promises.length === 0) return ''
  return (
    <>
      <Heading level={3} look={4} text={title} />
      <ul class="kp-plain-list" role="list">
        {promises.map(promise => (
          <li>
            <Link href={view.href(pathOf(promise))} text={promise.what} />{' '}
            {isDue ? (
              <span class="kp-meta" safe>
                {t('promises.by_day', { day: dueText(view.lang, promise) })}
              </span>
            ) : (
              ''
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
