import { en } from '../en.ts'
import type { QuestionWordings } from '../shape.ts'

const { worker } = en

/** What a situation of work or of a visit asks of its own, in English, to an employer about a candidate. */
export const work = {
  // ——— Visits: work that may need no permit
  visitScope: {
    title:
      'Will the candidate stay employed and mainly paid abroad, outside the Canadian labour market?',
    help: 'They enter that market if they take a job or a contract from a business in Canada.',
    options: {
      yes: 'Yes',
      no: 'No',
      named: {
        label: 'Not quite, but they only buy, sell goods or train',
        hint: 'They buy for a foreign business, sell its goods but not to the public, or train in its own group',
      },
    },
    unsure: { hint: 'See who pays them during the visit, and who gets the result of the work.' },
    why: 'A business visit needs no work permit while the job stays abroad.',
  },
  visitActivity: {
    title: 'Which of these tasks brings the candidate to Canada?',
    options: {
      performer: {
        label: 'A live performance',
        hint: 'They perform, or they are staff that the show can’t do without',
      },
      athlete: { label: 'A sports event', hint: 'They take part as an athlete' },
      reporter: { label: 'News reporting', hint: 'A foreign news company employs them' },
      speaker: {
        label: 'A speech or a seminar',
        hint: 'They speak at an event, or lead a seminar',
      },
      organizer: {
        label: 'Organizing a convention or meeting',
        hint: 'They are on its committee, or on the committee’s office staff',
      },
      judge: worker.visitActivity.options.judge,
      examiner: worker.visitActivity.options.examiner,
      expert: worker.visitActivity.options.expert,
      aviationInspector: {
        label: 'Civil aviation inspection',
        hint: 'Their country’s aviation authority sends them to inspect international flights',
      },
      accidentAdviser: {
        label: 'An aviation accident investigation',
        hint: 'They are an accredited representative or an adviser in it',
      },
      crew: worker.visitActivity.options.crew,
      emergency: {
        label: 'Help in an emergency',
        hint: 'They protect or save people or property; medical help counts too',
      },
      none: 'None of these',
    },
    unsure: { hint: 'Read the invitation or contract: it says what they come to do.' },
    why: worker.visitActivity.why,
  },
  performerTerms: {
    title: 'What kind of engagement is it?',
    help: 'If the candidate is staff of the show, answer for the performers.',
    options: {
      ...worker.performerTerms.options,
      limited: {
        label: 'A show or tour with an end date',
        hint: 'With a group from abroad, or as a guest of a Canadian one; nobody in Canada employs them',
      },
      employed: {
        label: 'A job with a Canadian organization',
        hint: 'It pays them as an employee',
      },
    },
    unsure: { hint: 'See in the contract who engages them, and until when.' },
    why: worker.performerTerms.why,
  },
  athleteTeam: {
    title: 'With whom does the candidate take part?',
    options: worker.athleteTeam.options,
    unsure: worker.athleteTeam.unsure,
    why: worker.athleteTeam.why,
  },
  speakerKind: {
    title: 'What kind of talk is it?',
    options: worker.speakerKind.options,
    unsure: { hint: 'The program of the event shows what is given, and on which days.' },
    why: worker.speakerKind.why,
  },
  crewVessel: {
    ...worker.crewVessel,
    unsure: {
      hint: 'Ask the company that runs it: where is it registered, and which routes does it serve?',
    },
  },
  officialRole: {
    title: 'What is the candidate’s official role?',
    options: {
      representative: {
        label: 'Diplomat, consul or accredited official',
        hint: 'Of a country or an international organization; accredited means that Canada accepts them in this role',
      },
      representativeFamily: {
        label: 'Family of such a person',
        hint: 'Canada’s foreign ministry wrote that it doesn’t object to the work',
      },
      armedForces: worker.officialRole.options.armedForces,
      governmentExchange: worker.officialRole.options.governmentExchange,
      maritimeOfficer: {
        label: 'Cross-border maritime officer',
        hint: 'The United States designated them to enforce the law on shared waters',
      },
      flightSecurity: {
        label: 'In-flight security officer',
        hint: 'They work for a foreign government that has an arrangement with Canada',
      },
      none: 'None of these',
    },
    unsure: { hint: 'Ask in which role the foreign government or organization sends them.' },
    why: worker.officialRole.why,
  },

  // ——— The candidate's own business
  ownerShare: {
    title: 'How much of your company does the candidate control?',
    options: worker.ownerShare.options,
    unsure: { hint: 'Look at the share register or the partnership agreement.' },
    why: 'With less control, the candidate counts as an employee rather than the owner.',
  },
  ownerStay: {
    title: 'How long does the candidate plan to run the business from Canada?',
    options: {
      ...worker.ownerStay.options,
      forGood: {
        label: 'For good',
        hint: 'They want to settle in Canada through this business',
      },
    },
    unsure: { hint: 'Ask the candidate what happens to the business when the permit ends.' },
    why: worker.ownerStay.why,
  },
  ownerFunds: {
    title: 'Does the candidate have money to live on, and separate money for the business?',
    help: 'The first sum covers the candidate and their family during the stay.',
    options: worker.ownerFunds.options,
    unsure: { hint: 'Ask the candidate how large both sums are, and where each one comes from.' },
    why: worker.ownerFunds.why,
  },
  ownerBenefit: {
    title: 'Will other people in Canada gain from the business during the candidate’s stay?',
    help: 'For example: jobs, training, or a service that is hard to find nearby. Don’t count the candidate or their family.',
    options: worker.ownerBenefit.options,
    unsure: { hint: 'Think of whom the business will hire or serve in the first months.' },
    why: worker.ownerBenefit.why,
  },
  provinceSupport: {
    title: 'What does the candidate have from the province or territory for the business?',
    options: {
      letter: {
        label: 'A letter of support',
        hint: 'It names the candidate and supports the business plan',
      },
      certificate: {
        label: 'A Quebec selection certificate (CSQ)',
        hint: 'Quebec selected the candidate as a self-employed person',
      },
      applied: 'Nothing yet, but they have applied',
      none: 'Nothing, and they have not applied',
    },
    unsure: {
      hint: 'Ask the candidate for the last letter from the province’s immigration office.',
    },
    why: worker.provinceSupport.why,
  },

  // ——— Repair
  repairKind: {
    title: 'Why does the candidate come to install or repair the equipment?',
    options: {
      ...worker.repairKind.options,
      underContract: {
        label: 'The first contract includes it',
        hint: 'The contract of sale, lease, warranty or service says that they will do it',
      },
      other: {
        label: 'Another reason',
        hint: 'For example, a new machine, and its contract does not include this work',
      },
    },
    unsure: { hint: 'Look for the contract with which the equipment was bought or leased.' },
    why: worker.repairKind.why,
  },
  repairEquipment: worker.repairEquipment,
  repairJobs: {
    ...worker.repairJobs,
    unsure: { hint: 'Count how many people can’t work without the equipment.' },
  },
  repairMaker: worker.repairMaker,
  repairKnowledge: {
    ...worker.repairKnowledge,
    title: 'Does the repair need special knowledge that the candidate has?',
  },

  // ——— Film and television
  filming: {
    ...worker.filming,
    title:
      'Will the candidate work on the filming of a live-action production, at least partly in Canada?',
    unsure: { hint: 'See whether the dates of the offer are days of filming.' },
  },
  filmNamed: {
    ...worker.filmNamed,
    unsure: { hint: 'Look at the schedule of the shoot in the production office.' },
  },
  filmPresence: {
    title: 'Must the candidate be there in person for the filming to go on?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Think of what would happen on set if they stayed away for a day.' },
    why: worker.filmPresence.why,
  },
  filmUnion: {
    ...worker.filmUnion,
    title: 'Does a union or guild cover the candidate’s occupation?',
    unsure: { hint: 'Look in the agreements of the production: which union or guild covers it?' },
  },
  medianWage: worker.medianWage,

  // ——— Performing arts
  performingCompany: {
    ...worker.performingCompany,
    title: 'Is your company a Canadian non-profit orchestra, opera, theatre or dance company?',
    unsure: { hint: 'Look at the articles or by-laws of your company: may it pay out profits?' },
  },
  performingRole: {
    title: 'Is the candidate’s role a key one for the art itself?',
    help: 'For example, they conduct, direct, choreograph or take a leading part.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Think of where the candidate’s name will stand in the program.' },
    why: worker.performingRole.why,
  },

  // ——— Faith and community
  religiousOnly: {
    title: 'Are the candidate’s main tasks to preach, lead gatherings or give spiritual advice?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Write down the list of the candidate’s tasks.' },
    why: worker.religiousOnly.why,
  },
  religiousDuties: {
    ...worker.religiousDuties,
    title: 'How much of the candidate’s work is teaching the faith, preaching or leading worship?',
  },
  religiousBelief: {
    title: 'Does the candidate share the belief of the community, or can they teach it?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the candidate, and think of what the post expects.' },
    why: worker.religiousBelief.why,
  },
  volunteer: {
    title: 'Is it help that nobody would be paid for, beside the main reason for the stay?',
    help: 'For example, they serve meals on some evenings. An unpaid post that is usually paid is work.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Check whether others are paid for the same tasks.' },
    why: worker.volunteer.why,
  },
  charityDuties: {
    ...worker.charityDuties,
    unsure: { hint: 'Look at the candidate’s tasks: who is helped by them directly?' },
  },

  // ——— French outside Quebec
  outsideQuebec: {
    title: 'Will the candidate live and work outside Quebec?',
    help: 'Answer no if they will telework for an employer in Quebec.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look for the place of work in the offer.' },
    why: worker.outsideQuebec.why,
  },
  frenchLevel: {
    title: 'Can the candidate show that their spoken French is at level NCLC 5 or more?',
    help: 'NCLC is Canada’s scale for French; at 5, people manage everyday conversations. Only speaking and listening count.',
    options: {
      ...worker.frenchLevel.options,
      noProof: 'They have the level, but no proof yet',
      below: 'Their French is below this level',
    },
    unsure: { hint: 'Ask the candidate for a test result or a diploma from studies in French.' },
    why: worker.frenchLevel.why,
  },
  primaryAgriculture: worker.primaryAgriculture,

  // ——— Points that make a route firmer
  ownerPlan: {
    title: 'Is there a written plan for the candidate’s business?',
    options: {
      concrete: { label: 'Yes', hint: 'With steps, costs and customers' },
      marketStudy: {
        label: 'Only a market study',
        hint: 'It describes the market, not the steps',
      },
      no: 'Not yet',
    },
    unsure: { hint: 'See if the papers say what the business does, when, and what it costs.' },
    why: worker.ownerPlan.why,
  },
  ownerPlace: {
    ...worker.ownerPlace,
    options: {
      ...worker.ownerPlace.options,
      smallOrMissing: {
        label: 'In a small place, or one that lacks what the business offers',
        hint: 'For example, the only bakery in a village',
      },
    },
  },
  repairDays: {
    ...worker.repairDays,
    unsure: { hint: 'Look at the schedule of the repair.' },
  },
  filmLetter: {
    ...worker.filmLetter,
    title: 'Has the union or guild written that it doesn’t object to the candidate’s work?',
    help: 'The letter names the candidate and the production, and is signed and dated.',
    unsure: { hint: 'Look in the production office, or ask the union or guild for it.' },
  },
  filmMoney: worker.filmMoney,
  performingReciprocity: {
    ...worker.performingReciprocity,
    unsure: { hint: 'Look at the funding letters, or ask the service organization.' },
  },
  stipendOnly: {
    title: 'Will the candidate get no more than a living allowance, below the minimum wage?',
    help: 'Answer yes too if they get no pay at all.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look at what the offer gives: money, a room, meals.' },
    why: worker.stipendOnly.why,
  },
  charityOrganization: {
    ...worker.charityOrganization,
    title: 'Is your organization a registered charity?',
  },
} satisfies Partial<QuestionWordings>
