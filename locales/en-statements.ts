/** Two pages on what readers may expect: accessibility, after the W3C's model statement, and privacy. `npm run cite` writes them into docs/ as well. */

/** A part of a statement: paragraphs, and a list below them. */
export interface StatementPart {
  title: string
  text: readonly string[]
  list?: readonly string[]
  /** Whether it is said of a deck on which the tests have run, or of one on which they have not; of both where it is left out. */
  tested?: boolean
}
/** A statement as a page. */
export interface Statement { title: string, lead: string, parts: readonly StatementPart[] }

export const statements = {
  accessibility: {
    title: 'Accessibility',
    lead: 'The deck is meant for everybody in the room and for everybody who studies alone. This page says what you can count on, and what is not perfect.',
    parts: [
      {
        title: 'How far it conforms',
        tested: true,
        text: [
          'The Web Content Accessibility Guidelines (WCAG) name three levels: A, AA and AAA. The deck conforms partially to WCAG 2.2, level AA. It meets two criteria only in part: 1.1.1 and 1.4.10. The section on what is not perfect explains them. Nobody who depends on a screen reader has tried the deck yet.',
          'A report by criterion, after EN 301 549, is in the project as accessibility-report.yaml.',
        ],
      },
      {
        title: 'What you can count on',
        text: [],
        list: [
          'Everything but the lecturer’s pen works by keyboard alone, and the list of keys can turn single letters off.',
          'Every picture has its text: a list or a table with the same facts.',
          'Text grows with your browser’s own size and to 200 per cent, and your own spacing of text fits.',
          'Colours have the contrast of level AA, by day and in the dark mode, and no colour carries a meaning alone.',
          'Motion is short, means something, and stops where you have asked your system for less of it.',
          'Nothing has a time limit.',
          'Names in other languages are marked with their language, for speech and braille.',
          'Handouts are PDF files with tags, headings, languages and texts for pictures.',
        ],
      },
      {
        title: 'How it was tested',
        tested: true,
        text: ['Each slide at each click, and each page, is tested by programs each time that the project changes:'],
        list: [
          'axe-core in Chromium by day, and contrast again in the dark; on a wide screen and on a phone;',
          'keyboard, focus, landmarks, headings, languages and announcements in Chromium; the main paths in Firefox and in WebKit, the engine of Safari;',
          'Chromium 109, and what Safari 16.4 and Firefox 115 lack, imitated;',
          'the tags of every printed page, by a program of the project that reads them.',
        ],
      },
      {
        title: 'How it was tested',
        tested: false,
        text: ['The program that shows this deck was tested with another deck. On this one, no tests have run, and nobody has judged how far it conforms.'],
      },
      {
        title: 'What is not perfect',
        text: [],
        list: [
          'Screen readers (NVDA, JAWS, VoiceOver, TalkBack) have not been used. What they are told was read in the browser’s accessibility tree.',
          'A lecturer’s pen strokes on a slide have no text (1.1.1).',
          'The slides keep their shape, as on a screen in a hall (1.4.10). On a small or much enlarged screen the reading page says the same and flows.',
          'Some equivalents in other languages are ours and not yet read by a native speaker. They are marked.',
          'Files for other programs are as accessible as those programs make them.',
        ],
      },
      {
        title: 'Tell us',
        text: ['If something stands in your way, open an issue in the project’s repository. Say what you wanted to do, and with which browser and aids. You get an answer within a week.'],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'The deck asks nobody for a name and sends nothing away. What you do stays on your device, with one exception that you choose: a vote in a live class.',
    parts: [
      {
        title: 'What leaves your device',
        text: [
          'The deck is files on a server. Your browser fetches them from there and from nowhere else: no fonts, pictures, counters or scripts of others. Each page states a policy that forbids them, and the browser enforces it. The server may keep a log of the files that it sent, as for any page; ask whoever runs it.',
          'Words that you type into a search, a recall task or a figure stay on your device.',
        ],
      },
      {
        title: 'What is kept on your device',
        text: ['Your browser keeps, until you delete it:'],
        list: [
          'your answers, guesses, votes and when a question comes again;',
          'where you stopped reading, the size of text, light or dark, the language, and whether letters are commands;',
          'plans that you made, and, for lecturers, the report of a lecture: times, counts of votes and pen strokes;',
          'a copy of the deck for when there is no network.',
        ],
      },
      {
        title: 'How to delete it',
        text: ['On the study page “Delete everything” removes all that is kept. Your browser’s own settings for this site do the same.'],
      },
      {
        title: 'A live class',
        text: ['If you open the page of a live class on your phone, your answer goes to the lecturer’s computer, or to a server that the lecturer names.'],
        list: [
          'You give no name and no account. Your phone makes up a number for this class, and forgets it afterwards with what you sent. It keeps the language that you choose.',
          'The lecturer sees how many chose each answer and what was written, not by whom.',
          'Your network address reaches that computer, as with every page. It is used against floods of messages, and not stored.',
          'That computer has the answers in memory and in one file until the class ends or another group begins, after twelve hours at the latest. Then only counts remain.',
          'A sentence comes into the file, and remains, only if the lecturer shows it. If the program is stopped, the file stays until it starts again.',
        ],
      },
      {
        title: 'In a learning platform',
        text: ['If you open the course inside a platform such as Moodle, it reports your marks and progress to that platform. What happens to them there is for the platform to say.'],
      },
    ],
  },
} as const satisfies Record<string, Statement>

/** The parts of a statement that may be said of a deck. */
export function listParts(which: keyof typeof statements, isTested: boolean): readonly StatementPart[] {
  return (statements[which] as Statement).parts.filter(({ tested }) => tested === undefined || tested === isTested)
}
