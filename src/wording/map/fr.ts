import { counting } from '../interface/counted.ts'
import { fr as shared } from '../interface/fr.ts'
import type { MapWording } from './en.ts'

const count = counting('fr')

/** Ce que dit le plan du parcours, en français. Il ne s’adresse à personne, pour qu’on puisse le montrer. */
export const fr: MapWording = {
  name: 'Repère PMI',
  list: 'Le parcours en liste',
  showList: 'Montrer la même chose en liste',
  hideList: 'Cacher la liste',

  start: 'Départ',
  end: 'Résultat',
  sections: shared.sections,
  station: {
    past: (answers) => count(answers, { one: '# réponse', other: '# réponses' }),
    here: 'Le parcours en est ici',
    ahead: 'Encore à venir',
    unneeded: 'Aucune question n’était nécessaire',
  },

  streams: shared.streams,

  open: 'Encore ouverte',
  narrowing: (left, all) =>
    count(left, {
      one: `Ouverte : il reste # variante sur ${all}`,
      other: `Ouverte : il reste # variantes sur ${all}`,
    }),
  closed: (station) => `Fermée à l’étape « ${station} »`,
  needs: (criterion) => `Il faut : « ${criterion} »`,
  because: (question) => `À cause de la réponse à « ${question} »`,
  stands: {
    possible: 'Semble possible',
    possible_needs_evidence: 'Semble possible, à prouver',
    officer_judgement: 'Un agent en jugera',
    no_permit_may_be_needed: 'Un permis n’est peut-être pas nécessaire',
    lmia_route: 'Hors de ce programme, par l’employeur',
  },
  suggested: (standing) => `Suggestion : ${standing}`,

  save: 'Enregistrer l’image',
  saved: 'L’image est enregistrée sur cet appareil.',
  saveFailed: 'L’image n’a pas pu être enregistrée.',
  saveHint:
    'L’image dit ce que les réponses ont fermé. Ne la montrez qu’à des personnes de confiance.',
  file: 'plan-des-volets',
  edition: (date) => `Règles en date du ${date}`,
  notAdvice: 'De l’information, pas un avis juridique.',
}
