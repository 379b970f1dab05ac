import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, Heading, Link, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { driveName, MeetLink, profilePath, strengthName } from '../../people/index.ts'
import type { Coffee, Why } from '../choose-coffee.ts'
import { messages } from '../messages/messages.ts'
import type { Welcome } from '../welcome.ts'

/** Three people to begin with, each with why, and the way to ask. */
export function CoffeePeople({ view, welcome }: { view: View; welcome: Welcome }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t(welcome.coffee.length === 3 ? 'handover.coffee' : 'handover.coffee_some')} />
      <Paragraph
        text={
          welcome.coffee.length === 0
            ? t('handover.coffee_none')
            : t('handover.coffee_text', { count: welcome.coffee.length })
        }
      />
      <CardList items={welcome.coffee.map(coffee => coffeeCard(view, coffee))} />
      {welcome.isPersonal ? (
        ''
      ) : (
        <>
          <Paragraph text={t('handover.coffee_more')} />
          <p>
            <LinkButton
              kind="secondary"
              href={view.href('/mijn/profiel')}
              text={t('handover.coffee_profile')}
            />
          </p>
        </>
      )}
    </Stack>
  )
}

function coffeeCard(view: View, { person, why }: Coffee): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = profilePath(person)
  return (
    <Card title={person.name} text={whyText(view, why)}>
      <p>
        <Link href={view.href(path)} text={t('handover.coffee_see')} context={person.name} />
        <MeetLink view={view} person={{ ...person, path }} separator=" · " />
      </p>
    </Card>
  )
}

function whyText(view: View, why: Why): string {
  const t = wordsOf(messages, view.lang)
  switch (why.code) {
    case 'same_drive':
      return t('handover.coffee_same_drive', { what: driveName(view.lang, why.drive) })
    case 'other_strength':
      return t('handover.coffee_other_strength', { what: strengthName(view.lang, why.strength) })
    case 'keeps':
      return t('handover.coffee_keeps')
    case 'coalition':
    case 'initiative':
      return t(`handover.coffee_${why.code}`, { title: why.title })
  }
}
