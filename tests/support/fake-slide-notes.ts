/** A stand-in for the module that a build makes from the presenter notes; a test puts notes in by their slides' names. */
export const slideNotes: Record<string, string> = {}
