import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, Heading, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { MailChoice, PrivatePage, trailOfMine, type MailSettings } from '../../people/index.ts'
import type { Place } from '../../places/index.ts'
import { messages } from '../messages/messages.ts'
import type { Choice } from '../queries/choices.ts'

interface MailSettingsProps {
  view: View
  settings: MailSettings
  form: Typed
  isSaved: boolean
  choices: readonly Choice[]
  /** Their places that are not muted. */
  places: readonly Place[]
}

/** How often somebody wants mail, and of what. */
export function MailSettingsPage(props: MailSettingsProps): JSX.Element {
  const { view, settings, form, isSaved } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('notices.settings')}
      lead={t('notices.settings_lead')}
      trail={trailOfMine(view)}
    >
      {isSaved ? <Alert kind="ok" text={t('notices.settings_saved')} /> : ''}
      <MailChoice view={view} settings={settings} form={form} />
      <Stack gap="sm">
        <Heading level={2} text={t('notices.preview')} />
        <Paragraph text={t('notices.preview_text')} />
        <p>
          <LinkButton
            href={view.href('/mijn/post/voorbeeld')}
            kind="secondary"
            text={t('notices.preview_button')}
          />
        </p>
      </Stack>
      <Muted {...props} />
      <Followed {...props} />
    </PrivatePage>
  )
}

function Muted({ view, choices, places }: MailSettingsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const muted = choices.filter(({ choice }) => choice === 'mute')
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('notices.muted')} />
      <Paragraph text={muted.length === 0 ? t('notices.muted_none') : t('notices.muted_text')} />
      {muted.map(choice => (
        <TakeBack view={view} choice={choice} text={t('notices.unmute')} />
      ))}
      {places.map(({ code, name }) => (
        <Form action={view.href('/mijn/post/stil')} hidden={{ place: code }}>
          <Button kind="subtle" text={t('notices.mute_place', { place: name })} />
        </Form>
      ))}
    </Stack>
  )
}

function Followed({ view, choices }: MailSettingsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const followed = choices.filter(({ choice, kind }) => choice === 'follow' && kind !== 'question')
  if (followed.length === 0) return <></>
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('notices.followed')} />
      {followed.map(choice => (
        <TakeBack view={view} choice={choice} text={t('notices.follow_no_more')} />
      ))}
    </Stack>
  )
}

function TakeBack({ view, choice, text }: { view: View; choice: Choice; text: string }): JSX.Element {
  const { kind, thing, title } = choice
  return (
    <Form action={view.href('/mijn/post/terug')} hidden={{ kind, thing }}>
      <Paragraph text={title} />
      <Button kind="subtle" text={text} context={title} />
    </Form>
  )
}
