import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, EmptyState, Form, FormActions, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { CodeForm } from './CodeForm.tsx'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'

/** Says to look in the mail of the new address, and takes the code. */
export function AddressCodePage(props: { view: View; signIn: string; form: Typed }): JSX.Element {
  const { view, signIn, form } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('people.address_code_title')}
      lead={t('people.address_code_lead')}
      trail={trailOfMine(view)}
    >
      <CodeForm
        view={view}
        action={`/mijn/adressen/code/${signIn}`}
        form={form}
        button={t('people.address_confirm')}
      />
      <Paragraph text={`${t('people.no_mail')} `}>
        <Link href={view.href('/mijn/aanmelden')} text={t('people.ask_again')} />
      </Paragraph>
    </PrivatePage>
  )
}

/** Where the mailed link leads: the button adds the address. */
export function AddressLinkPage(props: { view: View; secret: string; email: string }): JSX.Element {
  const { view, secret, email } = props
  const t = wordsOf(messages, view.lang)
  const name = view.actor.name ?? ''
  return (
    <PrivatePage
      view={view}
      title={t('people.address_link_title')}
      lead={t('people.address_link_lead', { email, name })}
      trail={trailOfMine(view)}
    >
      <Form action={view.href(`/mijn/adressen/link/${secret}`)}>
        <FormActions>
          <Button text={t('people.address_confirm')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

export function AddressLinkEndedPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.address_link_title')} trail={trailOfMine(view)}>
      <EmptyState title={t('people.link_ended')} text={t('people.address_link_ended')}>
        <LinkButton href={view.href('/mijn/aanmelden')} text={t('people.ask_again')} />
      </EmptyState>
    </PrivatePage>
  )
}
