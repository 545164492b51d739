/** Terms, everyday words and words that the house avoids. Fetched by the page that is read, the glossary and the search. */
export { everydaySlideWords, everydayWords } from '@deck/data/everyday-words.ts'
export { courseTerms, glossary } from '@deck/data/glossary.ts'
export { houseWords, saidNames } from '@deck/data/house-words.ts'
