import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList, EmptyState, FilterLinks } from '../../../ui/index.ts'
import { FurtherPages, PrivatePage } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { casePath, isHidden, shownParts, type Case, type ShownPart } from '../case.ts'
import { messages } from '../messages/messages.ts'

interface CasesProps {
  view: View
  part: ShownPart
  cases: readonly Case[]
  isFurther: boolean
  next: string | undefined
}

/** What there is to decide, or was decided. */
export function CasesPage({ view, part, cases, isFurther, next }: CasesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const pathOf = (one: ShownPart) => (one === 'open' ? '/beheer/meldingen' : `/beheer/meldingen?toon=${one}`)
  return (
    <PrivatePage
      view={view}
      title={t('moderation.cases_title')}
      lead={t('moderation.cases_lead')}
      trail={[{ text: t('moderation.manage'), path: '/beheer' }]}
    >
      <FilterLinks
        label={t('moderation.show')}
        items={shownParts.map(one => ({
          ...{ href: view.href(pathOf(one)), text: t(`moderation.show_${one}`), current: one === part },
        }))}
      />
      {cases.length === 0 ? (
        <EmptyState title={t('moderation.cases_none')} text={t('moderation.cases_none_text')} />
      ) : (
        <CardList
          layout="list"
          items={cases.map(one => (
            <Card
              level={2}
              title={one.title}
              href={view.href(casePath(one))}
              text={reasonOf(view, one)}
              badges={isHidden(one) ? <Badge text={t('moderation.is_hidden')} kind="warning" /> : ''}
              meta={moment(view, one.openedAt)}
            />
          ))}
        />
      )}
      <FurtherPages view={view} path={pathOf(part)} isFurther={isFurther} next={next} />
    </PrivatePage>
  )
}

/** Why a case was opened. */
export function reasonOf(view: View, one: Pick<Case, 'cause' | 'reports' | 'words' | 'kind'>): string {
  const t = wordsOf(messages, view.lang)
  const because = {
    report: t('moderation.cause_report', { count: Math.max(one.reports, 1) }),
    word: t('moderation.cause_word', { words: one.words.join(', ') }),
    first_post: t('moderation.cause_first_post'),
  }[one.cause]
  return `${kindText(view, one.kind)}. ${because}`
}

const named = ['initiative', 'question', 'answer', 'organisation', 'person', 'introduction'] as const

export function kindText(view: View, kind: string): string {
  const t = wordsOf(messages, view.lang)
  const known = named.find(one => one === kind)
  return known === undefined ? t('moderation.kind_other') : t(`moderation.kind_${known}`)
}
