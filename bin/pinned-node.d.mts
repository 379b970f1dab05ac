export const LEAN: string
