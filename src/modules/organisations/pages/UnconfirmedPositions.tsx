import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Card, CardList, Form, FormActions, Heading, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownOrganisation } from '../show-organisation.ts'

/** Who says to do something here; whoever speaks for the organisation says whether that is so. */
export function UnconfirmedPositions({
  view,
  organisation,
  unconfirmed,
  people,
}: ShownOrganisation & { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (unconfirmed.length === 0) return ''
  const nameOf = (person: string) => people.find(({ id }) => id === person)?.name ?? ''
  return (
    <>
      <Heading level={2} text={t('organisations.asked')} />
      <Paragraph text={t('organisations.asked_text')} />
      <CardList
        items={unconfirmed.map(({ id, person, role }) => {
          const title = t('organisations.asked_as', { name: nameOf(person), role })
          return (
            <Card title={title}>
              <Form action={view.href(`${pathOf(organisation)}/functies`)} hidden={{ position: id }}>
                <FormActions>
                  <Button
                    kind="secondary"
                    name="right"
                    value="yes"
                    text={t('organisations.is_right')}
                    context={title}
                  />
                  <Button
                    kind="subtle"
                    name="right"
                    value="no"
                    text={t('organisations.is_wrong')}
                    context={title}
                  />
                </FormActions>
              </Form>
            </Card>
          )
        })}
      />
    </>
  )
}
