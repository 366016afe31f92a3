/** Says that something is on its way. */
export function Busy({ text }: { readonly text: string }) {
  return <output className="loading">{text}</output>
}
