/** The lecturer's plans. Fetched by who follows one. */
export { lecturePlans } from '../lecture-plan.ts'
