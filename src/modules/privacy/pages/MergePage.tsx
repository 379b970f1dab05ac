import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import type { BeforeMerging } from '../merge-accounts.ts'
import { messages } from '../messages/messages.ts'

interface MergeProps extends BeforeMerging {
  view: View
  /** Of this page. */
  path: string
}

/** Says what goes where when two accounts become one, and asks once. */
export function MergePage({ view, path, name, moves }: MergeProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const mine = view.actor.name ?? ''
  return (
    <PrivatePage
      view={view}
      title={t('privacy.merge_title')}
      lead={t('privacy.merge_lead', { name, mine })}
      trail={trailOfMine(view)}
    >
      <Heading level={2} text={t('privacy.merge_moves')} />
      <Paragraph text={t('privacy.merge_moves_text')} />
      <ul>
        {moves.map(({ kind, count }) => (
          <li safe>{t('privacy.kind', { kind: t(`privacy.kept_${kind}`), count })}</li>
        ))}
      </ul>
      <Heading level={2} text={t('privacy.merge_ends')} />
      <Paragraph text={t('privacy.merge_ends_text', { name })} />
      <Form action={view.href(path)}>
        <FormActions>
          <Button text={t('privacy.merge_button')} />
        </FormActions>
      </Form>
      <p>
        <Link href={view.href('/mijn/aanmelden')} text={t('privacy.merge_not')} />
      </p>
    </PrivatePage>
  )
}
