/** A page of our docs, for whoever has a lesson and not this project. */

/**
 * Leaves out rows, items and paragraphs on commands that a lesson does not have, links to pages that it does not get, links into slides of this deck,
 * and records of this article, because an example of each stands in the lesson.
 * @param text of the page
 * @param scripts that a lesson has, by name
 */
export function fitPage(text: string, scripts: Readonly<Record<string, string>>): string {
  const isOurs = (part: string) => [...part.matchAll(/npm run ([\w:-]+)/g)].some(([, name]) => !(name! in scripts))
  const blocks = text.replaceAll('npm run test:quick', 'npm test').split(/\n{2,}/)
  return blocks
    .map(block => /^(?:\||- |\d+\. )/.test(block) ? block.split(/\n(?=\||- |\d+\. )/).filter(row => !isOurs(row)).join('\n') : block)
    .filter(block => !isOurs(block))
    .join('\n\n')
    .replace(/\[([^\]]+)\]\((?:catalogue|architecture|engines|performance|accessibility|exports|translators|\.\.\/CONTRIBUTING)\.md[^)]*\)/g, '$1')
    .replace(/(`(?:data|slides)\/[^`\n]*`):\n\n```(?:ts|md)\n[\s\S]*?\n```/g, '$1, where an example stands.')
    .replaceAll('data/questions/rungs.ts', 'data/questions/opening.ts')
    .replaceAll('data/explanations/rung-by-rung.ts', 'data/explanations/index.ts')
    .replace(/ \| [^|\n]*\(http:\/\/localhost:3030\/#\/[^|\n]*\) \|$/gm, ' |')
    .replace(/^(\| component \| what it shows) \| seen on \|\n\| --- \| --- \| --- \|$/m, '$1 |\n| --- | --- |')
}
