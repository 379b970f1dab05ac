import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Form, Paragraph, YesNo } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { Succession } from '../queries/successions.ts'
import { dayText } from './day-text.ts'
import { trailTo } from './PositionFormPage.tsx'

interface SuccessionProps {
  view: View
  succession: Succession
  /** Who asks. */
  who: string
}

export function SuccessionPage({ view, succession, who }: SuccessionProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, role, name, lastDay, accepted } = succession
  return (
    <PrivatePage view={view} title={t('organisations.take_over', { role, name })} trail={trailTo(view)}>
      {accepted === null ? (
        <>
          <Paragraph text={t('organisations.take_over_text', { who, day: dayText(view.lang, lastDay) })} />
          <Form action={view.href(`/mijn/functies/opvolgen/${id}`)}>
            <YesNo name="right" yes={t('organisations.take_over_yes')} no={t('organisations.take_over_no')} />
          </Form>
        </>
      ) : (
        <Alert kind="info" live="none" text={t('organisations.succession_answered')} />
      )}
    </PrivatePage>
  )
}
