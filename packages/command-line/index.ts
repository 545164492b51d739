/** How every command reads its options, checks paths, starts programs and ends. README.md says how to write one. */
export { formatFileNames, inspectFolder, isOurs, markName, openBuild, refuseForeign, writeOurs } from './builds.ts'
export { claimable, claimFile, claimFolder, readInput, removeAbandoned, writeWhole } from './paths.ts'
export { answerFile, checkBrowser, findFile, findPort, openBrowser, readHeaders, readPort, runNodeProgram, serveFolder, startProgram } from './programs.ts'
export type { Running } from './programs.ts'
export {
  ask, currentIo, defineCommand, drawProgress, hasTerminal, isStopping, never, outliveErrors, print, readArgument, readArguments,
  readOptions, recordFinished, Refusal, refuse, refuseCall, runDirectly, slidevProgram, warn, whenStopped,
} from './run-command.ts'
