import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, FilterLinks, Heading, Link, LinkButton, Paragraph, Row } from '../../../ui/index.ts'
import { PagedList, Shell, type PagedListWord } from '../../site/index.ts'
import { pathOf, phases, type Budget } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import type { BudgetList } from '../show-list.ts'
import { PhaseBadges } from './PlaceBudgets.tsx'

interface ListPageProps {
  view: View
  list: BudgetList
  trail: readonly { text: string; path: string }[]
}

/** The budgets of a place, or of everywhere. */
export function ListPage({ view, list, trail }: ListPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place } = list
  const title = place ? t('budgets.title_in', { place: place.name }) : t('budgets.title')
  const begin = place ? `/begrotingen/nieuw?plek=${place.code}` : '/begrotingen/nieuw'
  const whole = place ? `/${place.path}/begroting` : '/begrotingen'
  const says = (word: PagedListWord) => t(`budgets.${word}`)
  return (
    <Shell view={view} title={title} trail={trail} live={place?.code}>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('budgets.lead')} />
      <Row>
        <LinkButton href={view.href(begin)} text={t('budgets.begin')} />
        {place ? (
          <Link href={view.href(`/${place.path}/begroting/jaarverslag`)} text={t('budgets.report')} />
        ) : (
          ''
        )}
        {place && list.canImport ? (
          <Link href={view.href(`/begrotingen/inlezen?plek=${place.code}`)} text={t('budgets.import')} />
        ) : (
          ''
        )}
      </Row>
      <FilterLinks
        label={t('budgets.filter_phase')}
        items={[undefined, ...phases].map(phase => ({
          href: view.href(list.pathWith({ phase })),
          text: phase ? t(`budgets.phase_${phase}`) : t('budgets.all'),
          current: phase === list.phase,
        }))}
      />
      <PagedList view={view} list={list} paths={{ whole, begin }} says={says}>
        <CardList
          layout="list"
          items={list.items.map(budget => (
            <BudgetCard view={view} budget={budget} place={list.names.get(budget.place)} />
          ))}
        />
      </PagedList>
    </Shell>
  )
}

interface BudgetCardProps {
  view: View
  budget: Budget
  place: string | undefined
}

function BudgetCard({ view, budget, place = '' }: BudgetCardProps): JSX.Element {
  const { title, intro, amount } = budget
  return (
    <Card
      title={title}
      href={view.href(pathOf(budget))}
      text={intro.slice(0, 200)}
      badges={<PhaseBadges view={view} budget={budget} />}
      meta={
        <>
          <span safe>{euros(view.lang, amount)}</span>
          <span safe>{place}</span>
        </>
      }
    />
  )
}
