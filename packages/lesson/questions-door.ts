/** What is asked: the questions, the tasks of recall, a question before each chapter. Fetched by who answers. */
export { prequestions } from '@deck/data/prequestions.ts'
export { questions } from '@deck/data/questions/index.ts'
export type { QuestionId } from '@deck/data/questions/index.ts'
export { recallTasks } from '@deck/data/questions/recall.ts'
export type { RecallId } from '@deck/data/questions/recall.ts'
export { templateAims } from '@deck/data/questions/template-aims.ts'
