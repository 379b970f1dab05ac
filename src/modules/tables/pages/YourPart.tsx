import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, Heading, Link, LinkButton, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { pathOf } from '../table.ts'

interface PartProps {
  view: View
  shown: ShownTable
}

/** What this table asks of the reader, or the open chair. */
export function YourPart({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { own, table } = shown
  if (table.state !== 'planned') return ''
  if (!own) return <Chairs view={view} shown={shown} />
  const path = pathOf(table)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.you')} />
      <Paragraph text={t(`tables.you_say.${own.answer ?? 'nothing'}`)} />
      <Row>
        <LinkButton href={view.href(`${path}/antwoord`)} text={t('tables.answer_prepare')} />
        {own.onOpenChair ? (
          <Form action={view.href(`${path}/opstaan`)}>
            <Button kind="secondary" text={t('tables.stand_up')} />
          </Form>
        ) : (
          ''
        )}
      </Row>
    </Stack>
  )
}

function Chairs({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, chairsLeft, may } = shown
  const { openChairs } = table
  const isHost = table.hosts.some(({ person }) => person === view.actor.person)
  if (openChairs === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.chairs')} />
      <Paragraph
        text={chairsLeft === 0 ? t('tables.chairs_none') : t('tables.chairs_left', { count: chairsLeft })}
      />
      {chairsLeft > 0 && !isHost && (may.take_chair || view.actor.person === null) ? (
        <Form action={view.href(`${pathOf(table)}/aanschuiven`)}>
          <Button text={t('tables.take_chair')} />
        </Form>
      ) : (
        ''
      )}
    </Stack>
  )
}

/** What the reader may do with the table. */
export function Tasks({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { may, table } = shown
  const path = pathOf(table)
  const links = [
    ['gasten', may.invite, 'tables.do_guests'],
    ['datum', may.choose_date, 'tables.do_date'],
    ['bewerken', may.edit, 'tables.do_edit'],
    ['draaiboek', may.edit, 'tables.do_script'],
    ['leiding', may.share_hosting, 'tables.do_hosts'],
  ] as const
  return (
    <Stack gap="sm">
      <Row>
        {links.map(([page, allowed, key]) =>
          allowed ? <LinkButton kind="secondary" href={view.href(`${path}/${page}`)} text={t(key)} /> : '',
        )}
      </Row>
      <Row>
        {may.edit ? (
          <Link href={view.href(`/tafels/nieuw?vorige=${table.id}`)} text={t('tables.do_next')} />
        ) : (
          ''
        )}
        {may.cancel ? <Link href={view.href(`${path}/afzeggen`)} text={t('tables.do_cancel')} /> : ''}
        {may.remove ? <Link href={view.href(`${path}/weghalen`)} text={t('tables.do_remove')} /> : ''}
      </Row>
    </Stack>
  )
}
