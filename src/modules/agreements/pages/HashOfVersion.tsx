import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading, Paragraph, Stack, TextField } from '../../../ui/index.ts'
import { readableHash, type Comparison } from '../canonical-text.ts'
import { messages } from '../messages/messages.ts'

interface HashProps {
  view: View
  path: string
  hash: string
  /** What was read from paper, and whether it is this text. */
  read: { readonly text: string; readonly comparison: Comparison } | null
}

/** The hash of a version, and whether that on paper is the same. */
export function HashOfVersion({ view, path, hash, read }: HashProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm" id="code">
      <Heading level={2} text={t('agreements.hash_title')} />
      <Paragraph text={t('agreements.hash_lead')} />
      <Paragraph>
        <span safe>{`${t('agreements.hash')}: `}</span>
        <code safe>{readableHash(hash)}</code>
      </Paragraph>
      <Paragraph kind="small" text={t('agreements.download_hint')} />
      {read === null ? (
        ''
      ) : (
        <Alert
          kind={read.comparison === 'same' || read.comparison === 'begins_same' ? 'ok' : 'warning'}
          text={t(`agreements.compare.${read.comparison}`)}
        />
      )}
      <Form action={`${view.href(path)}#code`} method="get">
        <TextField
          name="code"
          id="code-typed"
          label={t('agreements.hash_field')}
          hint={t('agreements.hash_hint')}
          value={read?.text ?? ''}
          maxlength={200}
        />
        <FormActions>
          <Button kind="secondary" text={t('agreements.compare')} />
        </FormActions>
      </Form>
    </Stack>
  )
}
