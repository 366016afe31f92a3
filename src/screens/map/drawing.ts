import { drawings } from '../../components/Icon.tsx'
import { smallMap, smallNames, textWidth, wrapped } from '../mapSize.ts'
import type { Face } from '../mapSize.ts'
import { reached } from './mapOf.ts'
import type { MapLine, RouteMap, Station } from './mapOf.ts'
import { reasonText, stateText } from './mapText.ts'
import type { MapWords } from './mapText.ts'

/** One mark of a drawing: data, so that the screen, the paper and a picture file show the same. */
export type Shape =
  | { readonly kind: 'path'; readonly look: string; readonly d: string; readonly at?: string }
  | {
      readonly kind: 'circle'
      readonly look: string
      readonly x: number
      readonly y: number
      readonly r: number
    }
  | {
      readonly kind: 'text'
      readonly look: string
      readonly x: number
      readonly y: number
      readonly says: string
      readonly anchor: 'start' | 'middle' | 'end'
    }

/** Marks that belong together. */
export interface Group {
  readonly id: string
  readonly shapes: readonly Shape[]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly groups: readonly Group[]
}

/** Where things stand in a drawing, and how large its letters are. */
interface Layout {
  readonly width: number
  /** The line from the start, from which all others branch off. */
  readonly trunk: number
  readonly posts: readonly [number, number, number, number]
  readonly end: number
  /** Names stand over their lines, or at the side. */
  readonly names: 'over' | 'beside'
  /** Names of stations that would touch stand on two levels. */
  readonly twoLevels: boolean
  readonly size: { readonly name: number; readonly text: number }
  /** From a line to its words, and from those to the next line. */
  readonly gap: { readonly words: number; readonly line: number }
  /** How far beside the state its reason stands; 0: below it. */
  readonly aside: number
  /** With how each line stands, and why. */
  readonly detail: boolean
}

const narrow: Layout = {
  width: smallMap.width,
  trunk: 10,
  posts: [64, 121, 178, 235],
  end: 278,
  names: 'over',
  twoLevels: true,
  size: { name: 14, text: 13 },
  gap: { words: 25, line: 18 },
  aside: 0,
  detail: true,
}

/** The drawings there are: small beside the questions; with all words on a phone, where there is room, and on paper. */
export const layouts = {
  small: { ...narrow, detail: false },
  tall: narrow,
  wide: {
    width: 700,
    trunk: 204,
    posts: [268, 370, 472, 574],
    end: 660,
    names: 'beside',
    twoLevels: false,
    size: { name: 15, text: 13.5 },
    gap: { words: 27, line: 18 },
    aside: 0,
    detail: true,
  },
  paper: {
    width: 920,
    trunk: 226,
    posts: [316, 466, 616, 766],
    end: 878,
    names: 'beside',
    twoLevels: false,
    size: { name: 15, text: 13.5 },
    gap: { words: 23, line: 9 },
    aside: 222,
    detail: true,
  },
} as const satisfies Record<string, Layout>

export type LayoutName = keyof typeof layouts

const bend = 10
/** From the first mark of a station's head to its line of names. */
const levels = { one: 14, two: 31 }

const iconSize = 22

/** The map as a drawing. */
export function draw(map: RouteMap, say: MapWords, name: LayoutName): Drawing {
  const layout: Layout = layouts[name]
  const headY = layout.twoLevels ? smallMap.head - 14 : 32
  const top = layout.twoLevels ? smallMap.head : 44 + layout.gap.line
  const rows = rowsOf(map, say, layout, top)
  const height = rows.at(-1)?.bottom ?? top
  const lit = rows.find(({ line }) => line.lit)
  const draws = (row: Row): Group => ({
    id: row.line.stream,
    shapes: lineShapes(row, map, layout, row === lit ? headY : null),
  })
  const trunkEnd = (rows.at(-1)?.y ?? headY) - bend
  return {
    width: layout.width,
    height,
    groups: [
      { id: 'posts', shapes: postShapes(map, layout, headY, height) },
      { id: 'trunk', shapes: [path('map-trunk', `M${layout.trunk} ${headY}V${trunkEnd}`)] },
      ...rows.filter((row) => row !== lit).map(draws),
      ...(lit === undefined ? [] : [draws(lit)]),
      { id: 'stations', shapes: stationShapes(map, say, layout, headY) },
    ],
  }
}

/** A line of the map with its place and its words. */
interface Row {
  readonly line: MapLine
  readonly y: number
  readonly bottom: number
  readonly words: readonly Shape[]
}

function rowsOf(map: RouteMap, say: MapWords, layout: Layout, top: number): readonly Row[] {
  const rowOf = layout.names === 'over' ? rowUnder : rowBeside
  const rows: Row[] = []
  let from = top
  for (const line of map.lines) {
    const row = rowOf(line, say, layout, from)
    rows.push(row)
    from = row.bottom
  }
  return rows
}

/** The name, below it the line, below that how it stands. */
function rowUnder(line: MapLine, say: MapWords, layout: Layout, top: number): Row {
  const { step, face, row, names: x } = smallMap
  const names = smallNames(say.words.streams[line.stream])
  const shown = names.flatMap((says, at) =>
    written(lookOfName(line), x, top + face.size + at * step, says, face, layout.posts),
  )
  const y = top + names.length * step + 13
  const bottom = top + names.length * step + row
  if (!layout.detail) return { line, y, bottom, words: shown }
  const detail = detailOf(line, say, layout, x, y + layout.gap.words, layout.width - x)
  return { line, y, bottom: detail.bottom + layout.gap.line, words: [...shown, ...detail.words] }
}

/** The name at the side, the line beside it, and below the line how it stands. */
function rowBeside(line: MapLine, say: MapWords, layout: Layout, top: number): Row {
  const { size, trunk, width, gap } = layout
  const face = { size: size.name, bold: true }
  const y = top + 16
  const step = size.name + 4
  const names = wrapped(say.words.streams[line.stream], face, trunk - 14)
  const shown = names.flatMap((says, at) =>
    written(lookOfName(line), 2, y + 5 + at * step, says, face, layout.posts),
  )
  const x = trunk + 18
  const { words, bottom } = detailOf(line, say, layout, x, y + gap.words, width - x - 6)
  const under = y + 5 + (names.length - 1) * step
  return { line, y, bottom: Math.max(bottom, under) + gap.line, words: [...shown, ...words] }
}

const lookOfName = ({ state, lit }: MapLine): string =>
  `map-name${lit ? ' map-name-lit' : ''}${state === 'closed' ? ' map-faint' : ''}`

function detailOf(
  line: MapLine,
  say: MapWords,
  { size, posts, aside }: Layout,
  x: number,
  top: number,
  room: number,
): { readonly words: readonly Shape[]; readonly bottom: number } {
  const step = size.text + 4
  const bold = { size: size.text, bold: true }
  const plain = { size: size.text, bold: false }
  const reason = reasonText(line, say)
  const states = wrapped(stateText(line, say), bold, reason === null ? room : room - aside)
  const reasons = reason === null ? [] : wrapped(reason, plain, room - aside)
  const below = aside === 0 ? states.length : 0
  const look = line.lit ? 'map-state map-state-lit' : 'map-state'
  return {
    words: [
      ...states.flatMap((says, at) => written(look, x, top + at * step, says, bold, posts)),
      ...reasons.flatMap((says, at) =>
        written('map-reason', x + aside, top + (below + at) * step, says, plain, posts),
      ),
    ],
    bottom: top + (Math.max(states.length, below + reasons.length) - 1) * step,
  }
}

/** What a line draws: its way, a mark at each station on it, and a door where it ends. */
function lineShapes(
  { line, y, words }: Row,
  map: RouteMap,
  { trunk, posts, end }: Layout,
  headY: number | null,
): readonly Shape[] {
  const until = line.closedAt === null ? posts.length : postOf(map, line.closedAt)
  const far = line.state === 'open' || line.state === 'narrowing' ? reached(map) : posts.length
  const door = posts[until] ?? end
  const sure = posts[far] ?? (far < 0 ? trunk + bend : door)
  const from = `M${trunk} ${headY ?? y - bend}${headY === null ? '' : `V${y - bend}`}Q${trunk} ${y} ${trunk + bend} ${y}`
  const isOutside = line.stream === 'lmia_route'
  const look = isOutside ? 'outside' : line.lit ? 'lit' : line.state
  const ticks = map.stations.flatMap(({ state }, at) => {
    const x = posts[at]
    const passes = !isOutside && at < until && x !== undefined && state !== 'unneeded'
    return passes ? [circle(`map-tick map-tick-${look}`, x, y, line.lit ? 5 : 3.5)] : []
  })
  return [
    ...words,
    path(`map-line map-line-${look}`, `${from}H${sure}`),
    ...(sure < door
      ? [path(`map-line map-line-ahead map-line-${look}`, `M${sure} ${y}H${door}`)]
      : []),
    ...ticks,
    circle(`map-stop map-stop-${look}`, door, y, look === 'lit' ? 15 : 13),
    path(
      `map-door map-door-${look}`,
      drawings[`door-${isOutside ? 'open' : line.state}`],
      `translate(${door - iconSize / 2} ${y - iconSize / 2}) scale(${(iconSize / 24).toFixed(3)})`,
    ),
  ]
}

const postOf = ({ stations }: RouteMap, section: Station['section']): number =>
  stations.findIndex((station) => station.section === section)

const postShapes = (
  map: RouteMap,
  { posts }: Layout,
  y: number,
  height: number,
): readonly Shape[] =>
  map.stations.map(({ state }, at) =>
    path(`map-post map-post-${state}`, `M${posts[at]} ${y}V${height - 4}`),
  )

const radius = { past: 6.5, here: 6.5, ahead: 5.5, unneeded: 3.5 } as const

function stationShapes(
  map: RouteMap,
  { words }: MapWords,
  { trunk, posts, end, twoLevels, width, names }: Layout,
  y: number,
): readonly Shape[] {
  const base = twoLevels ? levels.two : levels.one
  const level = (at: number): number => (twoLevels && at % 2 === 1 ? levels.one - 1 : base)
  const label = (
    at: number,
    x: number,
    says: string,
    look: string,
    anchor: 'start' | 'middle' | 'end' = 'middle',
  ) => text(`map-station ${look}`, x, level(at), says, anchor)
  return [
    circle('map-start', trunk, y, 7),
    names === 'over'
      ? label(0, 0, words.start, 'map-faint', 'start')
      : label(0, trunk, words.start, 'map-faint'),
    ...map.stations.flatMap(({ section, state }, at) => {
      const x = posts[at] ?? 0
      const name = words.sections[section]
      return [
        ...(state === 'here' ? [circle('map-here', x, y, 11)] : []),
        circle(`map-head map-head-${state}`, x, y, radius[state]),
        label(at + 1, x, name, `map-station-${state}`),
      ]
    }),
    ...(names === 'over'
      ? [label(5, width - 1, words.end, 'map-faint', 'end')]
      : [label(5, end, words.end, 'map-faint')]),
    path('map-end', `M${end - 7} ${y}L${end} ${y - 7}L${end + 7} ${y}L${end} ${y + 7}Z`),
  ]
}

const path = (look: string, d: string, at?: string): Shape => ({
  kind: 'path',
  look,
  d,
  ...(at === undefined ? {} : { at }),
})

const circle = (look: string, x: number, y: number, r: number): Shape => ({
  kind: 'circle',
  look,
  x,
  y,
  r,
})

/** A text over the posts, with the ground below it, so that nothing runs through its letters. */
function written(
  look: string,
  x: number,
  y: number,
  says: string,
  face: Face,
  posts: Layout['posts'],
): readonly Shape[] {
  const about = x + Math.ceil(textWidth(says, face)) + 4
  // No half of a post stays beside it.
  const near = posts.find((post) => Math.abs(post - about) < 6)
  const right = near === undefined ? about : near + 3
  const ground = `M${x - 3} ${y - face.size}H${right}V${y + 5}H${x - 3}Z`
  return [path('map-ground', ground), text(look, x, y, says, 'start')]
}

const text = (
  look: string,
  x: number,
  y: number,
  says: string,
  anchor: 'start' | 'middle' | 'end',
): Shape => ({ kind: 'text', look, x, y, says, anchor })
