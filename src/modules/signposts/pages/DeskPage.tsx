import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Clock, Columns, Details, Form, FormActions, Heading, LinkButton } from '../../../ui/index.ts'
import { Paragraph, Row, Stack, Steps } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { tablePath, type Table } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import { stepEnds, stepOf } from '../sitting.ts'
import { cardsPath, deskPath, type Desk } from './desk.ts'
import { GatherPart } from './GatherPart.tsx'
import { HearForm } from './HearForm.tsx'

interface PartProps {
  view: View
  desk: Desk
}

/** Where the host and the note taker lead the table. */
export function DeskPage({ view, desk }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table } = desk.board
  return (
    <Shell
      view={view}
      title={t('signposts.desk_title', { title: table.title })}
      trail={[{ text: table.title, path: tablePath(table) }]}
      live={table.id}
      noindex
    >
      <Heading level={1} text={table.title} />
      <StepPart view={view} desk={desk} />
      <Columns kind="main">
        <HearForm view={view} desk={desk} />
        <Stack>
          <DoorPart view={view} desk={desk} />
          <PaperPart view={view} table={table} />
        </Stack>
      </Columns>
      <GatherPart view={view} desk={desk} />
      {desk.isHost ? <EndPart view={view} table={table} /> : ''}
    </Shell>
  )
}

function StepPart({ view, desk }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, sitting } = desk.board
  const { steps } = table.script
  const at = Math.min(sitting.step, steps.length - 1)
  return (
    <Stack gap="sm">
      <Steps
        label={t('signposts.steps')}
        items={steps.map((step, index) => {
          const state = index < at ? 'done' : index === at ? 'current' : 'todo'
          return { text: step.title, state, stateText: t(`signposts.step_${state}`) } as const
        })}
      />
      <Row>
        <strong safe>{stepOf(table, sitting).title}</strong>
        <Clock
          until={stepEnds(table, sitting)}
          now={view.now}
          left={t('signposts.minutes_left')}
          over={t('signposts.minutes_over')}
          ended={t('signposts.time_is_up')}
        />
      </Row>
      <Paragraph text={stepOf(table, sitting).prompt} />
      <Form action={view.href(`${deskPath(table)}/stap`)} hidden={{ from: String(at) }}>
        <FormActions>
          {at + 1 < steps.length ? (
            <Button name="to" value={String(at + 1)} text={t('signposts.next_step')} />
          ) : (
            ''
          )}
          {at > 0 ? (
            <Button name="to" value={String(at - 1)} kind="secondary" text={t('signposts.step_back')} />
          ) : (
            ''
          )}
        </FormActions>
      </Form>
    </Stack>
  )
}

function DoorPart({ view, desk }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, sitting } = desk.board
  const { code, doorOpen } = sitting
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('signposts.door')} />
      <Paragraph text={t('signposts.code_is', { code })} />
      <Paragraph
        text={t('signposts.seat_count', { count: desk.seats.filter(({ kind }) => kind === 'phone').length })}
      />
      <LinkButton
        kind="secondary"
        href={view.href(`${tablePath(table)}/scherm`)}
        text={t('signposts.open_screen')}
      />
      {desk.isHost ? (
        <Form action={view.href(`${deskPath(table)}/deur`)} hidden={{ open: doorOpen ? 'no' : 'yes' }}>
          <Button kind="subtle" text={t(doorOpen ? 'signposts.close_door' : 'signposts.open_door')} />
        </Form>
      ) : (
        ''
      )}
    </Stack>
  )
}

function PaperPart({ view, table }: { view: View; table: Table }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('signposts.paper')} />
      <LinkButton kind="secondary" href={view.href(cardsPath(table))} text={t('signposts.read_cards')} />
      <PrintLink view={view} table={table} />
    </Stack>
  )
}

function PrintLink({ view, table }: { view: View; table: Table }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const href = view.href(`${deskPath(table)}/kaarten`)
  return <LinkButton kind="subtle" href={href} text={t('signposts.print_cards')} />
}

function EndPart({ view, table }: { view: View; table: Table }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Details summary={t('signposts.end')}>
      <Paragraph text={t('signposts.end_text')} />
      <Form action={view.href(`${deskPath(table)}/einde`)}>
        <Button kind="danger" text={t('signposts.end_button')} />
      </Form>
    </Details>
  )
}

/** Before the table begins. */
export function BeginPage({ view, table }: { view: View; table: Table }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell
      view={view}
      title={t('signposts.desk_title', { title: table.title })}
      trail={[{ text: table.title, path: tablePath(table) }]}
      noindex
    >
      <Heading level={1} text={table.title} />
      <Paragraph kind="lead" text={t('signposts.begin_lead')} />
      <Form action={view.href(deskPath(table))}>
        <Button text={t('signposts.begin_button')} />
      </Form>
      <PrintLink view={view} table={table} />
    </Shell>
  )
}
