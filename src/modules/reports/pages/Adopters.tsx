import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { coalitionPath } from '../../coalitions/index.ts'
import { signpostPath } from '../../signposts/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownSignpost } from '../show-signpost.ts'

interface AdoptersProps {
  view: View
  shown: ShownSignpost
}

/** Coalitions that took it along; for parties of others the one button to do so. */
export function Adopters({ view, shown: { signpost, adopters, own } }: AdoptersProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (adopters.length + own.length === 0) return ''
  const path = view.href(signpostPath(signpost))
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('reports.adopted_by')} />
      {adopters.length === 0 ? (
        <Paragraph text={t('reports.adopted_by_none')} />
      ) : (
        <ul class="kp-plain-list" role="list">
          {adopters.map(coalition => (
            <li>
              <Link href={view.href(coalitionPath(coalition))} text={coalition.name} />
            </li>
          ))}
        </ul>
      )}
      {own.map(({ coalition, hasIt }) => (
        <Form action={`${path}/${hasIt ? 'loslaten' : 'overnemen'}`} hidden={{ coalitie: coalition.id }}>
          <Button
            kind={hasIt ? 'secondary' : 'primary'}
            text={t(hasIt ? 'reports.let_go' : 'reports.adopt', { name: coalition.name })}
          />
        </Form>
      ))}
    </Stack>
  )
}
