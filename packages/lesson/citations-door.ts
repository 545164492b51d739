/** The article's works as references in the styles that a reader may copy. Fetched by the page of sources. */
export { default as citations } from '@deck/data/citations.json' with { type: 'json' }
