import type { QuestionWordings } from './shape.ts'

/** What a situation of work or of a visit asks of its own, in English. */

export const work = {
  // ——— Visits: work that may need no permit
  visitScope: {
    title: 'Will you stay employed and mainly paid abroad, outside the Canadian labour market?',
    help: 'You enter that market if you take a job or a contract from a business in Canada.',
    options: {
      yes: 'Yes',
      no: 'No',
      named: {
        label: 'Not quite, but you only buy, sell goods or train',
        hint: 'You buy for a foreign business, sell its goods but not to the public, or train in your own group',
      },
    },
    unsure: { hint: 'See who pays you during the visit, and who gets the result of your work.' },
    why: 'A business visit needs no work permit while your job stays abroad.',
  },
  visitActivity: {
    title: 'Which of these tasks brings you to Canada?',
    options: {
      performer: {
        label: 'A live performance',
        hint: 'You perform, or you are staff that the show can’t do without',
      },
      athlete: { label: 'A sports event', hint: 'You take part as an athlete' },
      reporter: { label: 'News reporting', hint: 'A foreign news company employs you' },
      speaker: {
        label: 'A speech or a seminar',
        hint: 'You speak at an event, or lead a seminar',
      },
      organizer: {
        label: 'Organizing a convention or meeting',
        hint: 'You are on its committee, or on the committee’s office staff',
      },
      judge: {
        label: 'Judging or refereeing',
        hint: 'International amateur sport, an international arts or culture event, or an animal or farm competition',
      },
      examiner: {
        label: 'Examining research or university work',
        hint: 'Research proposals, university projects, programs or theses',
      },
      expert: {
        label: 'Expert evidence',
        hint: 'For a court, a tribunal or a regulator, a public body that sets rules for a field',
      },
      aviationInspector: {
        label: 'Civil aviation inspection',
        hint: 'Your country’s aviation authority sends you to inspect international flights',
      },
      accidentAdviser: {
        label: 'An aviation accident investigation',
        hint: 'You are an accredited representative or an adviser in it',
      },
      crew: {
        label: 'Work in a crew',
        hint: 'On a ship, plane, truck, train or bus, for a foreign company',
      },
      emergency: {
        label: 'Help in an emergency',
        hint: 'You protect or save people or property; medical help counts too',
      },
      none: 'None of these',
    },
    unsure: { hint: 'Read your invitation or contract: it says what you come to do.' },
    why: 'The regulation names these tasks, and most need no work permit.',
  },
  performerTerms: {
    title: 'What kind of engagement is it?',
    help: 'If you are staff of the show, answer for the performers.',
    options: {
      limited: {
        label: 'A show or tour with an end date',
        hint: 'With a group from abroad, or as a guest of a Canadian one; nobody in Canada employs you',
      },
      broadcast: {
        label: 'Mainly for film, television or radio',
        hint: 'A live show that is also filmed is not meant here',
      },
      employed: {
        label: 'A job with a Canadian organization',
        hint: 'It pays you as an employee',
      },
    },
    unsure: { hint: 'See in the contract who engages you, and until when.' },
    why: 'Guests and groups from abroad can often perform without a permit.',
  },
  athleteTeam: {
    title: 'With whom do you take part?',
    options: {
      foreignOrAlone: 'Alone, or with a team from abroad',
      canadianAmateur: 'With a Canadian amateur team',
      canadianPaid: {
        label: 'With a Canadian professional team',
        hint: 'Also a semi-professional one: it pays its athletes',
      },
    },
    unsure: { hint: 'Ask the team where it is based, and whether it pays its athletes.' },
    why: 'For a paid place in a Canadian team, another route applies.',
  },
  speakerKind: {
    title: 'What kind of talk is it?',
    options: {
      speech: {
        label: 'A speech at an event',
        hint: 'For example, a dinner, a graduation or a convention',
      },
      shortSeminar: 'A seminar of 5 days or less',
      longSeminar: 'A seminar of more than 5 days',
    },
    unsure: { hint: 'The program of the event shows what you give, and on which days.' },
    why: 'For seminars, the regulation sets a limit on the number of days.',
  },
  crewVessel: {
    title:
      'Is the ship, plane or vehicle foreign-owned, not registered in Canada, and mainly in international transport?',
    help: 'Answer no if one of the 3 is not true.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask your company where it is registered and which routes it serves.' },
    why: 'Crews of foreign transport need no work permit when all 3 are true.',
  },
  officialRole: {
    title: 'What is your official role?',
    options: {
      representative: {
        label: 'Diplomat, consul or accredited official',
        hint: 'Of a country or an international organization; accredited means that Canada accepts you in this role',
      },
      representativeFamily: {
        label: 'Family of such a person',
        hint: 'Canada’s foreign ministry wrote that it doesn’t object to your work',
      },
      armedForces: {
        label: 'Visiting armed forces',
        hint: 'Of a state that Canada has designated; their civilian part counts too',
      },
      governmentExchange: {
        label: 'Officer of a foreign government on exchange',
        hint: 'In a federal or provincial agency, under an exchange agreement',
      },
      maritimeOfficer: {
        label: 'Cross-border maritime officer',
        hint: 'The United States designated you to enforce the law on shared waters',
      },
      flightSecurity: {
        label: 'In-flight security officer',
        hint: 'You work for a foreign government that has an arrangement with Canada',
      },
      none: 'None of these',
    },
    unsure: { hint: 'Ask your government or organization in which role it sends you.' },
    why: 'The regulation lets people in these roles work without a permit.',
  },

  // ——— Your own business
  ownerShare: {
    title: 'How much of the business do you control?',
    options: {
      atLeast51: '51% or more',
      outfitterHalf: {
        label: 'Half of a camp or an outfitter’s business',
        hint: 'An outfitter takes people hunting, fishing or on trips in nature',
      },
      under51: 'Less than 51%',
    },
    unsure: { hint: 'The share register or the partnership agreement shows your share.' },
    why: 'With less control, you count as an employee rather than the owner.',
  },
  ownerStay: {
    title: 'How long do you plan to run the business from Canada?',
    options: {
      upTo18: { label: '18 months or less', hint: 'Or only for a season' },
      withHandOver: {
        label: 'Longer, with a plan to hand it over',
        hint: 'Someone else will then manage the business',
      },
      longer: 'Longer, without such a plan',
      forGood: { label: 'For good', hint: 'You want to settle in Canada through this business' },
    },
    unsure: { hint: 'Think of what happens to the business when your permit ends.' },
    why: 'This route is for a limited time, and other routes lead to a lasting stay.',
  },
  ownerFunds: {
    title: 'Do you have money to live on, and separate money for the business?',
    help: 'The first sum covers you and your family during the stay.',
    options: { both: 'Yes, both', partly: 'Only in part', no: 'No' },
    unsure: { hint: 'Write down both sums, and where each one comes from.' },
    why: 'An officer looks at both sums, and at where the business money comes from.',
  },
  ownerBenefit: {
    title: 'Will other people in Canada gain from the business during your stay?',
    help: 'For example: jobs, training, or a service that is hard to find nearby. Don’t count yourself or your family.',
    options: { now: 'Yes, during the stay', laterOnly: 'Only later', no: 'No' },
    unsure: { hint: 'Think of whom you will hire or serve in the first months.' },
    why: 'The benefit must reach people in Canada before the permit ends.',
  },
  provinceSupport: {
    title: 'What do you have from the province or territory for your business?',
    options: {
      letter: {
        label: 'A letter of support',
        hint: 'It names you and supports your business plan',
      },
      certificate: {
        label: 'A Quebec selection certificate (CSQ)',
        hint: 'Quebec selected you as a self-employed person',
      },
      applied: 'Nothing yet, but you have applied',
      none: 'Nothing, and you have not applied',
    },
    unsure: { hint: 'Look for the last letter from the province’s immigration office.' },
    why: 'This route starts with a paper from the province.',
  },

  // ——— Repair
  repairKind: {
    title: 'Why do you come to install or repair the equipment?',
    options: {
      underContract: {
        label: 'The first contract includes it',
        hint: 'The contract of sale, lease, warranty or service says that you will do it',
      },
      emergency: {
        label: 'It is an emergency',
        hint: 'The equipment broke down, and work stands still',
      },
      outOfWarranty: {
        label: 'The equipment is out of warranty',
        hint: 'It needs a repair that no contract covers any more',
      },
      other: {
        label: 'Another reason',
        hint: 'For example, a new machine, and its contract does not include your work',
      },
    },
    unsure: { hint: 'Ask for the contract with which the equipment was bought or leased.' },
    why: 'Work under the first contract may need no permit, and other repairs have their own route.',
  },
  repairEquipment: {
    title: 'Is the equipment industrial or commercial?',
    help: 'A business uses it, for example in a plant, a mine or a shop.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask who uses the equipment: a business, or a household?' },
    why: 'This route does not cover things that people use at home.',
  },
  repairJobs: {
    title: 'Would people in Canada lose work or income if the repair had to wait?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the client how many people can’t work without the equipment.' },
    why: 'The route exists to keep people in Canada at work.',
  },
  repairMaker: {
    title: 'Does the maker of the equipment have a commercial presence in Canada?',
    help: 'For example, through an office, a plant or a branch.',
    options: { none: 'No', present: 'Yes' },
    unsure: { hint: 'Look on the maker’s website for a Canadian address.' },
    why: 'If the maker is in Canada, its own staff could do the repair.',
  },
  repairKnowledge: {
    title: 'Does the repair need special knowledge that you have?',
    help: 'For example, training by the maker, or years of work on this very machine.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask whether a local repair shop could do it.' },
    why: 'After the warranty, this route is for repairs that few people can do.',
  },

  // ——— Film and television
  filming: {
    title: 'Will you work on the filming of a live-action production, at least partly in Canada?',
    help: 'Live action shows real people and places. Work before or after the shoot, such as editing or effects, doesn’t count.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the production whether your dates are days of filming.' },
    why: 'This route is only for the filming stage.',
  },
  filmNamed: {
    title: 'Does the production already have a title, places and dates?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the production office for the schedule of the shoot.' },
    why: 'The offer must name the production and say where and when it films.',
  },
  filmPresence: {
    title: 'Must you be there in person for the filming to go on?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask what would happen on set if you stayed away for a day.' },
    why: 'This route is for people without whom the filming stops.',
  },
  filmUnion: {
    title: 'Does a union or guild cover your occupation?',
    help: 'A guild is an association of people in one craft. The occupation counts, not the workplace.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the production which union or guild covers your job.' },
    why: 'This route is only for occupations that have a union or guild.',
  },
  medianWage: {
    title: 'Is the pay at the median for this job and place, or above?',
    help: 'Half of the people in the job earn less than the median, and half earn more.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look the job and the town up on jobbank.gc.ca, under wages.' },
    why: 'Pay at the median shows that the work doesn’t push wages down.',
  },

  // ——— Performing arts
  performingCompany: {
    title: 'Does a Canadian non-profit orchestra, opera, theatre or dance company engage you?',
    help: 'A non-profit company pays no profits to owners.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look at the company’s website, or ask who signs your contract.' },
    why: 'This route is for companies that perform live and seek no profit.',
  },
  performingRole: {
    title: 'Is your role a key one for the art itself?',
    help: 'For example, you conduct, direct, choreograph or take a leading part.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the company how your name will stand in the program.' },
    why: 'This route is for key creative staff and artists.',
  },

  // ——— Faith and community
  religiousOnly: {
    title: 'Are your main tasks to preach, lead gatherings or give spiritual advice?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the community for a list of your tasks.' },
    why: 'People with these main tasks can work without a permit.',
  },
  religiousDuties: {
    title: 'How much of your work is teaching the faith, preaching or leading worship?',
    options: {
      mainly: 'Most of it',
      partly: 'Part of it',
      no: {
        label: 'Little or none',
        hint: 'For example, it is office work, cleaning or gardening',
      },
    },
    unsure: { hint: 'Think of a normal week, and count the hours of each task.' },
    why: 'The work itself must be religious, not only the organization.',
  },
  religiousBelief: {
    title: 'Do you share the belief of the community, or can you teach it?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the community what it expects of the person in this post.' },
    why: 'This route is for people who live or teach the community’s faith.',
  },
  volunteer: {
    title: 'Is it help that nobody would be paid for, beside the main reason for your stay?',
    help: 'For example, you serve meals on some evenings. An unpaid post that is usually paid is work.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the organization whether it pays others for the same tasks.' },
    why: 'Volunteering on the side is not work, so it needs no permit.',
  },
  charityDuties: {
    title:
      'Does the work itself relieve poverty, educate, advance religion or serve the community?',
    help: 'Office work, cleaning or gardening for a charity doesn’t count.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look at your tasks: who is helped by them directly?' },
    why: 'The work itself must be charitable, not only the organization.',
  },

  // ——— French outside Quebec
  outsideQuebec: {
    title: 'Will you live and work outside Quebec?',
    help: 'Answer no if you will telework for an employer in Quebec.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look for the place of work in your offer.' },
    why: 'This route helps French-speaking communities in the rest of Canada.',
  },
  frenchLevel: {
    title: 'Can you show that your spoken French is at level NCLC 5 or more?',
    help: 'NCLC is Canada’s scale for French; at 5, you manage everyday conversations. Only speaking and listening count.',
    options: {
      tested: {
        label: 'Yes, with a test',
        hint: 'TEF or TCF, in speaking and listening',
      },
      schooling: {
        label: 'Yes, with studies in French',
        hint: 'A diploma or a letter of the school shows it',
      },
      noProof: 'You have the level, but no proof yet',
      below: 'Your French is below this level',
    },
    unsure: { hint: 'Read what level 5 means on canada.ca, or try a practice test.' },
    why: 'This route asks for French, but not for a job in French.',
  },
  primaryAgriculture: {
    title: 'Is it farm work that needs no more than secondary school (TEER 4 or 5)?',
    help: 'Work in a nursery or a greenhouse counts as farm work. TEER is Canada’s level of training for each job.',
    options: { no: 'No', yes: 'Yes' },
    unsure: {
      hint: 'Look the job up in the National Occupational Classification: its code’s second digit is the TEER.',
    },
    why: 'This route is open to every job but farm work at these levels.',
  },

  // ——— Points that make a route firmer
  ownerPlan: {
    title: 'Is there a written plan for your business?',
    options: {
      concrete: { label: 'Yes', hint: 'With steps, costs and customers' },
      marketStudy: {
        label: 'Only a market study',
        hint: 'It describes the market, not your steps',
      },
      no: 'Not yet',
    },
    unsure: { hint: 'See if your papers say what you do, when, and what it costs.' },
    why: 'An officer wants to see how the business will really start.',
  },
  ownerPlace: {
    title: 'Where will the business be?',
    options: {
      smallOrMissing: {
        label: 'In a small place, or one that lacks what you offer',
        hint: 'For example, the only bakery in a village',
      },
      bigCity: {
        label: 'In a big city',
        hint: 'Others there offer the same',
      },
    },
    unsure: { hint: 'Look how many businesses of this kind there are nearby.' },
    why: 'The same jobs or services count for more in a small place.',
  },
  repairDays: {
    title: 'How long will the repair take?',
    options: { under30: 'Less than 30 days', longer: '30 days or more' },
    unsure: { hint: 'Ask the client for the schedule of the repair.' },
    why: 'A stay for a repair is normally shorter than 30 days.',
  },
  filmLetter: {
    title: 'Has the union or guild written that it doesn’t object to your work?',
    help: 'The letter names you and the production, and is signed and dated.',
    options: { yes: 'Yes', requested: 'Asked for, but not here yet', no: 'Not yet' },
    unsure: { hint: 'Ask the production: it usually asks for this letter.' },
    why: 'The application needs this letter of no objection.',
  },
  filmMoney: {
    title: 'Does the offer say whether the production gets tax credits or public money?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Read the offer, or ask the production office.' },
    why: 'The offer should say so, whether the answer is yes or no.',
  },
  performingReciprocity: {
    title: 'What shows that Canadian artists get the same chances abroad?',
    options: {
      funding: {
        label: 'Public core funding of the company',
        hint: 'From the Canada Council for the Arts or from Parliament',
      },
      letter: {
        label: 'A letter from the service organization',
        hint: 'The body that speaks for this art, such as theatre or dance',
      },
      none: 'Neither yet',
    },
    unsure: { hint: 'Ask the company: it knows its funding and its service organization.' },
    why: 'This route rests on exchange, so Canadians should have chances abroad too.',
  },
  stipendOnly: {
    title: 'Will you get no more than a living allowance, below the minimum wage?',
    help: 'Answer yes too if you get no pay at all.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the organization what it gives you: money, a room, meals.' },
    why: 'If so, the fees can be waived.',
  },
  charityOrganization: {
    title: 'Is the organization a registered charity?',
    options: {
      registered: { label: 'Yes', hint: 'It has a charity number of the Canada Revenue Agency' },
      similar: { label: 'No, but its purposes are the same', hint: 'Such as helping the poor' },
      no: 'No, and its purposes are different',
    },
    unsure: { hint: 'Look for its name in the list of charities on canada.ca.' },
    why: 'Registration helps to show the purpose, but the work itself counts.',
  },
} satisfies Pick<
  QuestionWordings,
  | 'visitScope'
  | 'visitActivity'
  | 'performerTerms'
  | 'athleteTeam'
  | 'speakerKind'
  | 'crewVessel'
  | 'officialRole'
  | 'ownerShare'
  | 'ownerStay'
  | 'ownerFunds'
  | 'ownerBenefit'
  | 'provinceSupport'
  | 'repairKind'
  | 'repairEquipment'
  | 'repairJobs'
  | 'repairMaker'
  | 'repairKnowledge'
  | 'filming'
  | 'filmNamed'
  | 'filmPresence'
  | 'filmUnion'
  | 'medianWage'
  | 'performingCompany'
  | 'performingRole'
  | 'religiousOnly'
  | 'religiousDuties'
  | 'religiousBelief'
  | 'volunteer'
  | 'charityDuties'
  | 'outsideQuebec'
  | 'frenchLevel'
  | 'primaryAgriculture'
  | 'ownerPlan'
  | 'ownerPlace'
  | 'repairDays'
  | 'filmLetter'
  | 'filmMoney'
  | 'performingReciprocity'
  | 'stipendOnly'
  | 'charityOrganization'
>
