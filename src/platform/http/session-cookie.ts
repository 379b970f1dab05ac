/** The cookie of who signed in. With https the browser itself guards its origin (`__Host-`). */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-knooppunt' : 'knooppunt'
}

export function cookieSettings(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
}
