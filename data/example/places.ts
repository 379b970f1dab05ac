/** The codes of the real places that the made-up people live in. */
export const places = {
  wijk: 'WK015003',
  noorderplein: 'BU01500301',
  zwolseweg: 'BU01500302',
  langeZandstraat: 'BU01500303',
  zuid: 'BU01500304',
  noord: 'BU01500305',
  schrijversbuurt: 'BU01500306',
} as const
