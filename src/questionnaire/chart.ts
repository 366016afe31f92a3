import type { AnyStateMachine, AnyStateNode } from 'xstate'

/**
 * The machine's chart as a Mermaid state diagram: every state, every arrow with its event and its guard,
 * automatic arrows (`always`) included. Written from the machine itself.
 */
export function printChart(machine: AnyStateMachine): string {
  const lines = ['stateDiagram-v2', ...inside(machine.root, '  '), ...arrowsOf(machine.root, '  ')]
  return `${lines.join('\n')}\n`
}

function inside(node: AnyStateNode, indent: string): string[] {
  const children = Object.values(node.states)
  const { initial } = node
  const first = children.length > 0 ? initial?.target[0] : undefined
  return [
    ...(first ? [`${indent}[*] --> ${nameOf(first)}`] : []),
    ...children.flatMap((child) =>
      Object.keys(child.states).length === 0
        ? [`${indent}state "${child.key}" as ${nameOf(child)}`]
        : [
            `${indent}state "${child.key}" as ${nameOf(child)} {`,
            ...inside(child, `${indent}  `),
            `${indent}}`,
          ],
    ),
    ...children.flatMap((child) => arrowsOf(child, indent)),
  ]
}

/** Arrows from a state; those that lead nowhere else point at the state itself. The root is called "anywhere". */
function arrowsOf(node: AnyStateNode, indent: string): string[] {
  const transitions = [...(node.always ?? []), ...[...node.transitions.values()].flat()]
  return transitions.map(({ eventType, guard, target }) => {
    const label = [eventType === '' ? 'at once' : eventType, guardText(guard)].filter(Boolean)
    return `${indent}${nameOf(node)} --> ${nameOf(target?.[0] ?? node)}: ${label.join(' ')}`
  })
}

function guardText(guard: unknown): string {
  if (typeof guard === 'string') return `[${guard}]`
  if (typeof guard !== 'object' || guard === null || !('type' in guard)) return ''
  const params = 'params' in guard ? Object.values(guard.params as object) : []
  return `[${String(guard.type)}${params.length > 0 ? ` (${params.join(', ')})` : ''}]`
}

const nameOf = (node: AnyStateNode): string =>
  node.path.length === 0 ? 'anywhere' : node.path.join('_')
