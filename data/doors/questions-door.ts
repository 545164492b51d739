/** What is asked: the questions, the tasks of recall, a question before each chapter. Fetched by who answers. */
export { prequestions } from '../prequestions.ts'
export { questions } from '../questions/index.ts'
export type { QuestionId } from '../questions/index.ts'
export { recallTasks } from '../questions/recall.ts'
export type { RecallId } from '../questions/recall.ts'
export { templateAims } from '../questions/template-aims.ts'
