import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { formatNumber, sentenceIn, wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, Heading, Link, Paragraph, ProgressBar } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { isDone, pathOf, type Archive } from '../archive.ts'
import { messages } from '../messages/messages.ts'

interface ArchivePageProps {
  view: View
  archive: Archive
}

/** How far one archive is, and what came of it. The page may be closed: the work goes on. */
export function ArchivePage({ view, archive }: ArchivePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t(titleOf(archive))
  return (
    <Shell view={view} title={title} trail={[{ text: t('archives.title'), path: '/beheer/archief' }]} noindex>
      <Heading level={1} text={title} />
      <Paragraph text={archive.fileName} />
      {isDone(archive) ? (
        <Outcome view={view} archive={archive} />
      ) : (
        <Progress view={view} archive={archive} />
      )}
      <p>
        <Link href={view.href('/beheer/archief')} text={t('archives.back')} />
      </p>
    </Shell>
  )
}

function titleOf({ state, way }: Archive) {
  if (state === 'failed') return 'archives.failed'
  if (state === 'ready') return way === 'out' ? 'archives.made' : 'archives.restored'
  return way === 'out' ? 'archives.making' : 'archives.restoring'
}

function Progress({ view, archive }: ArchivePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const number = (value: number) => formatNumber(view.lang, value)
  const { rowsDone, rowsTotal } = archive
  return (
    <>
      <ProgressBar
        id="progress"
        label={t('archives.progress_label')}
        text={t('archives.progress', { done: number(rowsDone), total: number(rowsTotal) })}
        value={rowsDone}
        max={Math.max(rowsTotal, 1)}
      />
      <Paragraph text={t('archives.progress_text')} />
      <p>
        <Link href={view.href(pathOf(archive))} text={t('archives.refresh')} />
      </p>
    </>
  )
}

function Outcome({ view, archive }: ArchivePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { state, way, problem, problemDetails } = archive
  return (
    <>
      {state === 'failed' ? (
        <>
          <Alert
            kind="error"
            text={sentenceIn([messages], view.lang)(problem ?? 'archives.went_wrong', problemDetails)}
          />
          <Paragraph text={t('archives.failed_text')} />
        </>
      ) : way === 'out' ? (
        <Made view={view} archive={archive} />
      ) : (
        <Paragraph
          text={t('archives.restored_text', {
            added: formatNumber(view.lang, archive.rowsDone),
            total: formatNumber(view.lang, archive.rowsTotal),
          })}
        />
      )}
      <Form action={view.href(`${pathOf(archive)}/weg`)}>
        <Button kind="subtle" text={t('archives.throw_away')} context={archive.fileName} />
      </Form>
    </>
  )
}

const megabyte = 1024 * 1024

function Made({ view, archive }: ArchivePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const size = formatNumber(view.lang, Math.max(Math.round((archive.size / megabyte) * 10) / 10, 0.1))
  return (
    <>
      {archive.withAddresses ? <Alert kind="warning" text={t('archives.made_warning')} /> : ''}
      <Paragraph
        text={t('archives.made_text', {
          count: formatNumber(view.lang, archive.rowsDone),
          day: formatDay(view.lang, archive.expiresAt),
        })}
      />
      <p>
        <Link href={view.href(`${pathOf(archive)}/bestand`)} text={t('archives.download', { size })} />
      </p>
    </>
  )
}
