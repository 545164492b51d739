/** The lecturer's plans. Fetched by who follows one. */
export { lecturePlans } from '@deck/data/lecture-plan.ts'
