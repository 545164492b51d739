/** What is said of each slide. Fetched by who reads. */
export { explanations } from '../explanations/index.ts'
