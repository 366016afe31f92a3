import type { Drawing, LayoutName, Shape } from './drawing.ts'

/** A drawing on the page. Beside it stands a list that says the same: hidden from screen readers. */
export function DrawnMap({
  drawing,
  layout,
  moved = [],
}: {
  readonly drawing: Drawing
  readonly layout: LayoutName
  /** The lines that the last answer moved. */
  readonly moved?: readonly string[]
}) {
  return (
    <svg
      className={`map map-${layout}`}
      width="100%"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {drawing.groups.map(({ id, shapes }) => (
        <g key={id} className={moved.includes(id) ? 'map-moved' : undefined}>
          {shapes.map((shape, at) => (
            <Mark key={at} shape={shape} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Mark({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'path':
      return <path className={shape.look} d={shape.d} transform={shape.at} />
    case 'circle':
      return <circle className={shape.look} cx={shape.x} cy={shape.y} r={shape.r} />
    case 'text':
      return (
        <text className={shape.look} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.says}
        </text>
      )
  }
}
