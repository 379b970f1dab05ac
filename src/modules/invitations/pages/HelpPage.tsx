import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, EmptyState, Heading, Link, LinkButton, Row, Stack } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { Helped, HelpedEntry } from '../show-helped.ts'

/** Those for whom somebody fills in, and the ways to do that. */
export function HelpPage({ view, helped }: { view: View; helped: readonly Helped[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('invitations.help_title')}
      lead={t('invitations.help_lead')}
      trail={trailOfMine(view)}
    >
      <Row>
        <LinkButton href={view.href('/mijn/helpen/vraag')} text={t('invitations.help_vraag')} />
        <LinkButton
          kind="secondary"
          href={view.href('/mijn/helpen/initiatief')}
          text={t('invitations.help_initiatief')}
        />
      </Row>
      {helped.length === 0 ? (
        <EmptyState title={t('invitations.help_none')} text={t('invitations.help_none_text')} />
      ) : (
        helped.map(one => <OnePerson view={view} helped={one} />)
      )}
    </PrivatePage>
  )
}

function OnePerson({ view, helped }: { view: View; helped: Helped }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { name, guest, entries } = helped
  return (
    <Stack gap="sm">
      <Heading level={2} text={name} />
      <CardList
        layout="list"
        items={entries.map(one => (
          <OneEntry view={view} {...one} />
        ))}
      />
      <Row>
        <Link
          href={view.href(`/mijn/helpen/briefje/${guest.person}`)}
          text={t('invitations.slip_for_owner')}
          context={name}
        />
        <Link
          href={view.href(`/mijn/helpen/vraag?voor=${guest.person}`)}
          text={t('invitations.help_again')}
          context={name}
        />
      </Row>
    </Stack>
  )
}

function OneEntry({ view, entry, subject, mayChange }: HelpedEntry & { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = subject?.title ?? t(`invitations.kind_${entry.kind}`)
  const state = entry.takenAt !== null ? 'taken' : entry.confirmedAt === null ? 'waits' : 'confirmed'
  return (
    <Card title={title} level={3} text={t(`invitations.entry_is_${state}`)}>
      <Row>
        {subject && state !== 'taken' ? (
          <Link href={view.href(subject.path)} text={t('invitations.entry_look')} context={title} />
        ) : (
          ''
        )}
        {mayChange ? (
          <Link
            href={view.href(`/mijn/helpen/ingevuld/${entry.id}`)}
            text={t('invitations.entry_change')}
            context={title}
          />
        ) : (
          ''
        )}
      </Row>
    </Card>
  )
}
