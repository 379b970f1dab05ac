import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, LinkButton, Paragraph, Table } from '../../../ui/index.ts'
import { day, moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Identity } from '../queries/identities.ts'
import { AddressSection } from './AddressSection.tsx'
import { PasskeySection, type PasskeysProps } from './PasskeySection.tsx'
import { MyPage } from './PrivatePage.tsx'

export interface WaysInProps {
  view: View
  /** Those of the person, the one that gets mail first. */
  emails: readonly string[]
  passkeys: PasskeysProps['passkeys']
  identities: readonly Identity[]
  /** Name of the provider, when the site has one. */
  provider: string | undefined
  /** Name for a new passkey, until another is typed. */
  device: string
  /** Whether passkeys work at this address of the site. */
  takesPasskeys: boolean
  addressForm: Typed
  passkeyForm: Typed
  /** What was just done. */
  done: 'adres' | 'passkey' | 'koppeling' | 'samengevoegd' | undefined
}

/** All ways in which somebody signs in, to add and to remove. */
export function WaysInPage(props: WaysInProps): JSX.Element {
  const { view, emails, passkeys, device, takesPasskeys, done } = props
  const t = wordsOf(messages, view.lang)
  const said = done && t(`people.ways_done_${done}`)
  return (
    <MyPage view={view} title={t('people.mine_ways')} lead={t('people.ways_lead')} done={said}>
      <AddressSection view={view} emails={emails} form={props.addressForm} />
      <PasskeySection
        view={view}
        passkeys={passkeys}
        device={device}
        takesPasskeys={takesPasskeys}
        form={props.passkeyForm}
      />
      <ProviderSection {...props} />
    </MyPage>
  )
}

function ProviderSection({ view, identities, provider }: WaysInProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (provider === undefined && identities.length === 0) return ''
  const name = provider ?? t('people.identity_other')
  return (
    <>
      <Heading level={2} text={t('people.identities')} />
      <Paragraph text={t('people.identities_lead', { provider: name })} />
      {identities.length === 0 ? '' : <Identities view={view} identities={identities} />}
      {provider === undefined || identities.length > 0 ? (
        ''
      ) : (
        <div data-turbo="false">
          <LinkButton
            kind="secondary"
            href={view.href('/aanmelden/elders/koppel')}
            text={t('people.identity_add', { provider })}
          />
        </div>
      )}
    </>
  )
}

function Identities({ view, identities }: Pick<WaysInProps, 'view' | 'identities'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('people.identities')}
      captionHidden
      columns={[
        { header: t('people.identity_issuer') },
        { header: t('people.identity_linked') },
        { header: t('people.passkey_used') },
        { header: t('people.session_action') },
      ]}
      rows={identities.map(({ issuer, subject, linkedAt, usedAt }) => [
        new URL(issuer).hostname,
        { content: day(view, linkedAt) },
        usedAt ? { content: moment(view, usedAt) } : t('people.key_unused'),
        {
          content: (
            <Form action={view.href('/aanmelden/elders/los')} hidden={{ issuer, subject }}>
              <FormActions>
                <Button kind="subtle" text={t('people.identity_remove')} context={new URL(issuer).hostname} />
              </FormActions>
            </Form>
          ),
        },
      ])}
    />
  )
}
