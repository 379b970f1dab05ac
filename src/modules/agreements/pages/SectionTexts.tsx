import { Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { Section } from '../agreement.ts'

/** The text of a version. */
export function SectionTexts({ sections }: { sections: readonly Section[] }): JSX.Element {
  return (
    <Stack gap="sm">
      {sections.map(({ heading, text }) => (
        <>
          <Heading level={3} text={heading} />
          <Paragraph text={text} />
        </>
      ))}
    </Stack>
  )
}
