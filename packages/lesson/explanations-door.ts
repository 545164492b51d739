/** What is said of each slide. Fetched by who reads. */
export { explanations } from '@deck/data/explanations/index.ts'
