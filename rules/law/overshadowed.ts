/**
 * Variants that can never be the suggestion, because another one asks no more and ranks before them. They are
 * still listed. A test proves each line, and fails when a change of law or preference overshadows another.
 */
export const neverSuggested: Readonly<Record<string, readonly string[]>> = {
  'chile-f23': ['cptpp-t51'],
  'chile-f24': ['cptpp-t55'],
  'chile-f23-new-office': ['cptpp-t51-new-office'],
  'gats-c62': ['r205a-c62-executive', 'r205a-c62-manager'],
  'gats-c63': ['r205a-c63'],
}
