import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, LinkButton, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'
import { SignInByPasskey } from './SignInByPasskey.tsx'
import { SignInElsewhere } from './SignInElsewhere.tsx'

interface RoleWaitsProps {
  view: View
  /** Path to go on to. */
  next: string
  hasPasskey: boolean
  hasIdentity: boolean
  takesPasskeys: boolean
  provider: string | undefined
}

/** What somebody does whose role does not count yet, because they only showed a mailbox. */
export function RoleWaitsPage(props: RoleWaitsProps): JSX.Element {
  const { view, next, hasPasskey, hasIdentity, takesPasskeys, provider } = props
  const t = wordsOf(messages, view.lang)
  const waits = (view.actor.waits ?? []).length > 0
  const isNew = !hasPasskey && !hasIdentity
  if (!waits) {
    return (
      <PrivatePage view={view} title={t('people.role_waits')} trail={trailOfMine(view)}>
        <Alert kind="ok" text={t('people.role_counts')} />
        <LinkButton href={view.href(next)} text={t('people.go_on')} />
      </PrivatePage>
    )
  }
  return (
    <PrivatePage
      view={view}
      title={t('people.role_waits')}
      lead={t('people.role_waits_lead')}
      trail={trailOfMine(view)}
    >
      <Paragraph text={t(isNew ? 'people.role_waits_new' : 'people.role_waits_known')} />
      {isNew ? <LinkButton href={view.href('/mijn/aanmelden')} text={t('people.role_waits_add')} /> : ''}
      {hasPasskey && takesPasskeys ? <SignInByPasskey view={view} next={next} /> : ''}
      {hasIdentity && provider !== undefined ? (
        <SignInElsewhere view={view} next={next} provider={provider} />
      ) : (
        ''
      )}
      <Paragraph kind="small" text={t('people.role_waits_else')} />
    </PrivatePage>
  )
}
