import { typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Card, CardList, Form, FormActions, Heading, Paragraph } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import type { Mandate } from '../mandate.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import { MandateFields, type MandatesProps } from './MandateFields.tsx'
import { mandateText } from './mandate-text.ts'

export function MandatesPage(props: MandatesProps): JSX.Element {
  const { view, organisation, now, later, before, isLast } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('organisations.mandates')}
      lead={t('organisations.mandates_lead')}
      trail={[{ text: organisation.name, path: pathOf(organisation) }]}
    >
      <Heading level={2} text={t('organisations.mandates_now')} />
      {now.length === 0 ? <Paragraph text={t('organisations.speaks_none')} /> : ''}
      {isLast ? <Paragraph text={t('organisations.mandate_last')} /> : ''}
      <Mandates {...props} mandates={now} isOpen />
      {later.length === 0 ? '' : <Heading level={2} text={t('organisations.mandates_later')} />}
      <Mandates {...props} mandates={later} isOpen />
      <Heading level={2} text={t('organisations.mandate_new')} />
      {typed(props.form, 'position') === '' && props.positions.length === 0 ? (
        <Paragraph text={t('organisations.mandate_no_positions')} />
      ) : (
        <MandateFields {...props} />
      )}
      {before.length === 0 ? '' : <Heading level={2} text={t('organisations.mandates_before')} />}
      <Mandates {...props} mandates={before} />
    </PrivatePage>
  )
}

interface ListProps extends MandatesProps {
  mandates: readonly Mandate[]
  isOpen?: boolean
}

function Mandates({ view, organisation, people, mandates, today, isOpen }: ListProps): JSX.Element {
  if (mandates.length === 0) return ''
  const t = wordsOf(messages, view.lang)
  const cards = mandates.map(mandate => {
    const name = people.find(({ id }) => id === mandate.person)?.name ?? t('organisations.somebody')
    const title = `${name} (${mandate.role})`
    return (
      <Card title={title} text={mandateText(view.lang, mandate, today)}>
        {isOpen ? (
          <Form action={view.href(`${pathOf(organisation)}/mandaten/eind`)} hidden={{ mandate: mandate.id }}>
            <FormActions>
              <Button
                kind="subtle"
                text={
                  mandate.person === view.actor.person
                    ? t('organisations.mandate_lay_down')
                    : t('organisations.mandate_end')
                }
                context={title}
              />
            </FormActions>
          </Form>
        ) : (
          ''
        )}
      </Card>
    )
  })
  return <CardList items={cards} />
}
