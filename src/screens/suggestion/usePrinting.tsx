import { use, useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Slip } from '../../slip/index.ts'
import { Behind } from '../behind.ts'
import { useAround } from './around.ts'
import type { Overview } from './overview.ts'
import type { Prepared, Sheet } from './sheet/index.ts'
import { makeSlip } from './slipFile.ts'

interface Ready {
  readonly Sheet: typeof Sheet
  readonly prepared: Prepared
}

interface Shown extends Ready {
  readonly slip: Slip | null
}

/** What can be printed: the whole result, or its record. */
export type Printed = 'sheet' | 'slip'

/** The printing of a result. */
export interface Printing {
  readonly print: (what: Printed) => Promise<void>
  readonly failed: boolean
  /** The sheet beside the app, shown by printers only. */
  readonly sheet: ReactNode
}

/**
 * Prepares the sheet in the background, so that the browser's own print command prints it too, and shows it before
 * the page is printed. It stays there afterwards: some phones read the page once their dialog is open.
 */
export function usePrinting(overview: Overview): Printing {
  const { words, answers } = useAround()
  const { language, audience } = words
  const isBehind = use(Behind)
  const [shown, setShown] = useState<Shown | null>(null)
  const [asked, setAsked] = useState(0)
  const [failed, setFailed] = useState(false)
  const ready = useRef<Ready | null>(null)
  const ours = useRef(false)

  const load = useCallback(async (): Promise<Ready> => {
    const door = await import('./sheet/index.ts')
    return { Sheet: door.Sheet, prepared: await door.prepareSheet(language, audience, answers) }
  }, [language, audience, answers])

  useEffect(() => {
    // The browser's own print command is then meant for what is in front.
    if (isBehind) return undefined
    let wanted = true
    const prepare = async (): Promise<void> => {
      try {
        const loaded = await load()
        if (wanted) ready.current = loaded
      } catch {
        // Without a network the page itself is printed; the button says what is missing.
      }
    }
    void prepare()
    const before = (): void => {
      const now = ready.current
      if (!ours.current && now !== null) flushSync(() => setShown({ ...now, slip: null }))
    }
    const after = (): void => {
      ours.current = false
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      wanted = false
      ready.current = null
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [load, isBehind])

  useEffect(() => {
    if (asked === 0) return
    ours.current = true
    window.print()
  }, [asked])

  const print = async (what: Printed): Promise<void> => {
    try {
      const loaded = await load()
      setShown({ ...loaded, slip: what === 'slip' ? await makeSlip(answers, language) : null })
      setAsked((times) => times + 1)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  const sheet =
    isBehind || shown === null || shown.prepared.words.language !== language
      ? null
      : createPortal(
          <shown.Sheet overview={overview} prepared={shown.prepared} slip={shown.slip} />,
          document.body,
        )
  return { print, failed, sheet }
}
