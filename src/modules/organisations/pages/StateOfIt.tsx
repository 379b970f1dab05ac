import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Link } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownOrganisation } from '../show-organisation.ts'
import { dayText } from './day-text.ts'

type StateProps = ShownOrganisation & { view: View }

/** That it closed or will, or that nobody is behind it yet. */
export function StateOfIt(props: StateProps): JSX.Element {
  const { view, organisation, closure, hasNobody } = props
  const t = wordsOf(messages, view.lang)
  if (closure) return <Closing {...props} />
  if (organisation.stoppedAt !== null) {
    return (
      <Alert kind="info" live="none" text={t('organisations.has_stopped')}>
        <Reopen {...props} />
      </Alert>
    )
  }
  if (!hasNobody) return ''
  return (
    <Alert kind="info" live="none" text={t('organisations.nobody_behind')}>
      <Link href={view.href(`${pathOf(organisation)}/claim`)} text={t('organisations.claim_link')} />
    </Alert>
  )
}

function Closing(props: StateProps): JSX.Element {
  const { view, organisation, closure } = props
  const t = wordsOf(messages, view.lang)
  const day = dayText(view.lang, closure?.lastDay ?? '')
  const title =
    organisation.stoppedAt === null
      ? t('organisations.closes_on', { day })
      : t('organisations.closed_on', { day })
  return (
    <Alert kind="info" live="none" title={title} text={closure?.sentence}>
      <Reopen {...props} />
    </Alert>
  )
}

function Reopen({ view, organisation, may }: StateProps): JSX.Element {
  if (!may.includes('reopen')) return ''
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(`${pathOf(organisation)}/heropenen`)}>
      <FormActions>
        <Button
          kind="secondary"
          text={organisation.stoppedAt === null ? t('organisations.keep_open') : t('organisations.reopen')}
        />
      </FormActions>
    </Form>
  )
}
