import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, Heading, Link, LinkButton, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { pathOfCode } from '../code.ts'
import { messages } from '../messages/messages.ts'
import type { ShownGuest } from '../show-guest.ts'

interface OwnEntriesProps {
  view: View
  shown: ShownGuest
  code: string
}

/** What was filled in for the guest, each with what the guest can do about it. */
export function OwnEntries({ view, shown, code }: OwnEntriesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const helper = shown.helper ?? t('invitations.somebody')
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('invitations.entries_title', { helper })} />
      <CardList
        layout="list"
        items={shown.entries.map(one => (
          <OneEntry view={view} code={code} {...one} />
        ))}
      />
    </Stack>
  )
}

function OneEntry(props: { view: View; code: string } & ShownGuest['entries'][number]): JSX.Element {
  const { view, code, entry, subject } = props
  const t = wordsOf(messages, view.lang)
  const title = subject?.title ?? t(`invitations.kind_${entry.kind}`)
  const to = (deed: string) => view.href(`${pathOfCode(code)}/ingevuld/${entry.id}?doe=${deed}`)
  const state = entry.takenAt !== null ? 'taken' : entry.confirmedAt === null ? 'waits' : 'confirmed'
  return (
    <Card title={title} level={3} text={t(`invitations.entry_is_${state}`)}>
      {subject && state !== 'taken' ? (
        <Paragraph>
          <Link href={view.href(subject.path)} text={t('invitations.entry_look')} context={title} />
        </Paragraph>
      ) : (
        ''
      )}
      {state === 'taken' ? (
        ''
      ) : (
        <Row>
          {state === 'waits' ? (
            <LinkButton href={to('klopt')} text={t('invitations.entry_confirm')} context={title} />
          ) : (
            ''
          )}
          <LinkButton
            kind="secondary"
            href={to('anders')}
            text={t('invitations.entry_change')}
            context={title}
          />
          <LinkButton
            kind="secondary"
            href={to('weg')}
            text={t('invitations.entry_take_back')}
            context={title}
          />
        </Row>
      )}
    </Card>
  )
}
