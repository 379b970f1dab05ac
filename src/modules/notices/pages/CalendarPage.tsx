import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface CalendarProps {
  view: View
  /** When the address that works now was made. */
  madeAt: Date | undefined
  /** Just made; it is not shown again. */
  address: string | null
}

/** The secret address of one's own calendar. */
export function CalendarPage({ view, madeAt, address }: CalendarProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('notices.calendar')}
      lead={t('notices.calendar_lead')}
      trail={trailOfMine(view)}
    >
      {address === null ? (
        ''
      ) : (
        <Stack gap="sm">
          <Alert kind="ok" text={t('notices.calendar_made')} />
          <Paragraph>
            <Link href={address} text={address} />
          </Paragraph>
        </Stack>
      )}
      {madeAt === undefined ? (
        ''
      ) : (
        <Paragraph text={t('notices.calendar_since')}> {moment(view, madeAt)}</Paragraph>
      )}
      <Form action={view.href('/mijn/agenda')}>
        <Paragraph text={t('notices.calendar_secret')} />
        <FormActions>
          <Button text={t(madeAt === undefined ? 'notices.calendar_make' : 'notices.calendar_renew')} />
        </FormActions>
      </Form>
      {madeAt === undefined ? (
        ''
      ) : (
        <Form action={view.href('/mijn/agenda/weg')}>
          <FormActions>
            <Button kind="secondary" text={t('notices.calendar_end')} />
          </FormActions>
        </Form>
      )}
    </PrivatePage>
  )
}
