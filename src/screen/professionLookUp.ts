import {
  candidates,
  credentialText,
  criteriaOf,
  listIds,
  listOf,
  loadList,
  nearMissesFor,
  noteText,
  question,
  questionIds,
  searchRows,
  withAnswer,
} from '#rules'
import type {
  Answers,
  CountryCode,
  CredentialId,
  ListId,
  QuestionId,
  Row,
  ScoredRow,
  Variant,
} from '#rules'

/** The question that picks a row of this list; none for the groups that agreements leave out. */
const questionOf = (list: ListId): QuestionId | undefined =>
  questionIds.find((id) => {
    const asked = question(id)
    return asked.kind === 'row' && asked.lists.some((one) => one === list)
  })

/**
 * The rows of the occupation lists that fit a job title: of the lists that the citizenships open, or of all
 * lists when none is given. Which list belongs to whom is read from the rules, and so are the codes.
 */
export async function professionLookUp(title: string, citizenships: readonly CountryCode[]) {
  const open = listIds.filter((list) => isOpen(list, citizenships))
  const lists = await Promise.all(
    open.map(async (list) => ({
      list,
      rows: (await loadList(list)).filter((row) => isFor(row, citizenships)),
    })),
  )
  const found = searchRows(
    lists.flatMap(({ rows }) => rows),
    title,
    'en',
  )
  return {
    profession: title,
    citizenships,
    lists: open.filter((list) => list !== 'excluded'),
    rows: found
      .filter(({ row }) => listOf(row.id) !== 'excluded')
      .map((one) => rowEntry(one, citizenships)),
    leftOut: found
      .filter(({ row }) => listOf(row.id) === 'excluded')
      .map(({ row }) => ({
        id: row.id,
        en: row.en,
        fr: row.fr,
        citizens: row.countries,
        note: row.note === undefined ? null : noteText(row.note),
      })),
    nearMisses: open.flatMap((list) =>
      nearMissesFor(title, list).map(({ id, en, fr }) => ({ list, id, en, fr })),
    ),
  }
}

function rowEntry({ row, hit, matched }: ScoredRow, citizenships: readonly CountryCode[]) {
  const list = listOf(row.id) ?? null
  const texts = (ids: readonly CredentialId[]) => ids.map((id) => ({ id, ...credentialText(id) }))
  const variants = list === null ? [] : variantsFor(list, citizensOf(row, citizenships), row.id)
  return {
    list,
    id: row.id,
    en: row.en,
    fr: row.fr,
    frStatus: row.frStatus,
    codes: [...new Set(variants.flatMap(({ code }) => code ?? []))],
    variants: variants.map(({ id }) => id),
    citizens: row.countries,
    /** Any one of these is enough, unless the note says otherwise. */
    credentials: texts(row.credentials),
    /** Needed besides. */
    also: texts(row.also),
    /** Any one of these counts too, with a letter of the Canadian client. */
    home: texts(row.home),
    note: row.note === undefined ? null : noteText(row.note),
    scope: row.scope ?? null,
    noc: row.noc,
    confidence: row.confidence,
    hit,
    matched,
  }
}

/** Some rows are for the citizens of one country of the agreement. */
const isFor = (row: Row, citizenships: readonly CountryCode[]): boolean =>
  citizenships.length === 0 ||
  row.countries.length === 0 ||
  row.countries.some((code) => citizenships.includes(code))

const citizensOf = (row: Row, citizenships: readonly CountryCode[]): readonly CountryCode[] =>
  row.countries.length === 0
    ? citizenships
    : row.countries.filter((code) => citizenships.length === 0 || citizenships.includes(code))

function isOpen(list: ListId, citizenships: readonly CountryCode[]): boolean {
  if (list === 'excluded' || citizenships.length === 0) return true
  return variantsFor(list, citizenships).length > 0
}

/**
 * The variants that read this list and that neither these citizenships nor this row rule out. A variant that "none of
 * the list" would leave standing does not stand because of the row.
 */
function variantsFor(
  list: ListId,
  citizenships: readonly CountryCode[],
  row?: string,
): readonly Variant[] {
  const id = questionOf(list)
  if (id === undefined) return []
  const citizen: Answers = citizenships.length === 0 ? {} : { citizenships, residences: [] }
  const standing = (answers: Answers): readonly Variant[] =>
    candidates(answers)
      .filter((one) => one.standing !== 'not_this_stream')
      .map(({ variant }) => variant)
      .filter(({ condition }) => criteriaOf(condition).some(({ asks }) => asks === id))
  const anyway = standing(withAnswer(citizen, id, 'none')).map((variant) => variant.id)
  return standing(row === undefined ? citizen : withAnswer(citizen, id, row)).filter(
    (variant) => !anyway.includes(variant.id),
  )
}
