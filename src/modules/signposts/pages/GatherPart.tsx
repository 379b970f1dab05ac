import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, DropZone, Form, FormActions, Gather, Heading, Paragraph } from '../../../ui/index.ts'
import { Select, Stack, TextField } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { longestTitle } from '../signpost.ts'
import { deskForm } from './desk-form.ts'
import { deskPath, gatherFormId, type Desk } from './desk.ts'
import { DeskQuotes } from './DeskQuotes.tsx'
import { PromiseList } from './PromiseList.tsx'
import { SignpostDesk } from './SignpostDesk.tsx'

interface PartProps {
  view: View
  desk: Desk
}

/** Quotes are put together: by dragging, or with ticks and one button. */
export function GatherPart({ view, desk }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { board } = desk
  const loose = board.quotes.filter(({ signpost }) => signpost === null).toReversed()
  return (
    <Stack>
      <Heading level={2} text={t('signposts.gather')} />
      <Paragraph text={t('signposts.gather_how')} />
      <Gather action={view.href(`${deskPath(board.table)}/bij`)}>
        <DropZone to="none" head={<Heading level={3} text={t('signposts.loose', { count: loose.length })} />}>
          <DeskQuotes view={view} desk={desk} quotes={loose} />
        </DropZone>
        <Stack>
          <div class="kp-gather__form">
            <GatherForm view={view} desk={desk} />
          </div>
          {board.signposts.map(one => (
            <SignpostDesk view={view} desk={desk} one={one}>
              <DeskQuotes view={view} desk={desk} quotes={one.quotes} />
              <PromiseList view={view} promises={one.promises} />
            </SignpostDesk>
          ))}
        </Stack>
      </Gather>
    </Stack>
  )
}

function GatherForm({ view, desk }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, signposts } = desk.board
  const { errors, field } = deskForm(view, desk, { deed: 'bij' })
  return (
    <Form
      id={gatherFormId}
      action={view.href(`${deskPath(table)}/bij`)}
      errors={errors}
      label={t('signposts.gather')}
    >
      <Select
        {...field('to')}
        label={t('signposts.gather_to')}
        options={[
          { value: 'new', text: t('signposts.gather_new') },
          ...signposts.map(({ signpost }) => ({ value: signpost.id, text: signpost.title })),
          { value: 'none', text: t('signposts.gather_none') },
        ]}
      />
      <TextField
        {...field('title')}
        label={t('signposts.gather_title')}
        maxlength={longestTitle}
        autocomplete="off"
      />
      <FormActions>
        <Button text={t('signposts.gather_button')} />
      </FormActions>
    </Form>
  )
}
