import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Link } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { PackProps } from './pack-props.ts'
import { PackNote } from './PackNote.tsx'
import { PackSections } from './PackSections.tsx'
import { roleText } from './role-text.ts'
import { NameSuccessor } from './NameSuccessor.tsx'

/** All that comes with a role; its holder hands it over here. */
export function PackPage(props: PackProps): JSX.Element {
  const { view, shown, saved } = props
  const t = wordsOf(messages, view.lang)
  const { role, isOwn, holder } = shown
  return (
    <PrivatePage
      view={view}
      title={t('handover.pack_of', { role: roleText(view, role) })}
      lead={isOwn ? t('handover.pack_lead') : t('handover.pack_lead_other', { name: holder })}
      trail={[...trailOfMine(view), { text: t('handover.mine'), path: '/mijn/overdracht' }]}
    >
      {saved ? <Alert kind="ok" text={t('handover.note_saved')} /> : ''}
      <p>
        <Link href={view.href(role.path)} text={t('handover.to_thing', { title: role.title })} />
      </p>
      <PackSections view={view} pack={shown.pack} />
      <PackNote {...props} />
      {isOwn ? <NameSuccessor {...props} /> : ''}
    </PrivatePage>
  )
}
