/** What leads to what: the article's relations, what can be asked of them, and what pictures draw of them. Fetched by what draws or asks. */
import { makeReasoning } from '@deck/article/reasoning'
import { argumentsOf } from '../arguments.ts'
import { relations } from '../relations.ts'

export { argumentPicture } from '../argument-picture.ts'
export { diagrams } from '../diagrams.ts'
export { relationWords } from '../relation-words.ts'
export { relations } from '../relations.ts'
export { bridges, threads } from '../threads.ts'

export const { draws, bearsOn, listSupports, listWeakened, saysOf } = makeReasoning(relations, argumentsOf)
