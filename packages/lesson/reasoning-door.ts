/** What leads to what: the article's relations, what can be asked of them, and what pictures draw of them. Fetched by what draws or asks. */
import { makeReasoning } from '@deck/article/reasoning'
import { argumentsOf } from '@deck/data/arguments.ts'
import { relations } from '@deck/data/relations.ts'

export { argumentPicture } from '@deck/data/argument-picture.ts'
export { diagrams } from '@deck/data/diagrams.ts'
export { relationWords } from '@deck/data/relation-words.ts'
export { relations } from '@deck/data/relations.ts'
export { bridges, threads } from '@deck/data/threads.ts'

export const { draws, bearsOn, listSupports, listWeakened, saysOf } = makeReasoning(relations, argumentsOf)
