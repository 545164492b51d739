/**
 * In an edition: what is printed says once that no native speaker has read it. On the screen the link to the edition's lines says so. Imported for what
 * it does.
 */
import { en as words } from '@deck/words'
import './edition-on-paper.css'

// before the deck's root, which is Vue's: on every page, and at the head of the first sheet
document.body.prepend(Object.assign(document.createElement('p'), { id: 'edition-on-paper', textContent: words.edition.unread }))
