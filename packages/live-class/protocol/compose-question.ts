import type { FrameId, MapFrame } from '@deck/article'
import type { AnswerWords, LadderQuestion, LadderSpot, LetteredSpot, MapQuestion, MapSpot, PointQuestion, Question, SpotWords } from '@deck/questions'
import type { Land } from '../../../components/map/draw-map.ts'
import type { PhoneAnswer, PhonePicture, PhoneQuestion } from './messages.ts'
import { computeAnswer, describeRightAnswer, describeSpot, kindOf, listSpots, optionsOf, targetsOf } from '@deck/questions'
import { columns } from '../../../components/ladder/ladder-layout.ts'
import { drawMap, projectFrame, projectPoint } from '../../../components/map/draw-map.ts'
import { layoutQuestion } from '../../../components/quiz/layout.ts'
import { ladderHeight, placeRungSpots, spotSize, spreadPoints } from '../../../components/quiz/place-spots.ts'
import { namePhoneIds, version, writeChoice } from './messages.ts'

/** What pictures to point at are drawn from. */
export interface PictureSources {
  /** The land as it is stored. */
  land: Land
  frames: Readonly<Partial<Record<FrameId, MapFrame>>>
  /** The two sides: names of the rails, and the codes of their shapes on the map where they have one. */
  sides: Readonly<Record<'left' | 'right', { name: string, shape: string | null }>>
}

/** The room of a map on a phone, and of a ladder, in px. */
const mapRoom = { width: 360, height: 280 } as const
const ladderWidth = 300

interface Drawn { picture: PhonePicture, spots: NonNullable<PhoneQuestion['options']> }
const round = (at: number) => Math.round(at * 10) / 10
function spotOf(words: AnswerWords & SpotWords, lettered: LetteredSpot, all: readonly LetteredSpot[], at: { x: number, y: number }) {
  return { id: lettered.letter, text: '', x: round(at.x), y: round(at.y), said: describeSpot(words, lettered, all) }
}

/**
 * A picture to point at, as paths, with its spots: letters and where they lie, never their names.
 * @throws RangeError where the article has no such map, or the data do not put a spot on the picture
 */
function drawPicture(question: PointQuestion, words: AnswerWords & SpotWords, sources: PictureSources): Drawn {
  return question.surface === 'ladder' ? drawRungs(question, words, sources) : drawPlaces(question, words, sources)
}

function drawRungs(question: LadderQuestion, words: AnswerWords & SpotWords, { sides }: PictureSources): Drawn {
  const spots: readonly LetteredSpot<LadderSpot>[] = listSpots(question)
  const { rungs, head, foot } = placeRungSpots(spots)
  const { left, right, text } = columns
  return {
    picture: {
      surface: 'ladder',
      width: ladderWidth,
      height: ladderHeight(spots.length),
      paths: [
        { role: 'left-rail', d: `M${left} ${head}V${foot}` },
        { role: 'right-rail', d: `M${right} ${head}V${foot}` },
        ...rungs.flatMap(({ lines }) => lines.map(level => ({ role: 'rung' as const, d: `M${left + 1.5} ${round(level)}H${right - 1.5}` }))),
        ...rungs
          .filter(({ shift }) => Math.abs(shift) > 3)
          .map(({ y, shift }) => ({ role: 'lead' as const, d: `M${right + 5} ${round(y)}L${text - 4} ${round(y + shift)}` })),
      ],
      sides: { left: sides.left.name, right: sides.right.name },
    },
    spots: spots.map((spot, i) => spotOf(words, spot, spots, { x: text + spotSize / 2, y: rungs[i]!.box.top + spotSize / 2 })),
  }
}

function drawPlaces(question: MapQuestion, words: AnswerWords & SpotWords, { land, frames, sides }: PictureSources): Drawn {
  const frame = frames[question.frame]
  if (!frame)
    throw new RangeError(`this deck has no map "${question.frame}"`)
  const { shapes, borders, coast, land: all } = drawMap(land, frame, mapRoom)
  const projection = projectFrame(frame, mapRoom)
  const spots: readonly LetteredSpot<MapSpot>[] = listSpots(question)
  const places = spots.map(({ spot }) => projectPoint(projection, spot))
  const letters = spreadPoints(places, spotSize, mapRoom)
  const shapeOf = (side: 'left' | 'right') => shapes.filter(({ id }) => id === sides[side].shape).map(({ d }) => ({ role: `${side}-land` as const, d }))
  return {
    picture: {
      surface: 'map',
      ...mapRoom,
      paths: [
        { role: 'land', d: all },
        ...shapeOf('left'),
        ...shapeOf('right'),
        { role: 'border', d: borders },
        { role: 'coast', d: coast },
        ...places.map(({ x, y }, i) => ({ role: 'lead' as const, d: `M${round(x)} ${round(y)}L${round(letters[i]!.x)} ${round(letters[i]!.y)}` })),
        ...places.map(({ x, y }) => ({ role: 'dot' as const, d: `M${round(x)} ${round(y)}h0` })),
      ],
    },
    spots: spots.map((spot, i) => spotOf(words, spot, spots, letters[i]!)),
  }
}

/** A question that is asked of a class: its id, itself, and the ballot, which is new each time it is asked. */
export interface Asked { id: string, question: Question, ballot: string }

/** Options of a question with the ids that phones have, in the order in which they are shown. */
function listOptions(id: string, question: Question) {
  const all = optionsOf(question)
  return namePhoneIds(id, question).options.flatMap(([phone, deck]) => {
    const option = all.find(each => each.id === deck)
    return option ? [{ phone, option }] : []
  })
}

const said = (each: { text: string, lang?: string }) => ({ text: each.text, ...each.lang && { lang: each.lang } })

/**
 * The message that phones get of a question: all that is needed to show and answer it, and nothing of the right answer.
 * @param asked the question, taken from the bank or built
 * @param words the interface words, for where spots lie
 * @param sources what pictures are drawn from
 * @throws Error where the question is broken, or its picture cannot be drawn
 */
export function composeQuestion({ id, question, ballot }: Asked, words: AnswerWords & SpotWords, sources: PictureSources): PhoneQuestion {
  const ids = namePhoneIds(id, question)
  const { phone } = kindOf(question)
  const head = {
    v: version,
    ballot,
    type: phone.form,
    stem: question.stem,
    ...question.isPoll && { isPoll: true as const },
    ...question.because && { because: true as const },
    ...question.isOurs === 'question' && { isOurs: true as const },
  } as const
  if ('surface' in question) {
    const { picture, spots } = drawPicture(question, words, sources)
    return { ...head, picture, options: spots }
  }
  const options = listOptions(id, question).map(({ phone, option }) => ({ id: phone, ...said(option) }))
  const targets = targetsOf(question).map((target, i) => ({ id: ids.targets[i]![0], ...said(target) }))
  return { ...head, ...options.length && { options }, ...targets.length && { targets }, ...phone.parts(words, question, ids) }
}

/** The right answer in words, without saying that it is the answer: a heading says that. */
function sayRight({ id, question }: Asked, all: AnswerWords): string {
  const words: AnswerWords = { ...all, answerSpoken: ({ options }) => `${options}.`, answerSays: ({ answer }) => answer }
  return describeRightAnswer(words, layoutQuestion(id, question), computeAnswer(id, question)).spoken
}

/**
 * The message with the right answer and its reasons, for when it is shown.
 * @param asked the question, with the ballot under which it was sent
 * @param words the interface words
 * @param more the passages in words, the one that matters most first; and where to study on, null for nowhere
 * @param more.sources passages in words
 * @param more.link an address of the students' deck
 * @throws Error where the question is broken, as computeAnswer does
 */
export function composeAnswer(asked: Asked, words: AnswerWords & SpotWords, more: { sources: readonly string[], link: string | null }): PhoneAnswer {
  const { id, question, ballot } = asked
  const right = computeAnswer(id, question)
  const { form, isRight } = kindOf(question).phone
  return {
    v: version,
    ballot,
    type: form,
    right: writeChoice(namePhoneIds(id, question), right),
    said: sayRight(asked, words),
    ...'options' in question
      ? {
          options: listOptions(
            id,
            question,
          ).map(({ phone, option }) => ({ id: phone, ...said(option), why: option.why, ...isRight && { isRight: isRight(right, option.id) } })),
        }
      : { why: question.why, ...question.isOurs === 'reason' && { isOurs: true as const } },
    sources: [...more.sources],
    link: more.link,
  }
}
