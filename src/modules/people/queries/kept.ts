import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

/** What is kept here about a person. */
export const keptOfPeople = [
  {
    kind: 'profile',
    ...{ table: 'people', by: 'id', page: 'id' },
    shows: [
      'name',
      'about',
      'strengths',
      'strength_codes',
      'drives',
      'ask_me',
      'languages',
      'places',
      'circle',
      'askable',
      'created_at',
      'seen_at',
    ],
    file: ['id', 'handle', 'lang', 'areas', 'example', 'version', 'removed_at'],
    path: sql<string>`'/mensen/' || t.handle`,
  },
  {
    kind: 'addresses',
    ...{ table: 'addresses', by: 'person' },
    shows: ['email', 'confirmed_at'],
    file: ['chosen_at'],
  },
  { kind: 'passkeys', table: 'passkeys', by: 'person', shows: ['name', 'made_at', 'used_at'] },
  { kind: 'passkey_asks', table: 'passkey_challenges', by: 'person', shows: [], file: ['expires_at'] },
  {
    kind: 'identities',
    ...{ table: 'identities', by: 'person' },
    shows: ['issuer', 'linked_at', 'used_at'],
    file: ['subject'],
  },
  { kind: 'former_handles', table: 'former_handles', by: 'person', shows: ['handle', 'since'] },
  { kind: 'mail_settings', table: 'mail_settings', by: 'person', shows: ['bundle', 'asked'] },
  { kind: 'roles', table: 'grants', by: 'person', shows: ['role', 'place', 'granted_at'] },
  { kind: 'roles_given', table: 'grants', by: 'granted_by', shows: ['role', 'place', 'granted_at'] },
  {
    kind: 'sessions',
    table: 'sessions',
    by: 'person',
    shows: ['device', 'started_at', 'seen_at', 'expires_at'],
    file: ['way'],
  },
  { kind: 'address_asks', table: 'sign_ins', by: 'adds_to', shows: ['email', 'asked_at', 'used_at'] },
  { kind: 'sign_in_links', table: 'sign_ins', by: 'person', shows: ['asked_at', 'expires_at', 'used_at'] },
  {
    kind: 'sign_ins',
    ...{ table: 'sign_ins', by: 'email', as: 'email' },
    shows: ['email', 'asked_at', 'expires_at', 'used_at'],
    file: ['lang', 'attempts', 'next'],
  },
  {
    kind: 'keys',
    ...{ table: 'access_keys', by: 'person' },
    shows: ['name', 'made_at', 'expires_at', 'used_at'],
    file: ['scopes'],
  },
  { kind: 'consents', table: 'consents', by: 'person', shows: ['purpose', 'version', 'given', 'at'] },
] as const satisfies readonly Kept[]
