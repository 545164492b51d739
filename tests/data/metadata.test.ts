/** How others cite and find the deck: files that fit the data, and that other programs read as they are meant. */
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { addLinkedData } from '@deck/slidev-build/link-preview'
import Ajv from 'ajv'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { article } from '../../data/article.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { objectives } from '../../data/objectives.ts'
import { deck, published } from '../../deck.config.ts'
import pack from '../../package.json'
import { describeResource, metadataFiles } from '../../packages/cli/metadata.ts'

interface Report { chapters: Record<string, { criteria?: { num: string, components: [{ adherence: { level: string, notes?: string } }] }[] }> }

const read = (file: string) => readFileSync(file, 'utf8')
const folder = process.env.EXCHANGE_SCHEMAS ?? ''

describe('the files by which others cite and find the deck', () => {
  it.each(Object.entries(metadataFiles))('%s is what the data make of it (else: npm run cite)', (file, write) => {
    expect(read(file)).toBe(write())
  })

  it('what is written by hand names the deck, this version, its day and the article as they are', () => {
    const { title, author, journal, year, volume, pages } = article
    const cited = parse(read('CITATION.cff')) as Record<string, unknown>
    expect(cited).toMatchObject({ 'title': deck.title, 'version': pack.version, 'date-released': published.date, 'license': pack.license, 'authors': [{ name: published.authors }], 'abstract': published.description })
    expect(cited.references).toMatchObject([{ title, authors: [{ name: author }], journal, year, volume: volume.split('(')[0], start: pages.from, end: pages.to }])
    expect(parse(read('accessibility-report.yaml'))).toMatchObject({ product: { name: deck.title, version: pack.version, description: published.description }, author: { name: published.authors }, report_date: published.date, last_modified_date: published.date })
    const minutes = [...new Set(Object.values(lecturePlans).map(plan => plan.minutes))].toSorted((a, b) => a - b).join(', ')
    for (const line of [`**Title:** ${deck.title}`, `**Description:** ${published.description}`, `**Date:** ${published.date}`, `**Based on:** ${author} (${year}), ${title}`, `**Minutes:** ${minutes}`])
      expect(read('docs/catalogue.md')).toContain(line)
  })

  it('README names the article as the data do', () => {
    const { author, year, title, journal, volume, pages } = article
    const reference = `${author} (${year}). ${title}. *${journal}*, ${volume}, ${pages.from}–${pages.to}.`
    const quoted = readFileSync('README.md', 'utf8').split('\n').filter(line => line.startsWith('> ')).map(line => line.slice(2)).join(' ')
    expect(quoted.replaceAll('\'', '’'), 'README.md: write the reference of the article as data/article.ts has it').toContain(reference)
  })

  const schema = `${folder}/cff/schema.json`
  it.skipIf(!folder || !existsSync(schema))('the citation file keeps to the schema of its format (left out where EXCHANGE_SCHEMAS names no folder with cff/schema.json)', () => {
    const validate = new Ajv({ strict: false, formats: { date: true, uri: true, email: true } }).compile(JSON.parse(readFileSync(schema, 'utf8')))
    expect(validate(parse(read('CITATION.cff'))), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...parse(read('CITATION.cff')), authors: [] })).toBe(false)
  })
})

describe('the conformance report', () => {
  const report = parse(read('accessibility-report.yaml')) as Report
  const levels = new Set(['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated'])

  it('judges each criterion of WCAG 2.2 that axe-core knows of levels A and AA, once, and gives a reason where it does not hold', () => {
    for (const [tags, { criteria = [] }] of [[/^wcag2\d?a$/, report.chapters.success_criteria_level_a!], [/^wcag2\d?aa$/, report.chapters.success_criteria_level_aa!]] as const) {
      const judged = criteria.map(({ num }) => num)
      expect(new Set(judged).size).toBe(judged.length)
      // its rule on scrolling also names 2.1.3, which is of level AAA
      const known = axe.getRules().filter(rule => rule.tags.some(tag => tags.test(tag))).flatMap(rule => rule.tags.flatMap(tag => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? [])).filter(num => num !== '2.1.3')
      expect([...new Set(known)].filter(num => !judged.includes(num) && !Object.values(report.chapters).some(other => other.criteria?.some(each => each.num === num)))).toEqual([])
      for (const { num, components: [component] } of criteria) {
        expect(levels, num).toContain(component.adherence.level)
        if (component.adherence.level !== 'supports' && component.adherence.level !== 'not-applicable')
          expect(component.adherence.notes, num).toMatch(/\w/)
      }
    }
  })

  it('holds in part what docs/accessibility.md says, and no more', () => {
    const [, told] = /in part: ([\d., and]+)\. /.exec(read('docs/accessibility.md'))!
    const partly = Object.values(report.chapters).flatMap(({ criteria = [] }) => criteria.filter(({ components: [{ adherence: { level } }] }) => level === 'partially-supports').map(({ num }) => num))
    expect(partly).toEqual(told!.split(' and '))
  })

  const schema = `${folder}/openacr/openacr-0.1.0.json`
  const catalogue = `${folder}/openacr/2.5-edition-wcag-2.2-508-eu-en.yaml`
  it.skipIf(!folder || !existsSync(schema))('keeps to the schema and the catalogue of OpenACR (left out where EXCHANGE_SCHEMAS names no folder with openacr/)', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    const { chapters } = parse(readFileSync(catalogue, 'utf8')) as { chapters: { id: string, criteria?: { id: string }[] }[] }
    expect(Object.keys(report.chapters).filter(id => !chapters.some(chapter => chapter.id === id))).toEqual([])
    for (const { id, criteria } of chapters) {
      if (report.chapters[id]?.criteria)
        expect(report.chapters[id].criteria.map(({ num }) => num), id).toEqual(criteria!.map(each => each.id))
    }
  })
})

/** What catalogues of teaching materials need of a LearningResource; our own words for schema.org's terms. */
const resource = new Ajv({ strict: false }).compile({
  type: 'object',
  required: ['@context', '@type', 'name', 'description', 'about', 'educationalLevel', 'teaches', 'timeRequired', 'inLanguage', 'license', 'isBasedOn', 'accessibilityFeature', 'accessMode', 'accessibilityHazard'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'LearningResource' },
    'about': { type: 'array', minItems: 1, items: { type: 'string', minLength: 3 } },
    'teaches': { type: 'array', minItems: 1, items: { type: 'string', minLength: 20 } },
    'timeRequired': { type: 'string', pattern: '^PT\\d+M$' },
    'license': { type: 'string', pattern: '^https://' },
    'isBasedOn': { type: 'object', required: ['@type', 'name', 'author', 'datePublished'] },
    // the vocabulary of accessibility that schema.org names, as far as a deck can have it
    'accessibilityFeature': { type: 'array', items: { enum: ['alternativeText', 'longDescription', 'structuralNavigation', 'readingOrder', 'displayTransformability', 'highContrastDisplay', 'largePrint', 'taggedPDF', 'tableOfContents', 'index'] } },
    'accessMode': { type: 'array', items: { enum: ['textual', 'visual'] } },
    'accessibilityHazard': { type: 'array', items: { enum: ['noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'] } },
  },
})

describe('the deck as a learning resource', () => {
  it('has what catalogues ask for, in words that they know', () => {
    expect(resource(describeResource('')), JSON.stringify(resource.errors)).toBe(true)
  })

  it('teaches each objective, takes as long as the longest plan and is based on the article', () => {
    const made = describeResource('https://deck.example/')
    expect(made).toMatchObject({ url: 'https://deck.example/', teaches: Object.values(objectives).map(({ text }) => text), isBasedOn: { name: article.title } })
    expect(made).toMatchObject({ timeRequired: `PT${Math.max(...Object.values(lecturePlans).map(({ minutes }) => minutes))}M` })
    expect(describeResource('')).not.toHaveProperty('url')
  })

  it('stands in a page as data that ends nothing of the page', () => {
    const html = addLinkedData('<body><p>x</p></body>', { name: '</script><b>' })
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(JSON.parse(/json">(.*)<\/script>/.exec(html)![1]!)).toEqual({ name: '</script><b>' })
  })
})
