/** Terms, everyday words and words that the house avoids. Fetched by the page that is read, the glossary and the search. */
export { everydaySlideWords, everydayWords } from '../everyday-words.ts'
export { courseTerms, glossary } from '../glossary.ts'
export { houseWords, saidNames } from '../house-words.ts'
