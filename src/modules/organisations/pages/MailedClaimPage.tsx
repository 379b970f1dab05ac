import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Form, Link, Paragraph, YesNo } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownClaim } from '../show-claims.ts'

/** Asks whoever reads the mail of the organisation whether somebody belongs to it. */
export function MailedClaimPage({
  view,
  claim,
  organisation,
  name,
  secret,
}: ShownClaim & { view: View; secret: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('organisations.claim_mailed_title', { name, organisation: organisation.name })}
      trail={[]}
    >
      <Paragraph text={t('organisations.claim_as', { role: claim.role })} />
      <Paragraph text={t('organisations.claim_mailed_text', { name })} />
      <p>
        <Link href={view.href(pathOf(organisation))} text={organisation.name} />
      </p>
      <Form action={view.href(`/claim/${secret}`)}>
        <YesNo name="right" yes={t('organisations.claim_right')} no={t('organisations.claim_wrong')} />
      </Form>
    </PrivatePage>
  )
}

export function ThankedPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return <PrivatePage view={view} title={t('organisations.claim_thanks')} trail={[]} />
}
