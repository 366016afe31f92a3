import { createContext } from 'react'

/** True for a page that lies behind another one: it is kept as it stands, and neither shown nor printed. */
export const Behind = createContext(false)
