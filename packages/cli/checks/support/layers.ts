/** What may lead where in components/: ESLint holds it (eslint.config.ts), and the picture of docs/architecture.md is drawn from it (npm run draw). */
import { pictureKinds } from '@deck/pictures/kinds'

const kinds = Object.fromEntries(Object.entries(pictureKinds).map(([folder, { imports }]) => [folder, imports]))

/** What each feature, a folder of components/, may import besides itself, components/shell/ and data/: always one that stands above it here. */
export const features: Readonly<Record<string, readonly string[]>> = {
  shell: [],
  cite: [],
  room: [],
  ...kinds,
  sources: ['cite'],
  glossary: ['cite'],
  exports: [],
  quiz: ['cite', 'room', 'ladder', 'map'],
  study: ['cite', 'quiz'],
  inquiry: ['cite', 'room', 'quiz', 'study'],
  class: ['room', 'quiz', 'ladder', 'map'],
  lecture: ['cite', 'room', 'quiz', 'class'],
  read: ['cite', 'room', 'scene', 'chain', 'glossary', 'quiz', 'study', 'inquiry', 'lecture'],
  handout: ['cite', 'ladder', 'chain', 'quiz', 'study', 'lecture', 'read'],
}

/** What each package, a folder of packages/, may import of the others. Its package.json lists the same (tests/docs/rooms.test.ts). */
export const packages: Readonly<Record<string, readonly string[]>> = {
  'article': [],
  'browser': [],
  'command-line': [],
  'create-lesson': ['command-line'],
  'questions': ['article'],
  'pdf-tags': ['article'],
  'slidev-build': ['article', 'browser', 'command-line'],
  'exports': ['article', 'command-line', 'questions'],
  'live-class': ['article', 'browser', 'command-line', 'questions'],
  'bench': ['command-line', 'live-class'],
}

/** Packages that the article's records may import. */
export const dataPackages = ['article', 'questions'] as const
