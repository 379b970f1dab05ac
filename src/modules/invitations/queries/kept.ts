import type { Kept } from '../../../platform/db/kept.ts'

/** What is kept here about a person. */
export const keptOfInvitations = [
  {
    kind: 'invitations_made',
    ...{ table: 'invitations', by: 'inviter' },
    shows: ['name', 'email', 'message', 'made_at', 'expires_at', 'withdrawn_at', 'declined_at'],
    file: ['way', 'asks', 'thing_kind', 'thing', 'lang', 'most'],
  },
  {
    kind: 'invitations_got',
    ...{ table: 'invitations', by: 'email', as: 'email' },
    shows: ['name', 'email', 'message', 'made_at', 'expires_at'],
    file: ['asks', 'thing_kind', 'thing', 'lang'],
  },
  {
    kind: 'guest',
    ...{ table: 'guests', by: 'person' },
    shows: ['words', 'made_at', 'consented_at'],
    file: ['reply', 'email', 'email_asked_at', 'consent_version'],
  },
  { kind: 'guest_addresses', table: 'guests', by: 'email', as: 'email', shows: ['email', 'email_asked_at'] },
  { kind: 'helped', table: 'guests', by: 'helper', shows: ['made_at', 'consented_at'] },
  {
    kind: 'entries',
    ...{ table: 'entries', by: 'owner', page: 'thing' },
    shows: ['made_at', 'confirmed_at', 'taken_at'],
    file: ['thing_kind', 'thing', 'helper_may'],
  },
  {
    kind: 'entries_made',
    ...{ table: 'entries', by: 'helper', page: 'thing' },
    shows: ['made_at', 'confirmed_at', 'taken_at'],
    file: ['thing_kind', 'thing', 'helper_may'],
  },
] as const satisfies readonly Kept[]
