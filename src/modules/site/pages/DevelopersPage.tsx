import type { ApiDocument, DescribedOperation } from '../../../platform/api/describe-api.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Table, type Cell } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { Shell } from './Shell.tsx'

interface DevelopersProps {
  view: View
  document: ApiDocument
}

const rules = [
  'site.api_read',
  'site.api_write',
  'site.api_lists',
  'site.api_etags',
  'site.api_change',
  'site.api_problems',
  'site.api_webhooks',
] as const

/** How programs can read and write here: the OpenAPI document for people. */
export function DevelopersPage({ view, document }: DevelopersProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method, described })),
  )
  const tags = [...new Set(operations.flatMap(({ described }) => described.tags))]
  return (
    <Shell view={view} title={t('site.developers')} trail={[]}>
      <Heading level={1} text={t('site.developers')} />
      <Paragraph kind="lead" text={t('site.developers_lead')} />
      <Paragraph text={t('site.api_server', { server: `${view.origin}/api/v1` })} />
      <p>
        <Link href="/api/v1/openapi.json" text={t('site.api_document')} />
      </p>
      {rules.map(rule => (
        <Paragraph text={t(rule)} />
      ))}
      <p>
        <Link href={view.href('/mijn/sleutels')} text={t('site.api_keys')} />
      </p>
      {tags.map(tag => (
        <>
          <Heading level={2} text={tag} lang="nl" />
          <Table
            caption={tag}
            captionHidden
            columns={[
              { header: t('site.api_path') },
              { header: t('site.api_what') },
              { header: t('site.api_choose') },
            ]}
            rows={operations.filter(({ described }) => described.tags.includes(tag)).map(rowOf)}
          />
        </>
      ))}
    </Shell>
  )
}

function rowOf(one: { path: string; method: string; described: DescribedOperation }): Cell[] {
  const { path, method, described } = one
  const query = described.parameters.filter(parameter => parameter.in === 'query').map(({ name }) => name)
  return [
    `${method.toUpperCase()} ${path}`,
    {
      content: (
        <span lang="nl" safe>
          {described.summary}
        </span>
      ),
    },
    query.join(', '),
  ]
}
