import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, SearchField } from '../../../ui/index.ts'
import type { FoundPlace } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface WherePageProps {
  view: View
  query: string
  /** A question that was typed elsewhere, to go on with. */
  title: string
  found: readonly FoundPlace[]
}

/** Chooses the place of a question. */
export function WherePage({ view, query, title, found }: WherePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const kept = title === '' ? '' : `?${new URLSearchParams({ titel: title })}`
  return (
    <Shell view={view} title={t('questions.where_title')} noindex>
      <Heading level={1} text={t('questions.where_title')} />
      <SearchField
        action={view.href('/vragen/nieuw')}
        label={t('questions.where_label')}
        button={t('questions.where_button')}
        value={query}
        hidden={title === '' ? {} : { titel: title }}
      />
      {query !== '' && found.length === 0 ? <Paragraph text={t('questions.where_none')} /> : ''}
      <ul class="kp-plain-list">
        {found.map(({ path, name, within }) => (
          <li>
            <Link
              href={view.href(`/${path}/vragen/nieuw${kept}`)}
              text={within === null ? name : t('questions.where_in', { place: name, within })}
            />
          </li>
        ))}
      </ul>
    </Shell>
  )
}
