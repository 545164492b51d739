/** Old names of slides, each with the name of today: `movedSlides` in deck.config.ts. */
export type MovedSlides = Readonly<Record<string, string>>

/** A slide's name of today: links and records from before it was renamed have the old one. */
export const currentName = (slide: string, moved: MovedSlides = {}): string => Object.hasOwn(moved, slide) ? moved[slide]! : slide
