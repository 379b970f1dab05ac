import { wallRules } from './checks/wall-rules.ts'

/** For `npx depcruise src engine`; the checks use the same rules. */
export const forbidden = wallRules
export const options = { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true }
