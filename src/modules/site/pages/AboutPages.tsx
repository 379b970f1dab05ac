import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, LinkButton, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { Shell } from './Shell.tsx'

type Key = keyof typeof messages.nl

interface TextProps {
  view: View
  title: Key
  lead: Key
  texts: readonly Key[]
}

export function ColophonPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <TextPage view={view} title="site.colophon" lead="site.colophon_lead" texts={['site.colophon_software']}>
      <Heading level={2} text={t('site.colophon_sources')} />
      <Paragraph text={t('site.colophon_places')} />
      <Paragraph text={t('site.colophon_words')} />
    </TextPage>
  )
}

export function AccessibilityPage({ view }: { view: View }): JSX.Element {
  return (
    <TextPage
      view={view}
      title="site.accessibility"
      lead="site.accessibility_lead"
      texts={[
        'site.accessibility_rules',
        'site.accessibility_how',
        'site.accessibility_open',
        'site.accessibility_report',
      ]}
    />
  )
}

export function PrivacyPage({ view }: { view: View }): JSX.Element {
  return (
    <TextPage
      view={view}
      title="site.privacy"
      lead="site.privacy_lead"
      texts={['site.privacy_mail', 'site.privacy_cookie', 'site.privacy_public', 'site.privacy_logs']}
    />
  )
}

/** What signing in agrees to. Its text has a version: a change of it is a change of `textVersions` in people. */
export function TermsPage({ view }: { view: View }): JSX.Element {
  return (
    <TextPage
      view={view}
      title="site.terms"
      lead="site.terms_lead"
      texts={[
        ...(['site.terms_true', 'site.terms_kind', 'site.terms_others'] as const),
        ...(['site.terms_public', 'site.terms_hide', 'site.terms_stop'] as const),
      ]}
    />
  )
}

export function HelpPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <TextPage view={view} title="site.help_title" lead="site.help_lead" texts={['site.help_ask']}>
      <p>
        <LinkButton href={view.href('/')} text={t('site.help_find')} />
      </p>
      <Paragraph text={t('site.help_safety')} />
      <Paragraph text={t('site.help_weakness')} />
    </TextPage>
  )
}

function TextPage({ view, title, lead, texts, children }: PropsWithChildren<TextProps>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t(title)} trail={[]}>
      <Heading level={1} text={t(title)} />
      <Paragraph kind="lead" text={t(lead)} />
      {texts.map(text => (
        <Paragraph text={t(text)} />
      ))}
      {children}
    </Shell>
  )
}
