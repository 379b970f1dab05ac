import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { PersonName } from '../../people/index.ts'
import { organisationPath } from '../../organisations/index.ts'
import { day } from '../../site/index.ts'
import { pathOf } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'

interface AboutRuleProps {
  view: View
  shown: ShownBottleneck
}

/** The rule, whose it is, who answers, and where else it bites. */
export function AboutRule({ view, shown }: AboutRuleProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { bottleneck, owner, people } = shown
  const { rule, answerer, createdBy, createdAt } = bottleneck
  const ruleName =
    rule.link === null ? <span safe>{rule.name}</span> : <Link href={rule.link} text={rule.name} />
  const ownerName = owner ? (
    <Link href={view.href(organisationPath(owner))} text={owner.name} />
  ) : (
    <span safe>{t('bottlenecks.owner_unknown')}</span>
  )
  const person = (id: string) => (
    <PersonName view={view} person={people.get(id)} otherwise={t('bottlenecks.somebody')} />
  )
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('bottlenecks.about')} />
      <DefinitionList
        items={[
          { term: t('bottlenecks.rule'), content: ruleName },
          { term: t('bottlenecks.owner'), content: ownerName },
          ...(answerer === null ? [] : [{ term: t('bottlenecks.answerer'), content: person(answerer) }]),
          ...(createdBy === null ? [] : [{ term: t('bottlenecks.named_by'), content: person(createdBy) }]),
          { term: t('bottlenecks.named_on'), content: day(view, createdAt) },
        ]}
      />
      <Waiting view={view} shown={shown} />
      <Others view={view} shown={shown} />
    </Stack>
  )
}

/** Nobody answers for the owner yet: who looks for somebody. */
function Waiting({ view, shown }: AboutRuleProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (shown.hasSpeakers || shown.bottleneck.state !== 'open') return ''
  const names = shown.connectors.flatMap(id => shown.people.get(id) ?? [])
  return (
    <>
      <Paragraph kind="small" text={t('bottlenecks.connectors_look')} />
      {names.length === 0 ? (
        ''
      ) : (
        <ul class="kp-plain-list" role="list">
          {names.map(person => (
            <li>
              <PersonName view={view} person={person} otherwise={t('bottlenecks.somebody')} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Others({ view, shown: { others } }: AboutRuleProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (others.length === 0) return ''
  return (
    <>
      <Heading level={3} text={t('bottlenecks.others', { count: others.length })} />
      <ul class="kp-plain-list" role="list">
        {others.map(other => (
          <li>
            <Link href={view.href(pathOf(other))} text={other.title} />
          </li>
        ))}
      </ul>
    </>
  )
}
