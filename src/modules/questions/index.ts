import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { questionReplies } from './answer-by-mail.ts'
import { api } from './api.ts'
import { handOverJob } from './hand-over.ts'
import { indexQuestions } from './index-questions.ts'
import { forgetDrafts } from './keep-draft.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'
import { answerThing, questionThing } from './thing.ts'

export { answerQuestion } from './answer-question.ts'
export { askQuestion, type QuestionWish } from './ask-question.ts'
export { closeQuestion } from './close-question.ts'
export { inviteExample, removeExampleQuestions } from './example.ts'
export { handOver } from './hand-over.ts'
export { hideAnswer, hideQuestion } from './hide-question.ts'
export { markAnswer } from './mark-answer.ts'
export { countQuestions, newestQuestions, type ListedQuestion } from './queries/lists.ts'
export { QuestionCards } from './pages/QuestionCards.tsx'
export { answersTo, answersWith } from './queries/answers.ts'
export { questionsWith } from './queries/questions.ts'
export { pathOf as questionPath, type Question } from './question.ts'
export { answeredFor, askedOf } from './queries/asked-of.ts'
export { forgetInQuestions } from './queries/forget.ts'
export { keptOfQuestions } from './queries/kept.ts'
export { rewordAnswer, rewordQuestion } from './reword.ts'
export { tellQuestion, type ToldQuestion } from './tell-question.ts'
export { stillAsked as stillAskedQuestions } from './still-asked.ts'
export { newlyAskedIn } from './queries/newly-asked.ts'
export { audienceOf } from './queries/followers.ts'
export { declineInvitation } from './decline-invitation.ts'
export { followQuestion } from './follow-question.ts'
export { askedSince } from './queries/invitations.ts'
export { asksPerWeek, nearness } from './route-question.ts'
export { tellingWords } from './telling-words.ts'
export { takeQuestion } from './take-question.ts'
export { whoHears } from './who-hears.ts'

export const questions: Module = {
  name: 'questions',
  messages,
  routes,
  api,
  jobs,
  things: [questionThing, answerThing],
  consumers: [indexQuestions],
  replies: questionReplies,
}

function jobs(house: House): Job[] {
  const forget: Job = {
    name: 'forget-question-drafts',
    every: '40 3 * * *',
    run: () => house.transact(system, forgetDrafts),
  }
  return [handOverJob(house), forget]
}
