import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, Columns, Heading, Paragraph } from '../../../ui/index.ts'
import { PlaceSearch, whereIs } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import type { LivelyPlace } from '../lively-places.ts'
import { messages } from '../messages/messages.ts'
import { CountryMapLater } from './CountryMap.tsx'

const steps = ['ask', 'connect', 'result'] as const

/** Pick your place, and what this is in three lines. */
export function HomePage({ view, lively }: { view: View; lively: readonly LivelyPlace[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('hub.home_title')} description={t('hub.home_lead')}>
      <Heading level={1} text={t('hub.home_title')} />
      <Paragraph kind="lead" text={t('hub.home_lead')} />
      <PlaceSearch view={view} />
      {lively.length === 0 ? '' : <Lively view={view} lively={lively} />}
      <Heading level={2} text={t('hub.home_map')} />
      <CountryMapLater view={view} />
      <Heading level={2} text={t('hub.home_how')} />
      <Columns>
        {steps.map((step, index) => (
          <div>
            <Heading level={3} look={4} text={`${index + 1}. ${t(`hub.home_step_${step}`)}`} />
            <Paragraph text={t(`hub.home_step_${step}_text`)} />
          </div>
        ))}
      </Columns>
    </Shell>
  )
}

function Lively({ view, lively }: { view: View; lively: readonly LivelyPlace[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={2} text={t('hub.home_lively')} />
      <CardList
        items={lively.map(place => (
          <Card title={place.name} href={view.href(`/${place.path}`)} text={whereIs(view, place)} />
        ))}
      />
    </>
  )
}
