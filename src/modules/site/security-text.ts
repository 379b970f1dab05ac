const halfAYear = 182 * 24 * 3600 * 1000

/** RFC 9116: where to report a weakness. The date moves along, so that it never lapses. */
export function securityText(origin: string, now: Date): string {
  const expires = new Date(now.getTime() + halfAYear).toISOString()
  return [
    `Contact: ${origin}/hulp`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n')
}
