import { Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { Section } from '../agreement.ts'

/** The text of a version. */
export function SectionTexts({
  sections,
  look,
}: {
  sections: readonly Section[]
  look?: 3 | 5
}): JSX.Element {
  return (
    <Stack gap="sm">
      {sections.map(({ heading, text }) => (
        <>
          <Heading level={3} look={look} text={heading} />
          <Paragraph text={text} />
        </>
      ))}
    </Stack>
  )
}
