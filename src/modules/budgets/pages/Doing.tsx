import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link, LinkButton, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { hasReached, pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { people as howMany } from '../reasons.ts'
import type { ShownBudget } from '../show-budget.ts'

/** The one thing that everybody can do in this phase, and what its hosts can do. */
export function Doing({ view, shown }: { view: View; shown: ShownBudget }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget, verdicts, ballots } = shown
  const to = (page: string) => view.href(`${pathOf(budget)}/${page}`)
  const isOpen = budget.phase === 'ideas' || budget.phase === 'support'
  const links = hostPages(shown)
  return (
    <Stack gap="sm">
      <Row>
        {isOpen ? <LinkButton href={to('idee')} text={t('budgets.do_idea')} /> : ''}
        {verdicts.vote ? <LinkButton href={to('stembiljet')} text={t('budgets.do_vote')} /> : ''}
        {hasReached(budget, 'outcome') ? (
          <LinkButton href={to('uitslag')} text={t('budgets.do_outcome')} />
        ) : (
          ''
        )}
      </Row>
      {budget.phase === 'voting' ? (
        <Paragraph text={t('budgets.ballots_so_far', { people: howMany(view.lang, ballots.all) })} />
      ) : (
        ''
      )}
      {links.length === 0 ? (
        ''
      ) : (
        <Row>
          {links.map(page => (
            <Link href={to(page)} text={t(`budgets.do_${page}`)} />
          ))}
        </Row>
      )}
    </Stack>
  )
}

function hostPages({ budget, verdicts }: ShownBudget) {
  return [
    ...(verdicts.move ? (['verder'] as const) : []),
    ...(verdicts.edit ? (['bewerken'] as const) : []),
    ...(verdicts.name_hosts ? (['mensen'] as const) : []),
    ...(verdicts.print_codes && (budget.proof === 'code' || budget.proof === 'list')
      ? (['codes'] as const)
      : []),
    ...(verdicts.enter_paper && budget.proof === 'code' ? (['papier'] as const) : []),
    ...(verdicts.correct ? (['corrigeren'] as const) : []),
  ]
}
