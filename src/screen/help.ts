/** What the command can do, in both languages. */
export const help = `screen: the rules without a browser. Prints JSON. Information, not legal advice.
screen : les règles sans navigateur. Affiche du JSON. De l’information, pas un avis juridique.

  npm run --silent screen -- FILE.json
      What the answers in the file lead to.
      Ce à quoi mènent les réponses du fichier.
  npm run --silent screen -- -
      The same, with the answers piped in.
      La même chose, avec les réponses reçues par l’entrée standard.
  npm run --silent screen -- FILE.json --today 2026-11-24
      The same on another day: "stale" names the sources that were read too long before it.
      La même chose un autre jour : « stale » nomme les sources lues trop longtemps avant.
  npm run --silent screen -- --questions
      Every question: its id, what it takes, its words, the law behind it.
      Toutes les questions : identifiant, réponses admises, libellé, règle de droit.
  npm run --silent screen -- --profession "registered nurse" --citizenship USA
      Rows of the occupation lists. --citizenship may be repeated; without it, all lists.
      Lignes des listes de professions. --citizenship peut être répété; sinon, toutes les listes.
  npm run --silent screen -- --code C12
      What an exemption code is today, also an old one.
      Ce qu’est aujourd’hui un code de dispense, même ancien.
  npm run --silent screen -- --slip imp-slip-2026-11-25.json
      Verifies a saved record (docs/SLIP.md) and compares it with today’s rules. Exit code 0: the same; 1: it differs
      or is damaged.
      Vérifie un relevé enregistré (docs/SLIP.md) et le compare aux règles du jour. Code de sortie 0 : identique;
      1 : il diffère ou est abîmé.
  npm run --silent screen -- --batch FILE.csv --format csv --language en
      Many candidates, one a row or a line: CSV, NDJSON or XLSX in (- for what is piped in), CSV or NDJSON out.
      Plusieurs candidatures, une par ligne : CSV, NDJSON ou XLSX en entrée (- pour l’entrée standard), CSV ou NDJSON en sortie.
      Of a workbook the first sheet with rows is read, or that of --sheet NAME.
      D’un classeur, la première feuille qui a des lignes est lue, ou celle de --sheet NOM.
      Progress and a summary go to stderr. Exit code 1: something in some rows could not be read.
      La progression et le résumé vont sur stderr. Code de sortie 1 : des lignes ont un élément non lu.
  npm run --silent screen -- --help

Input that can’t be used: one line on stderr, exit code 2. Otherwise exit code 0.
Une entrée inutilisable donne une ligne sur stderr et le code de sortie 2; sinon, le code 0.
`
