import { expect, it } from 'vitest'
import { syllables } from './syllables.ts'

/** Words of our own texts, parted as a dictionary parts them. */
const english = `
  a an-swer work per-mit stream pro-gram em-ploy-er em-ploy-ee can-di-date com-pa-ny cit-i-zen na-tion-al-i-ty
  ap-ply ap-pli-ca-tion in-for-ma-tion le-gal ad-vice of-fi-cer de-cide de-cides used need-ed want-ed asked filled
  hous-es pag-es lines rules tax-es ta-ble cen-tre cou-ple a-ble sure here there one whole those
  o-pen o-ther pro-vin-cial so-cial spe-cial-ist man-ag-er man-age-ment a-gree-ment state-ment im-prove-ment
  per-ma-nent res-i-dent de-pend-ent ex-pe-ri-ence cli-ent sci-ence pe-ri-od va-ri-ous se-ri-ous me-di-a
  do-ing go-ing pay-ing busi-ness an-y ev-ery fam-i-ly part-ner spouse ti-tle free see fee fees two knew due
  val-ue con-tin-ue is-sue ac-tu-al u-su-al an-nu-al e-val-u-ate sit-u-a-tion qui-et di-plo-ma lan-guage
  bi-o-met-rics im-mi-gra-tion re-ceived named a-greed e-nough though through law-yer’s you’ve don’t
  on-line here-by re-quired oc-cu-pa-tion pro-fes-sion-al u-nion re-li-gious char-i-ta-ble`

const french = `
  un deux la les per-mis tra-vail vo-let pro-gramme em-ploy-eur em-ploi em-plo-yé per-sonne can-di-date en-tre-prise
  ré-ponse ré-ponses ques-tion qui que quel quelque ci-to-yen ci-to-yenne na-tio-na-li-té de-mande règle règles
  a-gent dé-cide in-for-ma-tion ca-na-dien con-seil ju-ri-dique l’offre d’ac-cord qu’on a-vant mo-yen pa-yer
  ré-el thé-âtre cré-er na-ïf ou-vri-er dix pays nuit lui fuir bien rien tien-nent é-tran-ger man-geons
  suivre a-voir con-naître fa-mille feuille tra-vaille eau beau-coup œuvre cœur guide langue pou-voir`

const parted = (list: string): readonly (readonly [word: string, parts: number])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word.replaceAll('-', ''), word.split('-').length])

it.each([
  ['en', english],
  ['fr', french],
] as const)('most words of a dictionary have their syllables (%s)', (language, list) => {
  const wrong = parted(list).filter(([word, parts]) => syllables(word, language) !== parts)
  expect(wrong.map(([word]) => `${word} ${syllables(word, language)}`)).toEqual([])
})

it('counts a figure or a code as one', () => {
  expect(['1,000', 'R205(a)', 'C61', '36'].map((one) => syllables(one, 'en'))).toEqual([1, 1, 1, 1])
})
