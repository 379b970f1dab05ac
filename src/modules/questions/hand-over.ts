import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { addressesOf } from '../people/index.ts'
import { heirsOf, type Heirs } from './heirs-of.ts'
import { messages } from './messages/messages.ts'
import { lockQuestion, openSince, saveQuestion } from './queries/questions.ts'
import { factOf, isLeftAlone, pathOf, patienceDays, type Question } from './question.ts'

/** Every hour: gives the questions that waited three days without an answer to the connectors. */
export function handOverJob(house: House): Job {
  return {
    name: 'hand-over-silent-questions',
    every: '20 * * * *',
    async run() {
      const before = new Date(house.now().getTime() - patienceDays * 86_400_000)
      for (const id of await openSince(house.reader(system), before)) {
        await house.transact(system, ctx => handOver(ctx, id))
      }
    },
  }
}

/** Gives a question to the connectors of the narrowest place around it that has any, else to the operators; without those it waits. */
export async function handOver(ctx: Ctx, id: string): Promise<void> {
  const question = await lockQuestion(ctx, id)
  if (!question || !isLeftAlone(question, ctx.now)) return
  const heirs = await heirsOf(ctx, question)
  if (heirs.persons.length === 0) return
  await saveQuestion(ctx, question.id, { handed_at: ctx.now, handed_place: heirs.place })
  await mailHeirs(ctx, question, heirs)
  ctx.tell('questions.handed_over', { verb: 'Offer', ...factOf(question), data: { title: question.title } })
}

async function mailHeirs(ctx: Ctx, question: Question, { role, persons }: Heirs): Promise<void> {
  for (const { person, email, lang } of await addressesOf(ctx, persons)) {
    const t = wordsOf(messages, lang)
    await writeMail(ctx, {
      to: email,
      person,
      lang,
      subject: t('questions.handed_subject', { title: question.title }),
      names: { thing: { kind: 'question', id: question.id }, otherwise: null },
      onceKey: `handed ${question.id} ${person}`,
      paragraphs: [
        t(`questions.handed_text_${role}`, { count: patienceDays }),
        question.title,
        { label: t('questions.handed_link'), path: pathIn(lang, pathOf(question)) },
        t('questions.handed_take'),
      ],
    })
  }
}
