/**
 * A text as it is compared: without case, accents, kinds of apostrophe, hyphen and space, or marks at its ends.
 * « Côte d’Ivoire » and `cote d'ivoire` are the same.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/[-‐‑‒–—_\s]+/gu, ' ')
    .replaceAll(/^[\s"“”«»]+|[\s"“”«».?:*]+$/gu, '')
