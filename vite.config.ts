/** How the deck is built and served: as the program says it. What this deck alone needs is added here. */
export { default } from '@deck/cli/vite'
