/** The terms in other languages. Fetched when somebody asks for them. */
export { equivalents } from '@deck/data/equivalents.ts'
