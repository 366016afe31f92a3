/** What is used of a window's Trusted Types, which not every browser has. */
export interface TrustingBrowser {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): unknown }
  }
}

/** The page's content policy (vite.config.ts) names these, each for the one script that may be started by it. */
type PolicyName = 'imp-worker' | 'imp-offline'

type Policy = ReturnType<NonNullable<TrustingBrowser['trustedTypes']>['createPolicy']>

/** A policy can be made once only. */
const made = new Map<PolicyName, Policy>()

/**
 * The address of one of our own scripts, so that the page's content policy lets a worker start from it. Throws a
 * TypeError when another address was trusted by that name before.
 */
export function trustedScript(
  { trustedTypes }: TrustingBrowser,
  name: PolicyName,
  address: string,
): string | URL {
  if (trustedTypes === undefined) return address
  const policy =
    made.get(name) ??
    trustedTypes.createPolicy(name, {
      createScriptURL: (wanted) => {
        if (wanted === address) return wanted
        throw new TypeError('Only our own script may be started.')
      },
    })
  made.set(name, policy)
  return policy.createScriptURL(address) as URL
}
