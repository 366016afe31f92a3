import { InvalidInput } from '../screen/invalidInput.ts'
import { difference } from '#rules'
import { grouped, tried } from './flips.ts'
import type { Repository } from './load.ts'
import { peopleOfCases, readPeople } from './people.ts'
import { jsonOf, textOf } from './report.ts'
import type { Report } from './report.ts'
import { readRequest } from './request.ts'
import type { Request } from './request.ts'
import { comparedBy } from './sides.ts'
import { situationsOfBoth } from './situations.ts'

/** What the command says and how it ends: 0 compared, 2 bad input. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 2
}

/** The world around the command. */
export interface Surroundings extends Repository {
  readonly file: (path: string) => Promise<string>
}

/** The whole of `law:diff`, without the process around it. */
export async function lawDiff(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  try {
    const request = readRequest(args)
    const report = await reportOn(request, surroundings)
    const stdout = request.json ? jsonOf(report) : textOf(report, request.language)
    return { stdout, stderr: '', exitCode: 0 }
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    return { stdout: '', stderr: `law:diff: ${error.message}\n`, exitCode: 2 }
  }
}

async function reportOn(request: Request, surroundings: Surroundings): Promise<Report> {
  const { before, after, because } = await comparedBy(request, surroundings)
  const { peopleFrom } = request
  const people =
    peopleFrom === undefined
      ? null
      : readPeople(await surroundings.file(peopleFrom), peopleFrom, after.rules)
  const cases = peopleOfCases(await surroundings.cases())
  const situations = situationsOfBoth(before, after)
  const told = tried(situations.people, before, after)
  return {
    before,
    after,
    because,
    difference: difference(before.edition, after.edition),
    cases: tried(cases, before, after),
    situations: {
      ...told,
      gaveUp: situations.gaveUp,
      groups: grouped(told.flips, [before, after]),
    },
    people: people && tried(people, before, after),
  }
}
