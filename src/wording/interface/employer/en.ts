/**
 * What the screens say otherwise to an employer who answers about a candidate, in English: only the sentences
 * that would take the employer for the worker.
 */
export const own = {
  intro: {
    title: 'Which stream could fit the person you want to hire for work in Canada?',
  },
  subjects: {
    work: 'The candidate and the work',
    visit: 'The visit',
    ownBusiness: 'The candidate’s own business',
    student: 'The candidate’s studies or renewal',
    family: 'The candidate’s spouse or partner',
    residence: 'The candidate’s situation in Canada',
    jobAbroad: 'The job abroad',
    role: 'The role in Canada',
    passports: 'The candidate’s citizenship',
    occupation: 'The profession',
    credential: 'The candidate’s credentials',
    business: 'Your business in Canada',
    proofJob: 'Proof: the job abroad',
    proofRole: 'Proof: the role',
    proofProfession: 'Proof: the profession',
    proofRoute: 'Proof: the route',
    proofPlan: 'Proof: the plan',
  },
  page: {
    checkingOthers:
      'These questions are about the other streams. They don’t weaken the suggestion. Leave open what you like.',
    suggestion: 'The suggested stream',
  },
  doors: {
    lead: 'Each stream is a door. Your answers narrow or close them. In the quotes, “you” and “your” mean the candidate.',
  },
  rows: {
    search: 'Search for the job',
  },
  notices: {
    contradiction: 'These 2 answers don’t go together (“you” is the candidate)',
  },
}

/** What every language must say otherwise to an employer. */
export type EmployerInterface = typeof own
