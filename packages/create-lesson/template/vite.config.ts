/** How the lesson is built and served: as the program says it. What this lesson alone needs is added here. */
export { default } from '@deck/cli/vite'
