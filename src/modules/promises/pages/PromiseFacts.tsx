import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { SeenThing } from '../../../platform/thing.ts'
import { DefinitionList, Link, Time } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { PromiseProps } from './promise-props.ts'
import { amountText, dueText, ForWhom, Who } from './promise-text.tsx'

/** Who does what, for whom, how much, by when, on what condition, and where it came from. */
export function PromiseFacts({ view, shown }: PromiseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { promise, names } = shown
  const { coalition, origin, condition, agreedAt, settledAt } = promise
  const amount = amountText(view.lang, promise)
  const from = names.thing(origin)
  const within = names.thing(coalition === null ? null : { kind: 'coalition', id: coalition })
  const asker = agreedAt === null ? names.person(promise.madeBy) : undefined
  return (
    <DefinitionList
      items={[
        { term: t('promises.term_who'), content: <Who view={view} promise={promise} names={names} /> },
        { term: t('promises.term_for'), content: <ForWhom view={view} promise={promise} names={names} /> },
        ...(amount === '' ? [] : [{ term: t('promises.term_amount'), text: amount }]),
        {
          term: t('promises.term_due'),
          content: <Time datetime={promise.dueDay} text={dueText(view.lang, promise)} />,
        },
        ...(condition === '' ? [] : [{ term: t('promises.term_condition'), text: condition }]),
        ...(from ? [{ term: t('promises.term_origin'), content: linkTo(view, from) }] : []),
        ...(within ? [{ term: t('promises.term_coalition'), content: linkTo(view, within) }] : []),
        ...(asker ? [{ term: t('promises.term_proposed_by'), text: asker.text }] : []),
        ...(agreedAt ? [{ term: t('promises.term_made'), content: day(view, agreedAt) }] : []),
        ...(settledAt ? [{ term: t('promises.term_settled'), content: day(view, settledAt) }] : []),
      ]}
    />
  )
}

function linkTo(view: View, { path, title }: SeenThing): JSX.Element {
  return <Link href={view.href(path)} text={title} />
}
