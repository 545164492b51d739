/** A program of ours as one file, for a machine on which nothing is installed but Node. */
import { build } from 'vite'

/**
 * Bundles a program with all that it imports.
 * @param entry its file
 * @returns JavaScript for Node 20 and newer
 */
export async function bundleProgram(entry: string): Promise<Uint8Array> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    // the browser that other commands drive is not among what this one needs
    ssr: { noExternal: true, external: ['playwright', 'playwright-chromium'], target: 'node' },
    build: {
      ssr: entry,
      write: false,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { codeSplitting: false },
        treeshake: { moduleSideEffects: id => !/node_modules|playwright/.test(id) },
      },
    },
  })
  const { output } = built as { output: { code?: string }[] }
  return new TextEncoder().encode(output.map(({ code }) => code ?? '').join(''))
}
