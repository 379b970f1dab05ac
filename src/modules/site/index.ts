import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export { ProblemPage } from './pages/ProblemPage.tsx'
export { besideThing, showBesideThings, type Beside } from './beside-things.ts'
export { LinksBeside, NoteBeside } from './pages/BesideThing.tsx'
export { ListHead } from './pages/ListHead.tsx'
export { PagedList, type PagedListWord } from './pages/PagedList.tsx'
export { RemovedPage } from './pages/RemovedPage.tsx'
export { ReportLink } from './pages/ReportLink.tsx'
export { Shell } from './pages/Shell.tsx'
export { moment, day } from './pages/Moment.tsx'
export { fieldErrors, fieldsOf, formErrors } from './form-errors.ts'

export const site: Module = { name: 'site', messages, routes }
