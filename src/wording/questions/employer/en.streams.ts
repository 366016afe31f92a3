import { en } from '../en.ts'
import type { QuestionWordings } from '../shape.ts'

const { worker } = en

/**
 * The questions of the main streams in English, to an employer who answers about a candidate.
 * "Your company" is the employer in Canada. What says neither "you" nor "your" is taken over from the worker.
 */
export const streams = {
  // ——— Offer: the work itself
  canadianStatus: {
    title: 'Is the candidate already free to work for any employer in Canada?',
    options: {
      ...worker.canadianStatus.options,
      none: {
        label: 'No',
        hint: 'Also if they visit, study, wait for a decision, or have a permit for one employer',
      },
    },
    unsure: { hint: 'Ask to see the work permit: an open one does not name an employer.' },
    why: worker.canadianStatus.why,
  },
  offer: {
    title: 'What work is arranged for the candidate in Canada?',
    options: {
      job: {
        label: 'A written job offer from your company',
        hint: 'Also when your company is a branch of a company abroad',
      },
      ownContract: {
        label: 'The candidate’s own service contract with your company',
        hint: 'They work for themselves and bill your company',
      },
      employersContract: {
        label: 'A service contract between your company and the candidate’s employer abroad',
        hint: 'That employer sends the candidate to do the work',
      },
      ownBusiness: {
        label: 'The candidate’s own business in Canada',
        hint: 'Your company belongs to the candidate, at least in part',
      },
      none: 'No offer or contract yet',
    },
    unsure: {
      hint: 'Look in the HR file for an offer letter or a contract, and see who signs it.',
    },
    why: worker.offer.why,
  },
  situations: {
    title: 'What brings the candidate to Canada?',
    help: worker.situations.help,
    none: {
      label: 'A job or a contract, and nothing listed below',
      hint: 'Also a transfer within your company group',
    },
    options: {
      ownBusiness: {
        label: 'The candidate’s own business',
        hint: 'They start, buy or run your company',
      },
      trade: {
        label: 'Trade with the candidate’s country',
        hint: 'They buy or sell goods or services between Canada and their country',
      },
      invest: {
        label: 'A large investment',
        hint: 'Money from the candidate’s country goes into your company',
      },
      provincialBusiness: worker.situations.options.provincialBusiness,
      french: {
        label: 'French outside Quebec',
        hint: 'They speak French and will live in another province or territory',
      },
      youth: worker.situations.options.youth,
      exchange: {
        label: 'An exchange between employers or schools',
        hint: 'The candidate comes to work here, and Canadians go to their country',
      },
      camp: { label: 'Summer camp', hint: 'They come as a counsellor' },
      sport: { label: 'A Canadian sports team', hint: 'They play for it or coach it' },
      academic: {
        label: 'Guest lecturer, visiting professor or exchange teacher',
        hint: 'Your university, college or school invites them',
      },
      research: worker.situations.options.research,
      postdoc: worker.situations.options.postdoc,
      medical: worker.situations.options.medical,
      award: { label: 'A research award', hint: 'It pays for the candidate’s research in Canada' },
      schoolPlacement: {
        label: 'A high school work placement',
        hint: 'They go to secondary school in Canada',
      },
      performing: {
        label: 'Orchestra, opera, theatre or dance',
        hint: 'Your company engages them',
      },
      film: worker.situations.options.film,
      repair: worker.situations.options.repair,
      religious: worker.situations.options.religious,
      charity: {
        label: 'Charitable work or volunteering',
        hint: 'They help people or a community, paid or not',
      },
      businessVisit: {
        label: 'A short business visit',
        hint: 'Meetings, purchases or training for an employer abroad',
      },
      shortWork: worker.situations.options.shortWork,
      shortResearch: {
        label: 'A short research stay',
        hint: 'A public university invites them for some weeks or months',
      },
      taskVisit: worker.situations.options.taskVisit,
      officialDuty: worker.situations.options.officialDuty,
      student: {
        label: 'Work beside or after studies',
        hint: 'They study in Canada, have just finished, or train in a health field',
      },
      renewing: {
        label: 'The candidate’s work permit is being renewed',
        hint: 'They are in Canada and wait for the answer',
      },
      family: {
        label: 'The candidate’s spouse or partner is in Canada',
        hint: 'Or will be, to work, study or stay',
      },
      residence: {
        label: 'The candidate is on the way to permanent residence',
        hint: 'For example, a province chose them, they have applied, or Canada accepted their refugee claim',
      },
      hardship: {
        label: 'The candidate is going through a hard time in Canada',
        hint: 'For example, a refugee claim, an order to leave, abuse at work or no money',
      },
    },
    groups: worker.situations.groups,
    unsure: { hint: 'Ask the candidate, and read the offer again: it often names the program.' },
    why: worker.situations.why,
  },

  // ——— Employment: the companies
  relationship: {
    title: 'Does the candidate work for a company abroad that is linked to your company in Canada?',
    options: {
      same: worker.relationship.options.same,
      canadianIsSubsidiary: {
        label: 'Your company in Canada is its subsidiary',
        hint: 'The company abroad owns or controls it',
      },
      canadianIsParent: {
        label: 'Your company in Canada is its parent',
        hint: 'It owns or controls the company abroad',
      },
      commonParent: worker.relationship.options.commonParent,
      sameOwners: worker.relationship.options.sameOwners,
      businessTie: worker.relationship.options.businessTie,
      none: {
        label: 'No',
        hint: worker.relationship.options.none.hint,
      },
    },
    unsure: { hint: 'Look at the share register or the group chart, or ask the legal team.' },
    why: worker.relationship.why,
  },
  control: {
    ...worker.control,
    title: 'How much control links the company abroad and your company in Canada?',
    unsure: { hint: 'Look at the share register, or ask the finance or legal team.' },
  },
  employerCountry: {
    title: 'In which country is the company that employs the candidate abroad?',
    help: 'We mean the company that signs the candidate’s contract, not the head office of its group.',
    unsure: { hint: 'Ask the candidate for the company’s address on the contract or a pay slip.' },
    why: worker.employerCountry.why,
  },
  foreignActive: {
    ...worker.foreignActive,
    title: 'Will the company abroad keep doing business while the candidate is away?',
    unsure: { hint: 'Ask the company abroad what it plans for that time.' },
  },

  // ——— Employment: the job abroad
  employedNow: {
    title: 'Will the company abroad employ the candidate on the day of the application?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the company abroad whether the contract runs past the planned day.' },
    why: 'A transfer starts from a job that the candidate still has.',
  },
  monthsAbroad: {
    title:
      'In the last 3 years, how many months in a row did the candidate work for that company, outside Canada?',
    help: 'Give the longest full-time stretch, 36 if it covers all 3 years. To extend a transferee permit, look at the 3 years before the first one.',
    unsure: { hint: 'Ask the company abroad for the dates in its HR file.' },
    why: worker.monthsAbroad.why,
  },
  fullTime: {
    ...worker.fullTime,
    unsure: { hint: 'The contract with the company abroad shows the weekly hours.' },
  },
  similarJob: {
    title: 'Is the candidate’s job abroad like the job in Canada?',
    help: worker.similarJob.help,
    options: worker.similarJob.options,
    unsure: worker.similarJob.unsure,
    why: 'The time abroad counts when the 2 jobs are similar.',
  },
  returnPost: {
    title: 'Will a post abroad be kept for the candidate’s return?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the company abroad to confirm it in writing.' },
    why: 'A transfer is temporary, so a post waits abroad.',
  },

  // ——— Employment: the role
  role: {
    title: 'Which role fits the candidate’s job in Canada?',
    help: 'Go by the main tasks, not by the job title.',
    options: {
      executive: {
        label: 'Executive',
        hint: 'They lead your company or a major part of it',
      },
      manager: {
        label: 'Manager of people',
        hint: 'They run a company, department or team, and decide on its staff',
      },
      functionManager: {
        label: 'Manager of a function',
        hint: 'They run an essential activity at a senior level, without a team of their own',
      },
      specialist: {
        label: 'Specialist',
        hint: 'They have rare knowledge of the company’s own product or process',
      },
      trainee: {
        label: 'Trainee',
        hint: 'They train for a later role in the company',
      },
      other: 'None of these',
    },
    unsure: { hint: 'Read the tasks in the offer, and find the post on the organization chart.' },
    why: worker.role.why,
  },
  sameClass: {
    title: 'Is the candidate’s job abroad of the same class as the job in Canada?',
    help: worker.sameClass.help,
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Compare the place of both jobs on the organization charts.' },
    why: 'In a transfer, the candidate stays in the same class of job.',
  },
  executiveScope: {
    title:
      'In Canada, will the candidate set goals and policy, decide widely, and answer only to top leaders?',
    help: worker.executiveScope.help,
    options: worker.executiveScope.options,
    unsure: { hint: 'Look at the organization chart: who stands above the candidate?' },
    why: worker.executiveScope.why,
  },
  reports: {
    title: 'Whom will the candidate direct in the Canadian job?',
    options: {
      ...worker.reports.options,
      essentialFunction: {
        label: 'No staff, but an essential function',
        hint: 'Your company depends on the activity that they run',
      },
    },
    unsure: { hint: 'Look at the organization chart: which jobs report to this one?' },
    why: 'For managers, the level of the people they direct matters.',
  },
  handsOn: {
    title: 'Will the candidate mainly make the product or deliver the service in person?',
    options: worker.handsOn.options,
    unsure: worker.handsOn.unsure,
    why: worker.handsOn.why,
  },
  proprietary: {
    title: 'What is the candidate’s special knowledge about?',
    options: worker.proprietary.options,
    unsure: {
      hint: 'Think it through: could someone from a competitor do this work on the first day?',
    },
    why: worker.proprietary.why,
  },
  sharedBy: {
    ...worker.sharedBy,
    unsure: { hint: 'Ask the company abroad who else could do this job today.' },
  },
  traineeDegree: {
    title: 'Does the candidate hold a degree or professional licence tied to this work?',
    help: worker.traineeDegree.help,
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask for the diploma, and compare its field with the field of the training.' },
    why: worker.traineeDegree.why,
  },

  // ——— Employment: the post in Canada
  canadianUnit: {
    title: 'Is your company in Canada already in business?',
    options: {
      ...worker.canadianUnit.options,
      new: { label: 'Not yet', hint: 'The candidate comes to start it' },
    },
    unsure: { hint: 'Check when your company started to sell and to hire.' },
    why: worker.canadianUnit.why,
  },
  position: {
    title: 'Will the candidate hold a post in your company, under its daily direction?',
    help: 'Your company decides the tasks and follows the work.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask who will decide the tasks once the candidate is in Canada.' },
    why: 'Without a post in your company, the stay may be a business visit instead.',
  },
  clientSite: {
    title: 'Will the candidate work at a client’s site in Canada?',
    options: {
      no: 'No',
      ourDirection: 'Yes, and your company directs the work',
      clientDirection: 'Yes, and the client directs the work',
    },
    unsure: { hint: 'Read the contract with the client: it says who gives instructions.' },
    why: 'In a transfer, your company directs the work, not a client.',
  },
  tradingWithinYear: worker.tradingWithinYear,

  // ——— Employment: earlier permits
  transfereeHistory: {
    title: 'Has the candidate had a Canadian work permit as an intra-company transferee before?',
    help: worker.transfereeHistory.help,
    options: {
      first: 'No, this is the first',
      extension: { label: 'Yes, for the same kind of job', hint: 'They need more time' },
      change: {
        label: 'Yes, for another kind of job',
        hint: 'For example, they go from specialist to manager',
      },
    },
    unsure: { hint: 'Ask to see the old permit: it shows a code that stands for the route.' },
    why: worker.transfereeHistory.why,
  },
  transfereeMonths: {
    title:
      'How many months has the candidate already worked in Canada as an intra-company transferee?',
    help: worker.transfereeMonths.help,
    unsure: { hint: 'Ask to see all the candidate’s permits, and add up the months.' },
    why: worker.transfereeMonths.why,
  },
  yearAbroadSince: {
    title:
      'Since the last transfer, has the candidate worked 12 months full-time for the company outside Canada?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Count from the day they left Canada. The company abroad has the dates.' },
    why: worker.yearAbroadSince.why,
  },
  changeYear: {
    title:
      'Did the candidate do the new kind of job abroad long enough, and is one open there now?',
    help: worker.changeYear.help,
    options: { yes: 'Yes, both', no: 'No' },
    unsure: { hint: 'Ask the company abroad for the candidate’s posts and their dates.' },
    why: worker.changeYear.why,
  },
  newOfficeDelay: {
    ...worker.newOfficeDelay,
    title: 'Why does your new office in Canada need more time?',
  },

  // ——— Nationality: passports
  citizenships: {
    title: 'Which countries is the candidate a citizen of?',
    help: worker.citizenships.help,
    options: worker.citizenships.options,
    unsure: { hint: 'Ask the candidate: a passport shows the citizenship.' },
    why: worker.citizenships.why,
  },
  residences: {
    title:
      'Is the candidate a permanent resident of Australia, Colombia, New Zealand, Panama, Peru, South Korea or Ukraine?',
    help: worker.residences.help,
    options: worker.residences.options,
    unsure: { hint: 'Ask the candidate: a permanent residence card or visa shows it.' },
    why: worker.residences.why,
  },
  yearUpToNow: {
    title:
      'On the day of the application, will the candidate have worked abroad for that employer a full year, unbroken?',
    help: 'The year must run right up to that day. To extend a transferee permit, look at the day of the first application.',
    options: worker.yearUpToNow.options,
    unsure: {
      hint: 'Count back 12 months from the planned day, with dates from the company abroad.',
    },
    why: worker.yearUpToNow.why,
  },

  // ——— Nationality: the contract
  controlsBusiness: {
    title: 'Does the candidate own, or control, your company in Canada?',
    help: 'Also say yes if they founded it or most of its income goes to them.',
    options: {
      no: 'No',
      partly: { label: 'Partly', hint: 'For example, they own a small share' },
      yes: 'Yes',
    },
    unsure: { hint: 'Look at the share register, and at who the directors are.' },
    why: worker.controlsBusiness.why,
  },
  agency: {
    ...worker.agency,
    unsure: { hint: 'See who signs the contract: your company itself, or an agency.' },
  },
  teer: worker.teer,
  excludedGroup: worker.excludedGroup,

  // ——— Nationality: the occupation
  professionCusma: {
    ...worker.professionCusma,
    title: 'Which job on the CUSMA list matches the candidate’s daily work?',
    help: 'CUSMA is the agreement between Canada, the United States and Mexico. The tasks count, not the title.',
    unsure: { hint: 'Compare the tasks in the offer with the jobs on the list.' },
  },
  professionChile: {
    ...worker.professionChile,
    title: 'Which job on the list for Chile matches the candidate’s daily work?',
    help: 'The list belongs to the Canada–Chile agreement. The tasks count, not the title.',
    unsure: { hint: 'Compare the tasks in the offer with the jobs on the list.' },
  },
  professionKorea: {
    ...worker.professionKorea,
    title: 'Which job on the list for South Korea matches the candidate’s daily work?',
    help: 'The list belongs to the Canada–Korea agreement. The tasks count, not the title.',
    unsure: { hint: 'Compare the tasks in the contract with the jobs on the list.' },
  },
  professionPanama: {
    ...worker.professionPanama,
    title: 'Which job on the list for Panama matches the candidate’s daily work?',
    help: 'The list belongs to the Canada–Panama agreement. The tasks count, not the title.',
    unsure: { hint: 'Compare the tasks in the offer with the jobs on the list.' },
  },
  technicianAndes: {
    ...worker.technicianAndes,
    title:
      'Which technician’s job on the list for Colombia and Peru matches the candidate’s daily work?',
    help: 'Both agreements use the same list. The tasks count, not the title.',
    unsure: { hint: 'Compare the tasks in the offer with the jobs on the list.' },
  },
  occupationPacific: {
    ...worker.occupationPacific,
    title: 'Which job on the CPTPP list of the candidate’s country matches the daily work?',
    help: 'CPTPP is an agreement between countries around the Pacific. The tasks count, not the title.',
    unsure: { hint: 'Compare the tasks in the offer with the jobs on the list.' },
  },
  occupationEurope: {
    ...worker.occupationEurope,
    title: 'Which service and job on the European list match the candidate’s daily work?',
    help: 'The agreements with the European Union (CETA) and the United Kingdom use it. The tasks count, not the title.',
    unsure: { hint: 'Compare the tasks in the contract with the services and jobs on the list.' },
  },
  professionGats: {
    ...worker.professionGats,
    title: 'Which job on the GATS list matches the candidate’s daily work?',
    help: 'GATS is the agreement of the World Trade Organization on services. The tasks count, not the title.',
    unsure: { hint: 'Compare the tasks in the contract with the jobs on the list.' },
  },

  // ——— Nationality: the credential
  credential: {
    title: 'Does the candidate hold one of the credentials shown for this job?',
    help: worker.credential.help,
    options: {
      listed: 'Yes, one of those shown',
      equivalent: {
        label: 'Something else, of the same level',
        hint: 'They may need to prove the level',
      },
      no: 'No',
    },
    unsure: { hint: 'Ask for the diplomas and licences, and compare them with the ones shown.' },
    why: worker.credential.why,
  },
  degreeYears: {
    title:
      'How many years long is the candidate’s longest finished program after secondary school?',
    help: worker.degreeYears.help,
    unsure: { hint: 'Ask for the diploma or transcript: it shows the program’s length.' },
    why: worker.degreeYears.why,
  },
  experienceYears: {
    title: 'How many years of paid work does the candidate have in the same field?',
    help: worker.experienceYears.help,
    unsure: { hint: 'Ask for contracts and reference letters, and add up the dates.' },
    why: worker.experienceYears.why,
  },
  licence: {
    title: 'Does the province license this job, and does the candidate hold the licence?',
    help: 'Go by the province of the work: a licence from elsewhere may not count there.',
    options: {
      notNeeded: 'No licence is needed',
      held: 'Needed, and they hold it',
      soon: { label: 'Needed, and within reach', hint: 'They can get it within about 4 months' },
      no: 'Needed, and out of reach for now',
    },
    unsure: worker.licence.unsure,
    why: 'An officer checks that the candidate may lawfully do the job.',
  },
  directSupport: {
    title:
      'Will a professional, such as an engineer or scientist, directly supervise the candidate’s work?',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Check who will review and sign off the work in your company.' },
    why: worker.directSupport.why,
  },

  // ——— Nationality: the supplier
  sectorManager: {
    title: 'Is the candidate’s job in Canada a manager’s job?',
    help: 'Go by the tasks, not by the title.',
    options: { yes: 'Yes', no: 'No' },
    unsure: {
      hint: 'Managers plan and direct the work of others. Look at the tasks in the contract.',
    },
    why: worker.sectorManager.why,
  },
  supplierTenure: {
    title: 'How many months has the candidate worked for the employer that sends them?',
    help: worker.supplierTenure.help,
    unsure: { hint: 'Ask that employer for the day the candidate started.' },
    why: worker.supplierTenure.why,
  },
  supplierPresence: {
    ...worker.supplierPresence,
    title:
      'Does the business abroad that has the contract with your company have an office in Canada?',
  },
  europeStay: {
    title:
      'In the last 24 months, how many months was the candidate in Canada on this kind of permit?',
    help: worker.europeStay.help,
    unsure: {
      hint: 'Ask the candidate: permits and passport stamps show the dates. Answer 0 if there were none.',
    },
    why: worker.europeStay.why,
  },
  gatsStay: {
    title: 'In the last 12 months, how many days was the candidate in Canada on a GATS permit?',
    unsure: {
      hint: 'Ask the candidate: permits and passport stamps show the dates. Answer 0 if there were none.',
    },
    why: worker.gatsStay.why,
  },
  workLength: worker.workLength,

  // ——— Nationality: trade and investment
  ownedByNationals: {
    title: 'Do citizens of the candidate’s country own at least half of your company?',
    help: worker.ownedByNationals.help,
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Look at the share register: it shows the owners and their shares.' },
    why: worker.ownedByNationals.why,
  },
  tradeShare: {
    title:
      'Does your company already trade a lot, more than half of it with the candidate’s country?',
    help: worker.tradeShare.help,
    options: { yes: 'Yes', no: 'No' },
    unsure: worker.tradeShare.unsure,
    why: 'The trader’s route asks for substantial trade with the candidate’s country.',
  },
  capitalCommitted: {
    ...worker.capitalCommitted,
    title: 'Is a large amount invested in your company, or committed for good?',
  },
  businessRole: {
    title: 'What is the candidate’s role in your company?',
    options: {
      ...worker.businessRole.options,
      owner: { label: 'Owner', hint: 'They develop and direct the business' },
    },
    unsure: { hint: 'Read the tasks in the offer or contract.' },
    why: worker.businessRole.why,
  },

  // ——— Benefit: what a transfer brings
  groupCountries: {
    ...worker.groupCountries,
    title:
      'In how many countries does your company’s group already earn money from its own operations?',
    help: 'Don’t count Canada if your company is still new.',
  },
  premises: {
    ...worker.premises,
    title: 'Where will your company in Canada have its workplace?',
    unsure: { hint: 'Look at the lease or deed: is it for an office, shop or plant?' },
  },
  remote: {
    title: 'Could the candidate do this job from abroad?',
    options: {
      no: 'No',
      withReason: {
        label: 'Yes, but there is a reason to be in Canada',
        hint: 'A time difference alone is not such a reason',
      },
      withoutReason: 'Yes, and nothing requires them to be in Canada',
    },
    unsure: { hint: 'List the tasks that need the candidate on site.' },
    why: 'An officer may ask why the work needs the candidate in Canada.',
  },
  wage: {
    ...worker.wage,
    options: {
      ...worker.wage.options,
      cashAllowance: {
        label: 'Only with cash allowances',
        hint: 'Cash paid straight to the candidate closes the gap',
      },
    },
  },
  benefitFromTransfer: {
    title: 'Can your company show that the candidate’s work will benefit Canada during the permit?',
    help: worker.benefitFromTransfer.help,
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the team what the candidate’s work will change in Canada.' },
    why: worker.benefitFromTransfer.why,
  },

  // ——— Benefit: short work
  shortWorkLast: {
    ...worker.shortWorkLast,
    title: 'When did the candidate last use the exemption for short, highly skilled work?',
    unsure: { hint: 'Ask the candidate for the date of the last entry stamp or visitor record.' },
  },

  // ——— Benefit: significant benefit
  benefitSituation: {
    ...worker.benefitSituation,
    unsure: { hint: 'Read the offer: does one of these names fit the post?' },
  },
  benefitKind: {
    ...worker.benefitKind,
    title: 'What kind of benefit does the candidate’s work bring to Canada?',
    unsure: { hint: 'Think of what Canada would miss without this work.' },
  },
  benefitReach: {
    title: 'Who benefits besides the candidate, their family and your company?',
    help: worker.benefitReach.help,
    options: {
      ...worker.benefitReach.options,
      customers: 'Your company’s clients',
    },
    unsure: { hint: 'Think of who would notice if the candidate did not come.' },
    why: worker.benefitReach.why,
  },

  // ——— Proof: the company
  ownershipPapers: {
    ...worker.ownershipPapers,
    title: 'Can your company get papers that show who owns both companies?',
  },
  merger: {
    ...worker.merger,
    title: 'Has the candidate’s employer abroad changed owners in the last 3 years?',
    unsure: { hint: 'Look for company news, or ask the company abroad.' },
    why: 'After such a change, the link and the time there need more proof.',
  },
  unitSize: {
    ...worker.unitSize,
    title: 'Is your company in Canada big enough for this post?',
    unsure: { hint: 'Look at the organization chart of your company in Canada.' },
  },
  owner: {
    title: 'Does the candidate or their close family control the company abroad?',
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Look at its share register: who holds most of the shares or votes?' },
    why: worker.owner.why,
  },

  // ——— Proof: the job abroad
  contractForm: {
    title: 'What kind of contract does the candidate have with the company abroad?',
    options: {
      ...worker.contractForm.options,
      partner: { label: 'Partner', hint: 'They own part of the firm and work in it' },
    },
    unsure: { hint: 'Ask who pays the candidate, and whether they send invoices.' },
    why: worker.contractForm.why,
  },
  foreignJobProof: {
    ...worker.foreignJobProof,
    title: 'Can the candidate’s job abroad be proved on paper?',
    unsure: { hint: 'Ask the company abroad for a letter with the dates, tasks and pay.' },
  },

  // ——— Proof: the role
  staffPower: {
    title: 'In Canada, can the candidate hire, dismiss or decide on staff?',
    options: { yes: 'Yes', recommend: 'They only recommend', no: 'No' },
    unsure: { hint: 'Check who signs in your company when someone is hired or leaves.' },
    why: worker.staffPower.why,
  },
  yearsInField: {
    title: 'How long has the candidate worked in this field for the company?',
    help: worker.yearsInField.help,
    options: worker.yearsInField.options,
    unsure: { hint: 'The HR file shows the job titles and their dates.' },
    why: worker.yearsInField.why,
  },
  trainable: {
    ...worker.trainable,
    title: 'Could someone hired in Canada learn what the candidate knows in a short training?',
  },
  offTheShelf: {
    ...worker.offTheShelf,
    title: 'Will the candidate mainly set up a ready-made product?',
  },
  traineePlan: {
    title: 'Is there a written training plan for the candidate’s post in Canada?',
    help: 'It says what the candidate will learn and where the post leads.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask human resources or the candidate’s future manager.' },
    why: worker.traineePlan.why,
  },

  // ——— Proof: the new office
  startupPlan: {
    ...worker.startupPlan,
    unsure: { hint: 'Ask who prepares the opening of your office in Canada.' },
  },

  // ——— Proof: the profession
  usTerritory: {
    title: 'Does the candidate’s US citizenship come only from one of these territories?',
    help: worker.usTerritory.help,
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Ask the candidate: birth or citizenship papers show where it comes from.' },
    why: worker.usTerritory.why,
  },
  dutiesMatch: {
    title: 'How well do the candidate’s tasks match the official description of the job?',
    options: worker.dutiesMatch.options,
    unsure: {
      hint: 'Compare the offer with the job’s page in the National Occupational Classification.',
    },
    why: worker.dutiesMatch.why,
  },
  dutiesFlags: {
    ...worker.dutiesFlags,
    options: {
      ...worker.dutiesFlags.options,
      operations: {
        label: 'Running daily operations',
        hint: 'The candidate manages a business or a site',
      },
    },
    unsure: { hint: 'Read the list of tasks in the offer.' },
  },
  degreeField: {
    title: 'Is the candidate’s degree or diploma in the field of the job?',
    options: worker.degreeField.options,
    unsure: { hint: 'Ask for the transcript, and compare its courses with the tasks.' },
    why: worker.degreeField.why,
  },
  credentialCountry: {
    ...worker.credentialCountry,
    title: 'What is the candidate’s credential, and where does it come from?',
    unsure: { hint: 'Ask for a copy: it names the school, and says if it is a degree.' },
  },
  experienceProof: {
    ...worker.experienceProof,
    title: 'Can letters prove the candidate’s paid experience?',
    unsure: { hint: 'Let the candidate ask past employers for letters now: it can take weeks.' },
  },

  // ——— Proof: the benefit
  benefitScale: {
    ...worker.benefitScale,
    title: 'Can your company show how large the benefit is?',
    unsure: { hint: 'Look for your company’s figures on jobs, sales or visitors.' },
  },
  benefitJobs: {
    ...worker.benefitJobs,
    unsure: { hint: 'Look at your company’s hiring and training plans.' },
  },
  benefitUnique: {
    ...worker.benefitUnique,
    title: 'How rare are the candidate’s skills or experience?',
    unsure: { hint: 'Think of how many people in the field could do this work.' },
  },
  benefitRecord: {
    ...worker.benefitRecord,
    title: 'Which of these can the candidate prove on paper?',
    unsure: { hint: 'Go through the candidate’s résumé with them, line by line.' },
    why: 'The record helps to show what the work can bring.',
  },
  benefitPresence: {
    ...worker.benefitPresence,
    unsure: { hint: 'List the tasks that need the candidate on site.' },
    why: 'An officer may ask why the work needs the candidate in Canada.',
  },
  benefitHarm: {
    ...worker.benefitHarm,
    unsure: { hint: 'Check who has done this work in your company until now.' },
  },
  benefitPapers: {
    ...worker.benefitPapers,
    unsure: { hint: 'Think of partners of your company who could write a letter of support.' },
  },
  benefitConvenience: {
    ...worker.benefitConvenience,
    unsure: { hint: 'Think of the reason why your company chose this route.' },
  },

  // ——— Proof: the plan
  offerFiled: {
    title: 'Has your company filed the offer in the Employer Portal and paid the CAD 230 fee?',
    help: worker.offerFiled.help,
    options: { yes: 'Yes', notYet: 'Not yet', exempt: 'Your company is exempt' },
    unsure: {
      hint: 'Look in the Employer Portal for the offer number: the letter A and 7 digits.',
    },
    why: 'Your company does both before the candidate applies; otherwise the permit can’t be given.',
  },
  qualificationMatch: {
    title: 'Do the candidate’s studies and experience match what the offer asks for?',
    options: worker.qualificationMatch.options,
    unsure: { hint: 'Go through the offer line by line with the résumé beside it.' },
    why: 'An officer checks that the candidate can do the job.',
  },
  endDate: worker.endDate,
  leave: {
    title: 'Could the candidate leave Canada when the permit ends?',
    help: 'They may hope to stay later. What counts is that they would leave if they had to.',
    options: { yes: 'Yes', no: 'No' },
    unsure: { hint: 'Ask the candidate what they keep at home: family, a job, a house, plans.' },
    why: 'An officer must believe that the candidate would leave at the end.',
  },
  whereNow: {
    title: 'Where will the candidate apply from?',
    options: {
      ...worker.whereNow.options,
      border: 'At the border, when they arrive',
    },
    unsure: worker.whereNow.unsure,
    why: 'Where the candidate may apply depends on their status and citizenship.',
  },

  // ——— Bars: asked last, and discreetly
  employerBarred: {
    title: 'Is your company barred from hiring foreign workers, or does it owe a penalty?',
    help: worker.employerBarred.help,
    options: { no: 'No', yes: 'Yes' },
    unsure: {
      hint: 'Look for your company’s name on the list of non-compliant employers on canada.ca.',
    },
    why: worker.employerBarred.why,
  },
  employerSector: {
    title:
      'Does your company regularly offer striptease, erotic dance, escort services or erotic massage?',
    options: { no: 'No', yes: 'Yes' },
    unsure: { hint: 'Look at what your company advertises.' },
    why: worker.employerSector.why,
  },
  labourDispute: {
    ...worker.labourDispute,
    help: 'In a lockout, a company keeps its staff out during a dispute.',
    unsure: { hint: 'Ask human resources or the union at the workplace.' },
  },
  pastBreach: {
    title: 'Has the candidate ever worked or studied in Canada without permission?',
    help: worker.pastBreach.help,
    options: worker.pastBreach.options,
    unsure: {
      hint: 'The candidate can compare what they did with the conditions on their permit.',
    },
    why: worker.pastBreach.why,
  },
  admissibility: {
    title: 'Is there something in the candidate’s past that could keep them from entering Canada?',
    help: worker.admissibility.help,
    options: { no: 'No', yes: 'Yes, perhaps', preferNotToSay: 'The candidate prefers not to say' },
    unsure: {
      hint: 'Don’t press for it: a lawyer or a licensed consultant can look at it in confidence.',
    },
    why: 'If so, it is wise for the candidate to get advice before applying.',
  },
} satisfies Partial<QuestionWordings>
