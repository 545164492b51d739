/** What may lead where in components/: ESLint holds it (eslint.config.ts), and the picture of docs/architecture.md is drawn from it (npm run draw). */

/** What each feature, a folder of components/, may import besides itself, components/shell/ and data/: always one that stands above it here. */
export const features = {
  shell: [],
  cite: [],
  room: [],
  scene: ['cite'],
  chart: ['cite', 'scene'],
  crisis: ['cite', 'scene'],
  ladder: ['cite', 'scene'],
  lanes: ['cite', 'scene'],
  marks: ['cite', 'scene'],
  passage: ['cite'],
  map: ['cite', 'scene'],
  network: ['cite', 'scene', 'ladder'],
  pictures: ['cite', 'scene'],
  timeline: ['cite', 'scene'],
  sources: ['cite'],
  glossary: ['cite'],
  exports: [],
  quiz: ['cite', 'room', 'ladder', 'map'],
  study: ['cite', 'quiz'],
  inquiry: ['cite', 'room', 'quiz', 'study'],
  class: ['room', 'quiz', 'map'],
  lecture: ['cite', 'room', 'quiz', 'class'],
  read: ['cite', 'room', 'pictures', 'glossary', 'quiz', 'study', 'inquiry', 'lecture'],
  handout: ['cite', 'ladder', 'pictures', 'quiz', 'study', 'lecture', 'read'],
} as const satisfies Record<string, readonly string[]>
